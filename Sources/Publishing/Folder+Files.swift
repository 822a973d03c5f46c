import Glibc

/// A file that is read piece by piece, so that its size makes no difference.
struct OpenFile {
  let descriptor: Int32
  let size: Int
  let stamp: FileStamp
}

extension OpenFile {
  /// The next bytes, at most as many as `buffer` has room for; 0 at the end, nil and `errno` when they
  /// can't be read.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    var count = 0
    while count < buffer.count {
      let got = Glibc.read(
        descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { return nil }
      if got == 0 { break }
      count += got
    }
    return count
  }

  func end() { close(descriptor) }

  /// Whether `descriptor` is a regular file; it is closed when it is not.
  init?(_ descriptor: Int32) {
    var status = stat()
    guard descriptor >= 0 else { return nil }
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let code = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
      close(descriptor)
      errno = code
      return nil
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
    stamp = FileStamp(status)
  }
}

extension Folder {
  static let pieceSize = 1 << 16

  /// The regular file at `relativePath`; nil and `errno` when there is none that can be read.
  func file(_ relativePath: String) -> OpenFile? {
    // Without O_NONBLOCK a pipe that somebody left there would stop the run.
    OpenFile(openBeneath(relativePath, O_RDONLY | O_NONBLOCK))
  }

  /// All bytes of the regular file at `relativePath`; nil when there is none that can be read.
  func bytes(at relativePath: String) -> [UInt8]? {
    guard let file = file(relativePath) else { return nil }
    defer { file.end() }
    var isRead = true
    let bytes = [UInt8](unsafeUninitializedCapacity: file.size) { buffer, count in
      let got = file.read(into: UnsafeMutableRawBufferPointer(buffer))
      (count, isRead) = (got ?? 0, got != nil)
    }
    return isRead ? bytes : nil
  }

  /// A new file at `relativePath`, with the folders above it. What is there already is an error.
  func newFile(_ relativePath: String) throws(WritingFailure) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    var file = openat(descriptor, relativePath, flags, 0o644)
    if file < 0, errno == ENOENT {
      try makeFolder(relativePath.folderPart)
      file = openat(descriptor, relativePath, flags, 0o644)
    }
    if file < 0 { throw failure(at: relativePath) }
    return file
  }

  /// Writes `bytes` to `file`, which stands at `relativePath`.
  func append(
    _ bytes: UnsafeRawBufferPointer, to file: Int32, at relativePath: String
  ) throws(WritingFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw failure(at: relativePath)
      }
    }
  }

  /// Makes the file at `relativePath` with `bytes`, whole or not at all.
  @discardableResult
  func write(_ bytes: [UInt8], to relativePath: String) throws(WritingFailure) -> FileStamp? {
    let file = try newFile(relativePath)
    var code: Int32 = 0
    bytes.withUnsafeBytes { bytes in
      do throws(WritingFailure) {
        try append(bytes, to: file, at: relativePath)
      } catch {
        code = error.code
      }
    }
    let stamp = FileStamp(of: file)
    if close(file) != 0, code == 0 { code = errno }
    if code == 0 { return stamp }
    unlinkat(descriptor, relativePath, 0)
    throw WritingFailure(path: name(of: relativePath), code: code)
  }
}
