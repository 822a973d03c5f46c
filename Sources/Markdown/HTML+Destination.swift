import HTML

extension HTML {
  /// Appends a destination so that it is safe and valid inside a quoted attribute: what an address
  /// cannot hold is written in per cent, as UTF-8.
  ///
  /// ```
  /// año 1.pdf?a=1&b=2
  /// ```
  ///
  /// becomes
  ///
  /// ```
  /// a%C3%B1o%201.pdf?a=1&amp;b=2
  /// ```
  mutating func append(destination: String) {
    for byte in destination.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "(")...UInt8(ascii: ";"),
        UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        append(byte: byte)
      case UInt8(ascii: "&"):
        append("&amp;")
      case UInt8(ascii: "'"):
        append("&#39;")
      default:
        append("%")
        append(byte: Self.hexadecimal(byte >> 4))
        append(byte: Self.hexadecimal(byte & 0xF))
      }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
