import Letters

/// A heading as the name of its anchor: ASCII letters in lower case and digits, in words joined by
/// hyphens. `Año 2026: ¿qué sigue?` gives `ano-2026-que-sigue`.
struct AnchorName {
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

extension AnchorName {
  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9":
      value.unicodeScalars.append(scalar)
    case "A"..."Z":
      value.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "\u{300}"..."\u{36F}", "'", "’":
      break
    default:
      append(folding: scalar)
    }
  }

  private mutating func append(folding scalar: Unicode.Scalar) {
    if let letter = scalar.plainLetter {
      value.unicodeScalars.append(Unicode.Scalar(letter))
    } else if let pair = scalar.plainPair {
      value += pair.description
    } else if let last = value.utf8.last, last != UInt8(ascii: "-") {
      value += "-"
    }
  }
}
