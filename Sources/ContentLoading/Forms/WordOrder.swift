import Programmes

/// Phrases that would be rules with their words in another order, or with one word more. None of them is lost.
extension String {
  /// «día 9 de cada mes» for `cada mes los días 9` and for `los días 9, mensualmente`.
  var recurrenceInOtherOrder: String? {
    let words = self.split(separator: " ").map(String.init)
    guard (2...12).contains(words.count) else { return nil }
    for count in 1...min(3, words.count - 1) {
      let ends = [
        (words.prefix(count), words.dropFirst(count)), (words.suffix(count), words.dropLast(count)),
      ]
      for (length, part) in ends {
        if let rule = Self.recurrence(part.asPhrase, every: length.asPhrase) { return rule }
      }
    }
    return nil
  }

  private static func recurrence(_ part: String, every length: String) -> String? {
    guard case .times(.one, let period?)? = try? Recurrence(reading: length) else { return nil }
    let phrase = period == .month ? "\(part) de cada mes" : "\(part) \(length)"
    return (try? Recurrence(reading: phrase))?.description
  }

  /// «4 veces por año» for `4 al año`.
  var recurrenceOfCount: String? {
    let words = self.split(separator: " ").map(String.init)
    guard words.count > 2, let first = words.first else { return nil }
    let others = words.dropFirst().joined(separator: " ")
    return ["veces", "vez"].lazy.compactMap { times in
      (try? Recurrence(reading: "\(first) \(times) \(others)"))?.description
    }.first
  }

  /// Whether all its words that mean something are among the Unicode scalars at `place`.
  func saysNoMore(than place: Range<Int>) -> Bool {
    let scalars = unicodeScalars
    let rest =
      String(String.UnicodeScalarView(scalars.prefix(place.lowerBound))) + " "
      + String(String.UnicodeScalarView(scalars.dropFirst(place.upperBound)))
    return rest.split(whereSeparator: \.isWhitespace).allSatisfy { word in
      Slug(folding: String(word)).map { Self.emptyWords.contains($0.text) } ?? true
    }
  }

  private static let emptyWords: Set<String> = [
    "a", "al", "mas", "tardar", "de", "del", "dentro", "durante", "el", "en", "la", "las", "los",
    "se", "un", "plazo", "realiza", "realizan", "realizara", "realizaran", "lleva", "llevan",
    "llevara", "llevaran", "cabo", "hace", "hacen", "hara", "haran", "efectua", "efectuara",
    "todo", "ano",
  ]
}

extension Collection<String> {
  /// With blanks between, and without the signs around it.
  fileprivate var asPhrase: String {
    let phrase = joined(separator: " ")
    let signs: Set<Character> = [" ", ",", ";", ":", "(", ")", "."]
    let end = phrase.lastIndex { !signs.contains($0) }
    return end.map { String(phrase[...$0].drop(while: signs.contains)) } ?? ""
  }
}
