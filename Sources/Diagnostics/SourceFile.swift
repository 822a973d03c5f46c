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
  public func path(below root: String) -> String {
    String(decoding: path.utf8.dropFirst(root.utf8.count + 1), as: UTF8.self)
  }

  /// Where the text starts: after a byte order mark, which is no part of the first line.
  private var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Line `number` (from 1) without its end, bytes that are not UTF-8 shown as U+FFFD; nil past the end.
  public func line(_ number: Int) -> String? {
    var start = textStart
    var current = 1
    while current < number {
      guard let newline = bytes[start...].firstIndex(of: 0x0A) else { return nil }
      start = newline + 1
      current += 1
    }
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    var line = bytes[start..<end]
    if line.last == 0x0D { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

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
