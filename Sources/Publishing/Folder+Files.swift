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
  func file(_ relativePath: UnsafePointer<CChar>) -> OpenFile? {
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
}
