/// A JSON text (RFC 8259), members in the order given.
public indirect enum JSON: Sendable {
  case string(String)
  case number(Int)
  case bool(Bool)
  case array([JSON])
  case object([(String, JSON)])
}

extension JSON {
  /// On one line, without blanks.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same in UTF-8.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }

  /// Two blanks a level, a member or item a line and a last line end, for people to read.
  public var document: [UInt8] {
    var writer = JSONWriter()
    writer.lay(self, level: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func lay(_ json: JSON, level: Int) {
    switch json {
    case .array(let items) where !items.isEmpty:
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        startLine(level: level + 1, isFirst: index == 0)
        lay(item, level: level + 1)
      }
      endLines(level: level, UInt8(ascii: "]"))
    case .object(let members) where !members.isEmpty:
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        startLine(level: level + 1, isFirst: index == 0)
        value(member.0)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
        followsValue = false
        lay(member.1, level: level + 1)
      }
      endLines(level: level, UInt8(ascii: "}"))
    default: value(json)
    }
    followsValue = false
  }

  private mutating func startLine(level: Int, isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * level { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func endLines(level: Int, _ closing: UInt8) {
    startLine(level: level, isFirst: true)
    bytes.append(closing)
  }
}
