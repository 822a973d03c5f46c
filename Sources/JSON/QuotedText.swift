extension [UInt8] {
  /// `text` in quotes, with the escapes that it needs (RFC 8259, section 7), and with escapes for what no
  /// reader of a file sees: controls, and the two line ends that older JavaScript did not allow.
  mutating func appendQuoted(_ text: String) {
    append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.mayNeedEscape) {
      for scalar in text.unicodeScalars { appendEscaped(scalar) }
    } else {
      append(contentsOf: text.utf8)
    }
    append(UInt8(ascii: "\""))
  }

  /// Whether a scalar that is escaped may begin with `octet`.
  private static func mayNeedEscape(_ octet: UInt8) -> Bool {
    switch octet {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2: true
    default: false
    }
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append(contentsOf: "\\\"".utf8)
    case "\\": append(contentsOf: "\\\\".utf8)
    case "\n": append(contentsOf: "\\n".utf8)
    case "\r": append(contentsOf: "\\r".utf8)
    case "\t": append(contentsOf: "\\t".utf8)
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    default: append(contentsOf: scalar.utf8)
    }
  }
}
