import Programmes

/// Forms that an editor perhaps meant with a phrase that is none.
extension String {
  /// The rule nearest to a text that is no rule, as a content file would say it. None that would say less.
  var nearestRecurrence: String? {
    if let reading = RecurrenceReading(self), saysNoMore(than: reading.place) {
      return reading.rule.description
    }
    if let rule = recurrenceInOtherOrder ?? recurrenceOfCount ?? recurrenceOfOrdinal { return rule }
    if let months = monthsOfRange ?? periodsOfRange { return months }
    return mended(with: Self.wordsOfRecurrences) { text in
      (try? Recurrence(reading: text))?.description
    }
  }

  /// «enero, febrero y marzo» for `enero a marzo`, `ene-mar`; and for months that are shortened.
  private var monthsOfRange: String? {
    let words = self.words(partedBy: ",-–")
    let named = words.map { word in
      SuggestedDate.month(word).map { SpanishWords.monthNames[$0 - 1] } ?? word
    }
    let bounds = named.filter { !["a", "al", "de", "-", "–"].contains($0) }
    let numbers = bounds.compactMap { SpanishWords.monthNames.firstIndex(of: $0) }
    let isRange = named.contains { ["a", "al", "-", "–"].contains($0) }
    guard isRange, bounds.count == 2, numbers.count == 2, numbers[0] < numbers[1] else {
      let list = named.joined(separator: " ").replacing(" ,", with: ",")
      return (try? Recurrence(reading: list))?.description
    }
    let range = SpanishWords.monthNames[numbers[0]...numbers[1]].joined(separator: ", ")
    return (try? Recurrence(reading: range))?.description
  }

  /// «primer, segundo y tercer trimestre» for `T1-T3`, `T1 a T3`; «primer trimestre» for `1er trim.`
  private var periodsOfRange: String? {
    let words = self.words(partedBy: ",-–.")
      .map { ["trim", "trims"].contains($0) ? "trimestre" : $0 == "sem" ? "semestre" : $0 }
      .filter { $0 != "." }
    let marks = words.indices.filter { ["a", "al", "-", "–"].contains(words[$0]) }
    guard marks.count == 1, words.count == 3, marks[0] == 1,
      let first = words[0].last?.wholeNumberValue, let last = words[2].last?.wholeNumberValue,
      first < last, words[0].dropLast() == words[2].dropLast()
    else { return (try? Recurrence(reading: words.joined(separator: " ")))?.description }
    let range = (first...last).map { "\(words[0].dropLast())\($0)" }.joined(separator: ", ")
    return (try? Recurrence(reading: range))?.description
  }

  /// «primer lunes de cada mes» for `1er lunes de cada mes`.
  private var recurrenceOfOrdinal: String? {
    let words = self.words(partedBy: ",").map { word in
      SpanishWords.ordinalNumbers[word.hasSuffix(".") ? String(word.dropLast()) : word].map {
        SpanishWords.ordinalNames[$0 - 1]
      } ?? word
    }
    let phrase = words.joined(separator: " ").replacing(" ,", with: ",")
    return (try? Recurrence(reading: phrase))?.description
  }

  /// In lower case; `signs` are words of their own.
  private func words(partedBy signs: String) -> [String] {
    guard utf8.count <= 200 else { return [] }
    let parted = lowercased().flatMap { signs.contains($0) ? " \($0) " : String($0) }
    return String(parted).split(separator: " ").map(String.init)
  }

  /// The deadline that it tells of, if that is all that it tells.
  var statedDeadline: String? {
    DeadlineReading(self).flatMap { saysNoMore(than: $0.place) ? $0.deadline.description : nil }
  }

  /// The deadline nearest to a text that is none, as a content file would say it.
  var nearestDeadline: String? {
    if let stated = statedDeadline { return stated }
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
