extension HTML {
  /// Linked data for the head of a page: JSON in a `<script type="application/ld+json">`, which
  /// browsers do not run (HTML Standard, 4.12.1, "data block").
  ///
  /// `json` is a JSON text (RFC 8259). Within an element of code character references mean nothing, so
  /// `<`, `>`, `&` and `'` are written as the escapes of JSON, which may stand wherever these signs
  /// may: no text can end the element, open a comment in it, or pass for an attribute. U+2028 and U+2029, which are ends of line
  /// to older scripts, are escaped too.
  ///
  /// ```
  /// {"name":"a </script>"}
  /// ```
  ///
  /// becomes
  ///
  /// ```
  /// <script type="application/ld+json">{"name":"a \u003c/script\u003e"}</script>
  /// ```
  public init(linkedData json: [UInt8]) {
    self.init()
    append("<script type=\"application/ld+json\">")
    bytes.reserveCapacity(bytes.count + json.count + 16)
    var (start, index) = (0, 0)
    while index < json.count {
      let separator = json[index] == 0xE2 ? Self.lineSeparator(in: json, at: index) : nil
      guard let escape = separator ?? Self.escape(of: json[index]) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: json[start..<index])
      append(escape)
      index += separator == nil ? 1 : 3
      start = index
    }
    bytes.append(contentsOf: json[start...])
    append("</script>\n")
  }

  private static func escape(of byte: UInt8) -> StaticString? {
    if byte > UInt8(ascii: ">") { return nil }
    return switch byte {
    case UInt8(ascii: "<"): "\\u003c"
    case UInt8(ascii: ">"): "\\u003e"
    case UInt8(ascii: "&"): "\\u0026"
    case UInt8(ascii: "'"): "\\u0027"
    default: nil
    }
  }

  /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
  private static func lineSeparator(in json: [UInt8], at index: Int) -> StaticString? {
    guard json.count > index + 2, json[index + 1] == 0x80 else { return nil }
    return switch json[index + 2] {
    case 0xA8: "\\u2028"
    case 0xA9: "\\u2029"
    default: nil
    }
  }
}
