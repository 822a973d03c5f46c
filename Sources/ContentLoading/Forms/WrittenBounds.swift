import Programmes

/// The first and the last day or month of a text that says both: `1 al 15 de marzo`, `marzo 2026 a junio 2026`,
/// `febrero a julio`.
struct WrittenBounds {
  let first: String
  let last: String
  /// Whether the text does not say of which year its end is, and of that of its beginning it can't be: `15 de diciembre
  /// al 10 de enero`.
  let endsInNextYear: Bool
}

extension WrittenBounds {
  init?(_ text: String, in frame: DateFrame) {
    if let months = WrittenPeriod.months(in: text, frame) {
      self.init(
        first: months.first.inWords, last: months.last.inWords, endsInNextYear: false)
      return
    }
    let whole = ["todo el año", "durante todo el año", "durante el año", "todo el ejercicio"]
    if whole.contains(text.trimmed.lowercased()), let year = frame.year,
      let first = frame.fiscalYear.month(1, of: year),
      let last = frame.fiscalYear.month(12, of: year)
    {
      self.init(first: first.inWords, last: last.inWords, endsInNextYear: false)
      return
    }
    let marks = [" a ", " al ", " hasta el ", " hasta ", " - ", " – ", "-", "–", "/"]
    let parts = marks.lazy.map { text.split(separator: $0).map { String($0).trimmed } }
      .first { $0.count == 2 }
    guard let parts, let last = SuggestedDate(parts[1], in: frame),
      let first = Self.beginning(parts, last, frame)
    else { return nil }
    if first.start <= last.start {
      self.init(first: first.text, last: last.text, endsInNextYear: false)
      return
    }
    guard SuggestedDate(parts[1], in: DateFrame()) == nil,
      let last = frame.year.flatMap({ SuggestedDate(parts[1], in: DateFrame($0 + 1)) })
    else { return nil }
    self.init(first: first.text, last: last.text, endsInNextYear: true)
  }

  private static func beginning(
    _ parts: [String], _ last: SuggestedDate, _ frame: DateFrame
  ) -> SuggestedDate? {
    // What only the end says is said of the beginning too.
    let words = parts[1].split(separator: " ")
    let beginnings =
      words.indices.map { ([parts[0]] + words[$0...].map(String.init)) } + [[parts[0]]]
    return beginnings.reversed().lazy.compactMap {
      SuggestedDate($0.joined(separator: " "), in: frame)
    }.first { $0.isDay == last.isDay }
  }
}
