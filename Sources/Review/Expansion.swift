import Programmes

/// The words that an acronym stands for, beside it in a text.
enum Expansion {
  /// Whether the text that `acronym` stands in explains it there: «Comité de Ética… (CEPCI)»,
  /// «CEPCI (Comité de Ética…)», «CEPCI: Comité de Ética…», «…, en lo sucesivo CEPCI».
  static func stands(beside acronym: Substring) -> Bool {
    let before = acronym.base[..<acronym.startIndex].unicodeScalars
    let last = Substring(before.suffix(60)).words.suffix(4)
    if last.contains(where: { announcing.contains($0.folded) }) { return true }
    let opening = before.reversed().prefix { !$0.isOfWord }
    let isSetOff = opening.contains { "(«“\",-–—:;/".unicodeScalars.contains($0) }
    if isSetOff, of(acronym, in: Substring(before.suffix(reach)).words.suffix(24)) { return true }
    let after = acronym.base[acronym.endIndex...].unicodeScalars
    let next = after.prefix { !$0.isOfWord }
    guard next.contains(where: { "(:,=–—-".unicodeScalars.contains($0) }) else { return false }
    let following = Substring(after.prefix(reach)).words.prefix(24)
    let initials = following.prefix(2).compactMap { $0.folded.utf8.first }
    return acronym.folded.utf8.first.map(initials.contains) ?? false && of(acronym, in: following)
  }

  /// How many characters of the text around an acronym are looked at.
  private static let reach = 240

  private static let announcing: Set<String> = [
    "adelante", "sucesivo", "siglas", "sigla", "denominara", "denominado", "denominada", "acronimo",
  ]

  /// Whether the letters of `acronym` are beginnings of some of `words`, two at least, in their
  /// order: `SECOEM` of «Secretaría de Contraloría del Estado de Michoacán».
  static func of(_ acronym: Substring, in words: some Sequence<Substring>) -> Bool {
    let letters = acronym.folded.utf8.filter { $0 >= UInt8(ascii: "0") && $0 != UInt8(ascii: "_") }
    guard letters.count > 1 else { return false }
    // Whether the first so many letters have been found.
    var found = [true] + Array(repeating: false, count: letters.count)
    for word in words {
      let beginning = Substring(word.unicodeScalars.prefix(3)).folded
      let start = Array(beginning.utf8.prefix(min(3, letters.count - 1)))
      guard let first = start.first, letters.contains(first) else { continue }
      for count in letters.indices.reversed() where found[count] {
        for length in 1...start.count where count + length <= letters.count {
          if start.prefix(length).elementsEqual(letters[count..<(count + length)]) {
            found[count + length] = true
          }
        }
      }
      if found[letters.count] { return true }
    }
    return false
  }
}
