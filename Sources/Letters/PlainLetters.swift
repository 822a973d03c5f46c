/// What Latin letters are in ASCII, without their marks and in lower case: one table for addresses, names of
/// files and words that are compared.
extension Unicode.Scalar {
  /// The one letter of a letter beyond ASCII, up to U+017F: `n` for `Ñ`, `o` for `Ø` and `º`. nil for all else, and
  /// for a letter that is two: see ``plainPair``.
  package var plainLetter: UInt8? {
    switch value {
    case 0xC0..<0x180:
      let letter = latinLetters.utf8Start[Int(value - 0xC0)]
      return letter == UInt8(ascii: "-") ? nil : letter
    case 0xAA: return UInt8(ascii: "a")
    case 0xBA: return UInt8(ascii: "o")
    default: return nil
    }
  }

  /// The two letters of `Æ`, `Œ`, `ß` and `Þ`; nil for all else.
  package var plainPair: StaticString? {
    switch self {
    case "Æ", "æ": "ae"
    case "Œ", "œ": "oe"
    case "ß": "ss"
    case "Þ", "þ": "th"
    default: nil
    }
  }
}

/// One octet for each scalar from U+00C0 to U+017F; a hyphen for what is no letter, or two.
private let latinLetters: StaticString = """
  aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y\
  aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
  lllnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
  """
