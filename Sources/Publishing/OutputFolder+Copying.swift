import Glibc

/// What the system would not let us do with a file to be copied.
public enum CopyingFailure: Error, Sendable, Hashable {
  /// The file itself could not be read; `code` is `errno`.
  case source(path: String, code: Int32)
  case target(WritingFailure)
}

extension OutputFolder {
  /// Copies the file at `source`, however large, to `relativePath`, making the folders above it. A
  /// file that holds the same bytes already is not touched. A symbolic link at `source` is not
  /// followed.
  ///
  /// - Returns: whether anything was written.
  @discardableResult
  public func copy(
    _ source: String, to relativePath: String
  ) throws(CopyingFailure) -> Bool {
    let target = "\(path)/\(relativePath)"
    let input = try InputFile(source)
    defer { input.end() }
    if try isSame(input, as: target) { return false }
    try input.rewind()
    let file = try newFile(for: target)
    do throws(CopyingFailure) {
      try pour(input, into: file)
    } catch {
      file.discard()
      throw error
    }
    do throws(WritingFailure) {
      try file.takeItsPlace()
    } catch {
      throw .target(error)
    }
    return true
  }

  private func newFile(for target: String) throws(CopyingFailure) -> NewFile {
    do throws(WritingFailure) {
      try makeFolders(above: target)
      return try NewFile(for: target)
    } catch {
      throw .target(error)
    }
  }

  /// Whether `target` is a file with the bytes of `input`; one that can't be read is not.
  private func isSame(_ input: InputFile, as target: String) throws(CopyingFailure) -> Bool {
    guard let present = try? InputFile(target) else { return false }
    defer { present.end() }
    guard present.size == input.size else { return false }
    while true {
      let piece = try input.next()
      guard let other = try? present.next(), piece == other else { return false }
      if piece.isEmpty { return true }
    }
  }

  private func pour(_ input: InputFile, into file: NewFile) throws(CopyingFailure) {
    while case let piece = try input.next(), !piece.isEmpty {
      do throws(WritingFailure) {
        try file.append(piece[...])
      } catch {
        throw .target(error)
      }
    }
  }
}

/// A file that is read piece by piece, so that its size makes no difference.
private struct InputFile {
  let path: String
  let size: Int
  private let descriptor: Int32

  init(_ path: String) throws(CopyingFailure) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      let code = errno
      if descriptor >= 0 { close(descriptor) }
      throw .source(path: path, code: code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .source(path: path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    size = Int(status.st_size)
  }
}

extension InputFile {
  /// The next bytes; none at the end of the file. All pieces but the last are of one length.
  func next() throws(CopyingFailure) -> [UInt8] {
    var code: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      while count < buffer.count {
        let got = read(
          descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if code != 0 { throw .source(path: path, code: code) }
    return piece
  }

  func rewind() throws(CopyingFailure) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .source(path: path, code: errno) }
  }

  func end() { close(descriptor) }
}
