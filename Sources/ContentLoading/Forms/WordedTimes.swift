import Programmes

/// The dates that words tell of which stand in `cuando`, as `inicio` and `fin` would have them: `enero de 2025` and
/// `diciembre de 2025` for «enero-diciembre de 2025».
struct WordedTimes {
  /// nil of what only has to be done by a day: «a más tardar el 31 de marzo de 2025».
  let start: String?
  let end: String
}

extension WordedTimes {
  /// nil for words that tell of no dates, or of more than these.
  init?(_ text: String, in frame: DateFrame) {
    let text = text.trimmed.withoutStop
    if let rest = text.afterLimit {
      guard let end = Self.single(rest, in: frame) else { return nil }
      self.init(start: nil, end: end)
      return
    }
    for words in [text, text.afterPrepositions] {
      if let bounds = WrittenBounds(words, in: frame) {
        self.init(start: bounds.first, end: bounds.last)
        return
      }
      if let date = Self.single(words, in: frame) {
        self.init(start: date, end: date)
        return
      }
    }
    return nil
  }

  /// One day, month or period with its year.
  private static func single(_ text: String, in frame: DateFrame) -> String? {
    let words = text.afterPrepositions
    if words.isEmpty { return nil }
    if WrittenPeriod(words, in: frame.fiscalYear) != nil { return words }
    return WrittenPeriod.ofYear(words, in: frame)?.text ?? SuggestedDate(words, in: frame)?.text
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// What follows on «a más tardar», «hasta»; nil without such a beginning.
  fileprivate var afterLimit: String? {
    let folded = self.folded
    return ["a mas tardar ", "hasta "].first { folded.hasPrefix($0) }
      .map { String(dropFirst($0.count)) }
  }

  /// Without the words that lead to a time: «durante el», «en los meses de».
  fileprivate var afterPrepositions: String {
    let words = split(separator: " ")
    return words.drop { Self.prepositions.contains(String($0).folded) }.joined(separator: " ")
  }

  private static let prepositions: Set<String> = [
    "de", "del", "durante", "el", "en", "la", "los", "mes", "meses",
  ]
}
