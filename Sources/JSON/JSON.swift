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

  /// Two blanks a level, a member or item a line, for people to read.
  public func indentedText(level: Int = 0) -> String {
    let margin = String(repeating: "  ", count: level)
    switch self {
    case .array(let items) where !items.isEmpty:
      let lines = items.map { "\(margin)  \($0.indentedText(level: level + 1))" }
      return "[\n\(lines.joined(separator: ",\n"))\n\(margin)]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { name, value in
        "\(margin)  \(JSON.string(name).text): \(value.indentedText(level: level + 1))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(margin)}"
    default: return text
    }
  }
}
