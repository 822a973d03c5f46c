import Programmes

/// Forms that an editor perhaps meant with a phrase that is none.
extension String {
  /// The rule nearest to a text that is no rule, as a content file would say it.
  var nearestRecurrence: String? {
    if let reading = RecurrenceReading(self) { return reading.rule.description }
    return mended(with: Self.wordsOfRecurrences) { text in
      (try? Recurrence(reading: text))?.description
    }
  }

  /// The deadline nearest to a text that is none, as a content file would say it.
  var nearestDeadline: String? {
    if let reading = DeadlineReading(self) { return reading.deadline.description }
    return mended(with: Self.wordsOfDeadlines) { text in
      (try? RelativeDeadline(reading: text))?.description
    }
  }

  /// With every word that is not among `words` replaced by the nearest of them, if `form` takes it
  /// then. No rule is as long as 200 bytes.
  private func mended(with words: Set<String>, as form: (String) -> String?) -> String? {
    guard utf8.count <= 200 else { return nil }
    let sorted = words.sorted()
    let mended = split(separator: " ").map { word in
      let name = word.drop { $0 == "," }.prefix { $0 != "," }.lowercased()
      guard !words.contains(name), !name.contains(where: \.isNumber) else { return String(word) }
      let comma = word.last == "," ? "," : ""
      return Suggestion.nearest(to: name, among: sorted).map { $0 + comma } ?? String(word)
    }
    return form(mended.joined(separator: " "))
  }

  private static let wordsOfRecurrences = words(
    of: Recurrence.examples + SpanishWords.monthNames + PeriodLength.allCases.map(\.rawValue)
      + ["martes", "miércoles", "sábado", "domingo", "primer", "segundo", "tercer", "vez", "año"])

  private static let wordsOfDeadlines = words(
    of: RelativeDeadline.examples + PeriodLength.allCases.map(\.rawValue)
      + ["día", "hábil", "natural", "meses"])

  private static func words(of phrases: [String]) -> Set<String> {
    Set(phrases.flatMap { $0.split { $0 == " " || $0 == "," } }.map(String.init))
  }
}
