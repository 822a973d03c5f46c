import Glibc

/// A folder for what is needed only while the program runs. Whoever makes it removes it.
public struct ScratchFolder: Sendable {
  public let path: String

  /// Below `TMPDIR`, or `/tmp`.
  public init() throws(WritingFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(base)/vitrina-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw WritingFailure(path: base, code: errno) }
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
