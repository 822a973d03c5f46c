/// What the characters of a text are. Nearly all are of ASCII or Latin letters, which need no look into
/// Unicode's tables.
extension Unicode.Scalar {
  /// A digit of ASCII.
  package var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Alphabetic: Unicode Standard Annex #44.
  package var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case ..<0xAA: false
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    default: properties.isAlphabetic
    }
  }

  /// Of a word: a letter, a digit, or a combining accent.
  package var isOfWord: Bool { isLetter || isDigit || (0x300...0x36F).contains(value) }

  /// White space (Unicode Standard Annex #44), and all controls of ASCII but the last.
  package var isBlank: Bool {
    switch value {
    case ...0x20: true
    case ..<0x85, 0x86..<0xA0, 0xA1..<0x1680: false
    default: properties.isWhitespace
    }
  }

  /// Uppercase: Unicode Standard Annex #44.
  package var isCapital: Bool {
    switch value {
    case 0x41...0x5A: true
    case ..<0xC0, 0xDF...0xFF: false
    case ..<0xDF: value != 0xD7
    default: properties.isUppercase
    }
  }

  /// Lowercase: Unicode Standard Annex #44.
  package var isLowerCase: Bool {
    switch value {
    case 0x61...0x7A: true
    case ..<0xAA, 0xC0..<0xDF: false
    case 0xDF...0xFF: value != 0xF7
    default: properties.isLowercase
    }
  }
}
