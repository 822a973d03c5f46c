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
    var bytes: [UInt8] = []
    append(to: &bytes, level: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func append(to bytes: inout [UInt8], level: Int) {
    switch self {
    case .array(let items) where !items.isEmpty:
      Self.append(items, in: ("[", "]"), to: &bytes, level: level) { item, bytes in
        item.append(to: &bytes, level: level + 1)
      }
    case .object(let members) where !members.isEmpty:
      Self.append(members, in: ("{", "}"), to: &bytes, level: level) { member, bytes in
        bytes += JSON.string(member.0).bytes
        bytes += ": ".utf8
        member.1.append(to: &bytes, level: level + 1)
      }
    default: bytes += self.bytes
    }
  }

  private static func append<Part>(
    _ parts: [Part], in brackets: (opening: String, closing: String), to bytes: inout [UInt8],
    level: Int, _ append: (Part, inout [UInt8]) -> Void
  ) {
    bytes += brackets.opening.utf8
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\n"))
      bytes += repeatElement(UInt8(ascii: " "), count: 2 * (level + 1))
      append(part, &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * level)
    bytes += brackets.closing.utf8
  }
}
