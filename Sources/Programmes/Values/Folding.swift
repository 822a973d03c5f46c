extension String {
  /// In lower case and without the accents of Spanish: `Último` is `ultimo`, `año` is `ano`.
  package var folded: String { self[...].folded }
}

extension Substring {
  /// In lower case and without the accents of Spanish: `Último` is `ultimo`, `año` is `ano`.
  package var folded: String {
    let folded = utf8.withContiguousStorageIfAvailable { octets in
      octets.allSatisfy(\.isOfLatinText) ? String(foldingLatin: octets) : nil
    }
    return (folded ?? nil) ?? foldedByScalars
  }

  /// The same for any text.
  private var foldedByScalars: String {
    var result = ""
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "á", "à", "ä", "â": result += "a"
      case "é", "è", "ë", "ê": result += "e"
      case "í", "ì", "ï", "î": result += "i"
      case "ó", "ò", "ö", "ô": result += "o"
      case "ú", "ù", "ü", "û": result += "u"
      case "ñ": result += "n"
      case "\u{300}"..."\u{36F}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  /// `octets` are UTF-8 of nothing beyond U+00FF, which has no combining marks.
  fileprivate init(foldingLatin octets: UnsafeBufferPointer<UInt8>) {
    self.init(unsafeUninitializedCapacity: octets.count) { result in
      var count = 0
      func append(_ octet: UInt8) {
        result.initializeElement(at: count, to: octet)
        count += 1
      }
      var isSecond = false
      for octet in octets {
        if isSecond {
          isSecond = false
          let lowercase = octet.lowercaseOfLatin
          if let letter = lowercase.letterOfLatin {
            count -= 1
            append(letter)
          } else {
            append(lowercase)
          }
        } else {
          append(octet.inLowerCase)
          isSecond = octet == .latinLead
        }
      }
      return count
    }
  }
}

extension UInt8 {
  /// With which U+00C0 to U+00FF begin in UTF-8, the letters of Spanish among them.
  fileprivate static let latinLead: UInt8 = 0xC3

  /// Whether all octets of a text are of U+0000 to U+00FF when this holds for each.
  fileprivate var isOfLatinText: Bool { self < 0xC0 || self == 0xC2 || self == .latinLead }

  /// What follows on ``latinLead`` for the same letter in lower case: À to Þ, but not ×.
  fileprivate var lowercaseOfLatin: UInt8 {
    (0x80...0x9E).contains(self) && self != 0x97 ? self | 0x20 : self
  }

  /// The letter of ASCII for what follows on ``latinLead`` for one with an accent; nil for others.
  fileprivate var letterOfLatin: UInt8? {
    switch self {
    case 0xA0, 0xA1, 0xA2, 0xA4: UInt8(ascii: "a")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2, 0xB3, 0xB4, 0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: nil
    }
  }
}
