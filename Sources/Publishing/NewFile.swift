import Glibc

/// A file on its way to its place: it is written beside it under another name and put there whole,
/// so that a reader sees the old file or the new one, never a part of it.
struct NewFile {
  private let target: String
  private let temporary: String
  private let descriptor: Int32

  init(for target: String) throws(WritingFailure) {
    self.target = target
    // The name is the same in every run, so that what a killed run left is overwritten, not piled
    // up.
    temporary = target + ".vitrina-nuevo"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else {
      let code = errno
      unlink(temporary)
      throw WritingFailure(path: temporary, code: code)
    }
  }
}

extension NewFile {
  func append(_ bytes: ArraySlice<UInt8>) throws(WritingFailure) {
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty, code == 0 {
        let count = write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          code = errno
        }
      }
    }
    if code != 0 { throw WritingFailure(path: temporary, code: code) }
  }

  /// Ends the writing. Nothing is left behind when it fails.
  func takeItsPlace() throws(WritingFailure) {
    guard close(descriptor) == 0 else { throw failure(at: temporary) }
    guard rename(temporary, target) == 0 else { throw failure(at: target) }
  }

  /// Gives the writing up.
  func discard() {
    close(descriptor)
    unlink(temporary)
  }

  private func failure(at path: String) -> WritingFailure {
    let code = errno
    unlink(temporary)
    return WritingFailure(path: path, code: code)
  }
}
