/// How a text is read for search: capitals, accents and marks make no difference, and only Latin
/// letters and digits remain. The browser does the same with the same table, which the index carries.
enum Folding {
  /// Each group is its plain letter and what becomes it, in lower case.
  static let groups = [
    "aáàäâãåāª", "eéèëêē", "iíìïîī", "oóòöôõøōº", "uúùüûū", "nñ", "cç", "yýÿ",
  ]

  /// Combining marks (U+0300 to U+036F) belong to the letter before them.
  static let marks: ClosedRange<UInt32> = 0x300...0x36F

  /// By their scalars, as far as the groups go.
  private static let letters: [UInt8?] = {
    let scalars = groups.flatMap(\.unicodeScalars)
    var letters = [UInt8?](repeating: nil, count: (scalars.map { Int($0.value) }.max() ?? 0) + 1)
    for group in groups {
      for scalar in group.unicodeScalars { letters[Int(scalar.value)] = group.utf8.first }
    }
    return letters
  }()

  /// What a scalar of a text is to search.
  enum Reading: Equatable {
    /// A lower-case ASCII letter or a digit.
    case letter(UInt8)
    /// Nothing: the word goes on.
    case mark
    case other
  }

  /// Nearly all are of ASCII, which is read where it stands.
  @inline(__always)
  static func reading(of scalar: Unicode.Scalar) -> Reading {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: .letter(UInt8(truncatingIfNeeded: scalar.value))
    case 0x41...0x5A: .letter(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    case 0...0x7F: .other
    default: readingBeyondASCII(of: scalar)
    }
  }

  private static func readingBeyondASCII(of scalar: Unicode.Scalar) -> Reading {
    switch scalar.value {
    case marks: return .mark
    default:
      if let letter = letter(for: scalar) { return .letter(letter) }
      // A capital may become a letter and marks; the letter is what counts.
      guard let lower = scalar.properties.lowercaseMapping.unicodeScalars.first else {
        return .other
      }
      if lower.isASCII, lower != scalar { return reading(of: lower) }
      return letter(for: lower).map(Reading.letter) ?? .other
    }
  }

  private static func letter(for scalar: Unicode.Scalar) -> UInt8? {
    letters.indices.contains(Int(scalar.value)) ? letters[Int(scalar.value)] : nil
  }
}
