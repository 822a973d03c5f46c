import Glibc

/// A folder for what is needed only while the program runs. Whoever makes it removes it.
public struct ScratchFolder: Sendable {
  public let path: String

  /// Below `TMPDIR`, or `/tmp`; its path starts at the root, for programs that run in another folder.
  public init() throws(WritingFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard let real = realpath(base.isEmpty ? "/tmp" : base, nil) else {
      throw WritingFailure(path: base, code: errno)
    }
    defer { free(real) }
    let parent = String(cString: real)
    var name = Array("\(parent)/vitrina-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw WritingFailure(path: parent, code: errno) }
    path = name.withUnsafeBytes { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

extension ScratchFolder {
  /// Makes a folder in it.
  public func folder(_ name: String) throws(WritingFailure) -> String {
    let folder = OutputFolder("\(path)/\(name)")
    try folder.open().end()
    return folder.path
  }

  /// Removes it with all that it holds.
  public func remove() {
    guard let above = try? Folder(at: path.folderPart) else { return }
    defer { above.end() }
    try? above.removeAll(path.namePart)
  }
}
