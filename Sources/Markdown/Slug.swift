/// A text as part of an address: ASCII letters in lower case and digits, in words joined by
/// hyphens. `Año 2026: ¿qué sigue?` gives `ano-2026-que-sigue`.
struct Slug {
  /// Never empty: a text without a letter or digit that can be kept gives `seccion`.
  private(set) var value = ""

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      if value.utf8.count >= Limits.slugBytes { break }
      append(scalar)
    }
    if value.utf8.last == UInt8(ascii: "-") { value.removeLast() }
    if value.isEmpty { value = "seccion" }
  }
}

extension Slug {
  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9":
      value.unicodeScalars.append(scalar)
    case "A"..."Z":
      value.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "\u{300}"..."\u{36F}", "'", "’":
      break
    case "Æ", "æ": value += "ae"
    case "Œ", "œ": value += "oe"
    case "ß": value += "ss"
    case "Þ", "þ": value += "th"
    case "ª": value += "a"
    case "º": value += "o"
    default:
      append(folding: scalar)
    }
  }

  private mutating func append(folding scalar: Unicode.Scalar) {
    if let letter = Self.unaccented(scalar) {
      value.unicodeScalars.append(letter)
    } else if let last = value.utf8.last, last != UInt8(ascii: "-") {
      value += "-"
    }
  }

  /// The letter under the marks of a Latin letter from U+00C0 to U+017F, or nil for the rest.
  private static func unaccented(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value >= 0xC0, scalar.value < 0x180 else { return nil }
    let letter = latinLetters.utf8Start[Int(scalar.value - 0xC0)]
    return letter == UInt8(ascii: "-") ? nil : Unicode.Scalar(letter)
  }

  /// One byte for each scalar from U+00C0 to U+017F.
  private static let latinLetters: StaticString = """
    aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
}
