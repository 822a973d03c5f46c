import FileNames

/// A content file as it lies on the disk.
public struct SourceFile: Sendable {
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

extension SourceFile {
  /// Its path below the folder at `root`.
  public func path(below root: String) -> String { path.path(below: root) }

  /// Where the text starts: after a byte order mark, which is no part of the first line.
  package var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Where the byte at `offset` stands.
  public func location(ofByte offset: Int) -> SourceLocation {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? min(textStart, before.count)
    // A byte 10xxxxxx continues a scalar and opens no column.
    let column = before[lineStart...].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return SourceLocation(path: path, line: line, column: column)
  }

  /// The start of the file.
  public var start: SourceLocation { SourceLocation(path: path) }
}
