import Glibc

/// The folder that a site is written to.
public struct OutputFolder: Sendable {
  public let path: String

  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}

/// What the system would not let us write.
public struct WritingFailure: Error, Sendable, Hashable {
  public let path: String
  /// `errno`.
  public let code: Int32
}

extension OutputFolder {
  /// Puts `bytes` at `relativePath`, making the folders above it. A file that holds them already is
  /// not touched. A reader sees the old file or the new one, never a part of it.
  ///
  /// - Returns: whether anything was written.
  @discardableResult
  public func write(_ bytes: [UInt8], to relativePath: String) throws(WritingFailure) -> Bool {
    let target = "\(path)/\(relativePath)"
    if holds(bytes, at: target) { return false }
    try makeFolders(above: target)
    let file = try NewFile(for: target)
    do throws(WritingFailure) {
      try file.append(bytes[...])
    } catch {
      file.discard()
      throw error
    }
    try file.takeItsPlace()
    return true
  }

  private func holds(_ bytes: [UInt8], at target: String) -> Bool {
    let descriptor = open(target, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == bytes.count
    else { return false }
    return withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      var offset = 0
      while offset < bytes.count {
        let count = read(descriptor, buffer.baseAddress, min(buffer.count, bytes.count - offset))
        guard count > 0, bytes[offset..<(offset + count)].elementsEqual(buffer[..<count]) else {
          return false
        }
        offset += count
      }
      return true
    }
  }

  func makeFolders(above file: String) throws(WritingFailure) {
    guard let slash = file.lastIndex(of: "/") else { return }
    let folder = String(file[..<slash])
    if folder.isEmpty || mkdir(folder, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw WritingFailure(path: folder, code: errno) }
    try makeFolders(above: folder)
    if mkdir(folder, 0o755) != 0, errno != EEXIST {
      throw WritingFailure(path: folder, code: errno)
    }
  }
}
