import FileNames
import Glibc

extension Folder {
  /// Makes the folder at `relativePath` and those above it; what is there already stays.
  func makeFolder(_ relativePath: String) throws(WritingFailure) {
    if relativePath.isEmpty || mkdirat(descriptor, relativePath, 0o755) == 0 || errno == EEXIST {
      return
    }
    guard errno == ENOENT, relativePath.contains("/") else { throw failure(at: relativePath) }
    try makeFolder(relativePath.folderPart)
    if mkdirat(descriptor, relativePath, 0o755) != 0, errno != EEXIST {
      throw failure(at: relativePath)
    }
  }

  /// Makes the folder `name` in this one; one that is there already stays.
  func makeFolder(named name: FileName) throws(WritingFailure) {
    if mkdirat(descriptor, name.octets, 0o755) != 0, errno != EEXIST {
      throw failure(at: name.shown)
    }
  }

  /// The folder at `relativePath`, made with those above it if it is not there, where others may write too.
  func madeFolder(_ relativePath: FileName) throws(WritingFailure) -> Folder {
    do throws(WritingFailure) {
      return try folder(relativePath)
    } catch {
      if error.code != ENOENT { throw error }
    }
    let parent = try madeFolder(relativePath.folderPart)
    defer { parent.end() }
    let name = relativePath.namePart
    if mkdirat(parent.descriptor, name.octets, 0o755) != 0, errno != EEXIST {
      throw parent.failure(at: name.shown)
    }
    return try parent.folder(name)
  }

  /// The same; nil where something that is no folder stands there or on the way.
  func room(_ relativePath: FileName) throws(WritingFailure) -> Folder? {
    do throws(WritingFailure) {
      return try madeFolder(relativePath)
    } catch {
      if error.code == ENOTDIR || error.code == ELOOP { return nil }
      throw error
    }
  }

  /// A new file at `relativePath`, with the folders above it. What is there already is an error.
  func newFile(_ relativePath: String) throws(WritingFailure) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL
    var file = openBeneath(relativePath, flags, mode: 0o644)
    if file < 0, errno == ENOENT {
      try makeFolder(relativePath.folderPart)
      file = openBeneath(relativePath, flags, mode: 0o644)
    }
    if file < 0 { throw failure(at: relativePath) }
    return file
  }
}

extension Folder {
  /// Writes `bytes` to `file`, which stands at `relativePath`.
  func append(
    _ bytes: Span<UInt8>, to file: Int32, at relativePath: String
  ) throws(WritingFailure) {
    try bytes.withUnsafeBytes { bytes throws(WritingFailure) in
      var rest = bytes[...]
      while !rest.isEmpty {
        let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress
        let count = Glibc.write(file, start, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          throw failure(at: relativePath)
        }
      }
    }
  }

  /// Closes `file`, which stands at `relativePath` and has been written. Some file systems say only then that
  /// they have no room for it.
  @discardableResult
  func finish(_ file: Int32, at relativePath: String) throws(WritingFailure) -> FileStamp? {
    let stamp = FileStamp(of: file)
    if close(file) != 0 { throw failure(at: relativePath) }
    return stamp
  }

  /// Makes the file at `relativePath` with `bytes`, whole or not at all.
  @discardableResult
  func write(_ bytes: [UInt8], to relativePath: String) throws(WritingFailure) -> FileStamp? {
    let file = try newFile(relativePath)
    do throws(WritingFailure) {
      do throws(WritingFailure) {
        try append(bytes.span, to: file, at: relativePath)
      } catch {
        close(file)
        throw error
      }
      return try finish(file, at: relativePath)
    } catch {
      try? removeFile(relativePath)
      throw error
    }
  }
}
