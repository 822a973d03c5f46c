import Octets
import Letters

extension String {
  /// In lower case and without the accents of Latin letters: `Último` is `ultimo`, `año` is `ano`.
  package var folded: String { self[...].folded }
}

extension Substring {
  /// In lower case and without the accents of Latin letters: `Último` is `ultimo`, `año` is `ano`.
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
      switch scalar.value {
      case 0x300...0x36F: continue
      // The signs of ordinals are no accents.
      case 0xC0...:
        result.unicodeScalars.append(scalar.plainLetter.map { Unicode.Scalar($0) } ?? scalar)
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
  fileprivate var letterOfLatin: UInt8? { Unicode.Scalar(self | 0xC0).plainLetter }
}
