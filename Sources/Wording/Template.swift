/// A text with named places: `«{key}» no existe`.
public struct Template: Sendable, Hashable {
  /// A stretch of text, or the name of a place.
  public enum Part: Sendable, Hashable {
    case text(String)
    case place(String)
  }

  /// In the order in which they are read.
  public let parts: [Part]

  /// Splits `text` at its `{name}` places. A brace without its partner is ordinary text.
  public init(_ text: String) {
    var parts: [Part] = []
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { parts.append(.text(String(Substring(rest[..<open])))) }
      parts.append(.place(String(Substring(rest[rest.index(after: open)..<close]))))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(Substring(rest)))) }
    self.parts = parts
  }
}

extension Template {
  /// Names of the places, in order, each as often as it stands.
  public var places: [String] {
    parts.compactMap { part in
      if case .place(let name) = part { name } else { nil }
    }
  }

  /// The text with `values` in their places; a place without a value stays as written.
  public func filled(with values: [String: String]) -> String { filled { values[$0] } }

  /// The same with what `value` says of each place.
  public func filled(_ value: (String) -> String?) -> String {
    if parts.count == 1, case .text(let text) = parts[0] { return text }
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .place(let name):
        if let value = value(name) {
          result += value
        } else {
          result += "{\(name)}"
        }
      }
    }
    return result
  }
}
