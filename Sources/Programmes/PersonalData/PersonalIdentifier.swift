import Octets

/// A number or key that the State gives to one person, within a text.
package struct PersonalIdentifier: Sendable {
  package enum Kind: String, Sendable {
    case curp, rfc, nss
  }

  package let kind: Kind
  package let written: Substring
}

extension PersonalIdentifier {
  /// How many digits each has at least: the date of birth alone has six.
  package static let fewestDigits = 6

  /// Whether `words` name one that is told only by what stands before it.
  package static func isAnnounced(by words: TextWords) -> Bool {
    words[...].speaksOfTaxpayers || words[...].speaksOfSocialSecurity
  }

  /// All among the words of a text, in their order.
  package static func all(in words: TextWords) -> [PersonalIdentifier] {
    let keys = words.candidates { $0.contains(where: \.isDigit) }.compactMap {
      index -> PersonalIdentifier? in
      let word = words[index]
      if word.isCURP { return PersonalIdentifier(kind: .curp, written: word) }
      let rfc = rfc(at: index, of: words) ?? partedRFC(around: index, of: words)
      return rfc.map { PersonalIdentifier(kind: .rfc, written: $0) }
    }
    let numbers = DigitRun.all(among: words).filter { run in
      run.digitCount == 11 && words[..<run.words.lowerBound].suffix(8).speaksOfSocialSecurity
    }
    return (keys + numbers.map { PersonalIdentifier(kind: .nss, written: $0.written) })
      .sorted { $0.written.startIndex < $1.written.startIndex }
  }

  /// The RFC of a person, of 13 characters: 4 letters of the name, the date of birth, 3 characters
  /// that tell homonyms apart (SAT). Without blanks it needs no introduction, unless it could be
  /// the number of a document («ACTA200415001»); with hyphens, blanks, or without its last 3
  /// characters, the text must say that it is one. That of a company or a public body has 12 and is
  /// public.
  private static func rfc(at index: Int, of words: TextWords) -> Substring? {
    let word = words[index]
    var isAnnounced: Bool { words[..<index].suffix(8).speaksOfTaxpayers }
    // Only `Ñ` takes two bytes.
    guard word.utf8.count < 18 else { return nil }
    switch word.unicodeScalars.count {
    case 13:
      let ending = word.unicodeScalars.suffix(3)
      guard word.startsAsRFC, ending.allSatisfy({ $0.isASCII }), !word.isGenericRFC,
        ending.contains(where: \.isLetter) || isAnnounced
      else { return nil }
      return word
    case 10: return word.startsAsRFC && isAnnounced ? word : nil
    default: return nil
    }
  }

  /// The same with hyphens or blanks between its parts, the second of which stands at `index`.
  private static func partedRFC(around index: Int, of words: TextWords) -> Substring? {
    guard index > 0, index + 1 < words.count else { return nil }
    let parts = words[(index - 1)...(index + 1)]
    guard let first = parts.first, first.unicodeScalars.count == 4, let last = parts.last,
      last.unicodeScalars.count == 3, parts.areJoined, parts.joined()[...].startsAsRFC,
      words[..<(index - 1)].suffix(8).speaksOfTaxpayers
    else { return nil }
    return first.through(last)
  }
}

extension Substring {
  /// Instructivo Normativo para la Asignación de la Clave Única de Registro de Población (DOF
  /// 18/10/2021): 4 letters of the name, the date of birth, H, M or X, the state, 3 consonants, a
  /// character that tells homonyms apart and a check digit. The check is not made: a key with a
  /// slip points to the same person.
  fileprivate var isCURP: Bool {
    guard utf8.count == 18, startsAsRFC else { return false }
    let ending = uppercased().unicodeScalars.dropFirst(10)
    guard let sex = ending.first, "HMX".unicodeScalars.contains(sex), ending.last?.isDigit == true
    else { return false }
    let state = String(ending.dropFirst().prefix(2))
    return states.contains(state) && ending.dropFirst(3).prefix(3).allSatisfy(\.isCapital)
  }

  /// 4 letters and a date, as AAMMDD.
  fileprivate var startsAsRFC: Bool {
    let scalars = unicodeScalars
    guard scalars.prefix(4).allSatisfy(\.isLetter) else { return false }
    let date = scalars.dropFirst(4).prefix(6)
    guard date.count == 6, date.allSatisfy(\.isDigit) else { return false }
    let digits = date.map { Int($0.value) - 48 }
    return (1...12).contains(digits[2] * 10 + digits[3])
      && (1...31).contains(digits[4] * 10 + digits[5])
  }

  /// Those that the SAT gives for sales to the public and to foreigners.
  fileprivate var isGenericRFC: Bool {
    ["XAXX010101000", "XEXX010101000"].contains(uppercased())
  }
}

extension Collection<Substring> {
  /// Whether only a blank or a hyphen parts each from the next.
  fileprivate var areJoined: Bool {
    zip(self, dropFirst()).allSatisfy { [" ", "-"].contains($0.gap(to: $1)) }
  }

  fileprivate var speaksOfTaxpayers: Bool {
    let words = map { $0.lowercased() }
    return words.contains("rfc") || words.contains("contribuyentes")
      || zip(words, words.dropFirst()).contains { $0 == ("r", "f") }
  }

  /// The words before an NSS, the 11 digits under which the IMSS knows a person.
  fileprivate var speaksOfSocialSecurity: Bool {
    let words = map(\.folded)
    return words.contains("nss") || words.contains("afiliacion")
      || zip(words, words.dropFirst()).contains { $0 == ("seguridad", "social") }
  }
}

/// Of birth; NE is abroad. The capital keeps DF.
private let states: Set<String> = [
  "AS", "BC", "BS", "CC", "CH", "CL", "CM", "CS", "CX", "DF", "DG", "GR", "GT", "HG", "JC", "MC",
  "MN", "MS", "NE", "NL", "NT", "OC", "PL", "QR", "QT", "SL", "SP", "SR", "TC", "TL", "TS", "VZ",
  "YN", "ZS",
]
