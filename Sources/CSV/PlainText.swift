import Octets

/// A text as a cell holds it: without control characters but tab, LF and CR, and without U+FEFF,
/// which at the start of a file would be a byte order mark.
struct PlainText {
  let text: String

  init(_ text: String) {
    // Only their first bytes are looked for: most texts have none of them.
    if text.utf8.contains(where: Self.mayBeLeftOut),
      text.unicodeScalars.contains(where: Self.isLeftOut)
    {
      self.text = String(
        String.UnicodeScalarView(text.unicodeScalars.filter { !Self.isLeftOut($0) }))
    } else {
      self.text = text
    }
  }
}

extension PlainText {
  /// Whether the borders of the cell would be in doubt: it holds a quote, a comma or an end of line
  /// (RFC 4180, section 2, rule 6), a separator that some programs expect in place of the comma, or
  /// a blank at an end.
  var needsQuotes: Bool {
    text.utf8.contains(where: Self.isBorder) || text.utf8.first == UInt8(ascii: " ")
      || text.utf8.last == UInt8(ascii: " ")
  }

  /// Whether a program for tables might calculate the text instead of showing it: OWASP, "CSV
  /// Injection". An apostrophe before it makes it text.
  ///
  /// Blanks and invisible characters before a sign do not hide it. Neither do apostrophes, so that
  /// one that was put before a text can be told from one that was there already.
  var startsFormula: Bool {
    if let first = text.utf8.first, Self.startsPlainly(first) { return false }
    let bare = text.unicodeScalars.drop { $0 == "'" }
    if let first = bare.first, ["\t", "\n", "\r"].contains(first) { return true }
    return bare.first { !Self.isUnnoticed($0) }.map(Self.signs.contains) ?? false
  }

  /// Whether a text that begins with `octet`, as most do with a letter or a digit, is no formula.
  static func startsPlainly(_ octet: UInt8) -> Bool {
    octet.isDigit || (octet > UInt8(ascii: "@") && octet < 0x7F)
  }

  /// Also in the width of East Asian characters, which some programs read as the same.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func isUnnoticed(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }

  private static func isBorder(_ octet: UInt8) -> Bool {
    switch octet {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  private static func mayBeLeftOut(_ octet: UInt8) -> Bool {
    octet < 0x20 || octet == 0x7F || octet == 0xEF
  }

  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0xFEFF: true
    default: false
    }
  }
}
