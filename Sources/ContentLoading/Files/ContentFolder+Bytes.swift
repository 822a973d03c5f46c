public import Checksums
public import Diagnostics
import Glibc
import YAML

extension ContentFolder {
  /// The bytes of the file at `path`, relative to the root: all of them, or the first `limit` and one
  /// more.
  public func bytes(of path: String, limit: Int) throws(ReadingFailure) -> [UInt8] {
    try Self.bytes(at: "\(root)/\(path)", limit: limit)
  }

  /// The bytes of any file: all of them, or the first `limit` and one more.
  public static func bytes(at full: String, limit: Int) throws(ReadingFailure) -> [UInt8] {
    let (descriptor, size) = try opened(full)
    defer { close(descriptor) }
    let capacity = min(size, limit) + 1
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), capacity - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if failure != 0 { throw ReadingFailure(path: full, code: failure) }
    return bytes
  }

  /// A regular file and its size in bytes: a symbolic link is not followed, a pipe is not waited for.
  private static func opened(
    _ path: String
  ) throws(ReadingFailure) -> (descriptor: Int32, size: Int) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw ReadingFailure(path: path, code: errno) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    let kind = status.st_mode & S_IFMT
    if isKnown, kind == S_IFREG { return (descriptor, Int(status.st_size)) }
    let code = isKnown ? (kind == S_IFDIR ? EISDIR : ENXIO) : errno
    close(descriptor)
    throw ReadingFailure(path: path, code: code)
  }
}

extension ContentFolder {
  /// Of all bytes of the file at `path`, relative to the root, however many.
  public func digest(of path: String) throws(ReadingFailure) -> Digest {
    try Self.digest(at: "\(root)/\(path)")
  }

  /// Of all bytes that `file` has on the disk: of a large one not all are in memory.
  public func digest(of file: SourceFile) throws(ReadingFailure) -> Digest {
    file.isTooLarge ? try Self.digest(at: file.path) : SHA256.digest(of: file.bytes)
  }

  private static func digest(at full: String) throws(ReadingFailure) -> Digest {
    let (descriptor, _) = try opened(full)
    defer { close(descriptor) }
    var sum = SHA256()
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw ReadingFailure(path: full, code: errno) }
      if got == 0 { return sum.finished() }
      sum.update(piece.span.extracting(..<got))
    }
  }
}
