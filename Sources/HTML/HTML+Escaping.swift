import Octets

extension HTML {
  /// Appends text, escaped so that it is safe between tags and inside a quoted attribute.
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
  /// Controls of ASCII that HTML forbids, NUL among them, become U+FFFD.
  package mutating func append(escaping text: some StringProtocol) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
    if isContiguous == nil {
      append(escapingCopy: String(text))
    }
  }

  /// The same for a `String`, whose bytes are at hand without generic code.
  package mutating func append(escaping text: String) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
    if isContiguous == nil {
      append(escapingCopy: text)
    }
  }

  /// Appends text given as UTF-8 bytes, escaped like any other text.
  ///
  /// Runs of bytes that need no escape are copied whole.
  package mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let index = utf8.place(from: start, marked: Self.marks) { Self.replacement(of: $0) != nil }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      guard index < utf8.count, let replacement = Self.replacement(of: utf8[index]) else { return }
      append(replacement)
      start = index + 1
    }
  }

  /// All octets that ``replacement(of:)`` replaces, and other control characters.
  @inline(__always)
  private static func marks(_ octets: EightOctets) -> UInt64 {
    octets.marks(of: UInt8(ascii: "<"), butFor: UInt8(ascii: "<") ^ UInt8(ascii: ">"))
      | octets.marks(of: UInt8(ascii: "&"), butFor: UInt8(ascii: "&") ^ UInt8(ascii: "'"))
      | octets.marks(of: UInt8(ascii: "\"")) | octets.marks(of: 0x7F) | octets.marks(below: 0x20)
  }

  private mutating func append(escapingCopy text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// What stands for a byte in text, or nil when the byte stands for itself.
  @inline(__always)
  private static func replacement(of byte: UInt8) -> StaticString? {
    if byte > UInt8(ascii: ">") && byte != 0x7F { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    case UInt8(ascii: "'"): return "&#39;"
    case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: return "\u{FFFD}"
    default: return nil
    }
  }
}
