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
  public var text: String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .number(let number): "\(number)"
    case .bool(let value): value ? "true" : "false"
    case .array(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.0)):\($0.1.text)" }.joined(separator: ",") + "}"
    }
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
        "\(margin)  \(Self.quoted(name)): \(value.indentedText(level: level + 1))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(margin)}"
    default: return text
    }
  }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendQuoted(text)
    return String(decoding: bytes, as: UTF8.self)
  }
}
