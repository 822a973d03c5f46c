import Programmes

/// The period that a text says in words that reports don't have: `T1 2026` for `Q1 2026`, `enero-marzo de 2026` for
/// `ene-mar 26`.
struct SuggestedPeriod {
  let text: String

  /// nil where it is none.
  init?(_ text: String, in frame: DateFrame) {
    let words = text.lowercased().split { $0.isWhitespace || "-–/,.'’".contains($0) }.map(
      String.init)
    let last = words.last.flatMap(Int.init)
    let usual = words.enumerated().map { index, word in
      let isYear = index == words.count - 1 && words.count > 1 && word.utf8.count == 2
      if isYear, let year = frame.year, last == year % 100 { return "\(year)" }
      return Self.words[word] ?? SuggestedDate.month(word.folded).map {
        SpanishWords.monthNames[$0 - 1]
      } ?? word
    }.joined(separator: " ")
    let texts = [usual] + (frame.year.map { ["\(usual) de \($0)"] } ?? [])
    guard let period = texts.lazy.compactMap({ ReportPeriod(reading: $0) }).first else {
      return nil
    }
    self.text = period.inWords
  }

  private static let words = [
    "q1": "t1", "q2": "t2", "q3": "t3", "q4": "t4", "trim": "trimestre", "sem": "semestre",
    "trimestral": "trimestre", "semestral": "semestre", "h1": "s1", "h2": "s2",
  ]
}

extension ReportPeriod {
  /// As reports have it.
  fileprivate var inWords: String {
    switch self {
    case .quarter(let number, let year): "T\(number) \(year)"
    case .semester(let number, let year): "S\(number) \(year)"
    case .year(let year): "\(year)"
    case .days(let first, let last):
      first.month == last.month
        ? first.month.inWords
        : "\(SpanishWords.monthNames[first.month.number - 1])-\(last.month.inWords)"
    }
  }
}
