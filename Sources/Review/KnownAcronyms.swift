import Programmes

/// The acronyms that readers of an institution's pages can look up: those of the glossary, and
/// those that the institution gives together with their names.
struct KnownAcronyms: Sendable {
  /// As they are written, by their letters and digits.
  private let terms: [String: String]
  /// Letters, long enough for another word in capitals to be a slip of the hand.
  private let long: [(letters: [UInt8], term: String)]

  init(glossary: Set<String>, of institution: Institution) {
    var terms: [String: String] = [:]
    for term in glossary.sorted() { terms[term.words.joined()] = term }
    let own = [institution.acronym, institution.committee?.acronym].compactMap { $0?.text }
    let ofProgrammes = institution.programmes.flatMap { programme in
      (programme.acronym?.text.words ?? []).filter {
        $0.isInCapitals && Expansion.of($0, in: programme.title.text.words)
      }
    }
    for term in own.flatMap(\.words) + ofProgrammes where terms[String(term)] == nil {
      terms[String(term)] = String(term)
    }
    self.terms = terms
    long = terms.filter { $0.key.utf8.count > 3 && $0.key[...].isInCapitals }
      .map { (Array($0.key.utf8), $0.value) }.sorted { $0.term < $1.term }
  }
}

extension KnownAcronyms {
  var letters: Set<String> { Set(terms.keys) }

  /// What is unclear of a word in capitals: the whole of it, or the parts that nothing explains.
  enum Doubt: Sendable, Hashable {
    case unknown
    /// It seems to be another way of writing this term.
    case variant(String)
  }

  /// `used` are the letters of known acronyms that the institution's texts use.
  func doubts(of word: CapitalWord, used: Set<String>) -> [(written: Substring, doubt: Doubt)] {
    let letters = word.letters
    if let term = terms[letters] {
      let isSame = term == word.written || letters.utf8.count < 4
      return isSame ? [] : [(word.written, .variant(term))]
    }
    let strange = word.parts.filter { terms[String($0)] == nil }
    if strange.isEmpty { return [] }
    if let term = nearest(to: letters, used: used) { return [(word.written, .variant(term))] }
    if word.parts.count > 1, strange.count == word.parts.count, !word.written.contains("/") {
      return letters.mayBeAcronym ? [(word.written, .unknown)] : []
    }
    return strange.filter { String($0).mayBeAcronym }.map { part in
      (part, nearest(to: String(part), used: used).map { .variant($0) } ?? .unknown)
    }
  }

  /// The term that differs in a letter, or in two when it is long. Short ones are alike by chance,
  /// so a slip of the hand is only believed where the term itself is used.
  private func nearest(to letters: String, used: Set<String>) -> String? {
    let typed = Array(letters.utf8)
    guard typed.count > 3, letters.mayBeAcronym else { return nil }
    let close = long.filter { abs($0.letters.count - typed.count) < 3 }
    func isUsed(_ letters: [UInt8]) -> Bool {
      used.contains(String(decoding: letters, as: UTF8.self))
    }
    let usedHere = close.filter { isUsed($0.letters) }
    let match =
      usedHere.first { typed.isWithin(1, editsOf: $0.letters) }
      ?? usedHere.first { $0.letters.count > 6 && typed.isWithin(2, editsOf: $0.letters) }
      ?? close.first { $0.letters.count > 5 && typed.isWithin(1, editsOf: $0.letters) }
    return match?.term
  }
}

extension String {
  /// Whether it is as long as acronyms are, and neither a Roman numeral nor an ordinary word.
  fileprivate var mayBeAcronym: Bool {
    let capitals = unicodeScalars.count(where: \.isCapital)
    return (2...8).contains(capitals) && unicodeScalars.count < 10
      && !ordinaryInCapitals.contains(self) && !isRomanNumeral
  }

  /// Up to 3999, in the usual form: `XLIV`, not `XXXX`.
  private var isRomanNumeral: Bool {
    guard utf8.allSatisfy("IVXLCDM".utf8.contains) else { return false }
    var rest = self[...]
    let digits = [
      "M", "M", "M", "CM", "D", "CD", "C", "C", "C", "XC", "L", "XL", "X", "X", "X", "IX", "V",
      "IV",
      "I", "I", "I",
    ]
    for digit in digits where rest.hasPrefix(digit) { rest = rest.dropFirst(digit.count) }
    return rest.isEmpty
  }
}
