/// XML 1.0 in UTF-8, put together from markup and escaped text.
struct XMLText {
  private(set) var bytes: [UInt8] = []
}

extension XMLText {
  mutating func append(markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(markup opening: StaticString, text: String, _ closing: StaticString) {
    append(markup: opening)
    append(text: text)
    append(markup: closing)
  }

  /// Appends text that stands for itself between tags and inside a quoted attribute.
  ///
  /// ```
  /// a < b & "c"
  /// ```
  ///
  /// becomes
  ///
  /// ```
  /// a &lt; b &amp; &quot;c&quot;
  /// ```
  ///
  /// Tabs and ends of lines are references, as an attribute would turn them into blanks (XML 1.0,
  /// section 3.3.3).
  mutating func append(text: String) {
    for scalar in ShownText(text) {
      switch scalar {
      case "&": append(markup: "&amp;")
      case "<": append(markup: "&lt;")
      case ">": append(markup: "&gt;")
      case "\"": append(markup: "&quot;")
      case "'": append(markup: "&#39;")
      case "\t": append(markup: "&#9;")
      case "\n": append(markup: "&#10;")
      default: bytes.append(contentsOf: scalar.utf8)
      }
    }
  }
}
