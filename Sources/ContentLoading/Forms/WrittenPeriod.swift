import Programmes

/// A quarter, a semester or half a month that stands where a row begins or ends: `primer trimestre de 2023`,
/// `T1 2023`, `segunda quincena de abril de 2023`.
struct WrittenPeriod {
  /// Of a row that begins with it.
  let start: PlannedDate.Moment
  /// Of a row that ends with it.
  let end: PlannedDate.Moment
}

extension WrittenPeriod {
  init?(_ text: String, in fiscalYear: FiscalYear) {
    if let half = Self.halfOfMonth(text) {
      self = half
      return
    }
    switch ReportPeriod(reading: text) {
    case .quarter(let number, let year)?:
      self.init(ReportPeriod.quarter(number, year: year), fiscalYear)
    case .semester(let number, let year)?:
      self.init(ReportPeriod.semester(number, year: year), fiscalYear)
    case .year, .days, nil: return nil
    }
  }

  /// Whole months: only in which month it begins and ends is stated.
  private init?(_ period: ReportPeriod, _ fiscalYear: FiscalYear) {
    guard let days = period.days(in: fiscalYear) else { return nil }
    self.init(start: .month(days.lowerBound.month), end: .month(days.upperBound.month))
  }

  private static func halfOfMonth(_ text: String) -> WrittenPeriod? {
    let words = text.split(whereSeparator: \.isWhitespace)
      .compactMap { Slug(folding: String($0))?.text }.filter { $0 != "de" && $0 != "del" }
    guard words.count == 4, words[1] == "quincena",
      let half = halves.first(where: { $0.words.contains(words[0]) })?.half,
      let month = MonthOfYear(reading: words[2]), let year = CalendarDate.year(reading: words[3]),
      let whole = Month(year: year, month: month.rawValue),
      let days = MonthPart.half(half).windows(in: whole).first
    else { return nil }
    return WrittenPeriod(start: .day(days.lowerBound), end: .day(days.upperBound))
  }

  private static let halves: [(words: Set<String>, half: MonthHalf)] = [
    (["primera", "1", "1a", "1ra"], .first), (["segunda", "2", "2a", "2da"], .second),
  ]
}

extension WrittenPeriod {
  /// The first and the last of several months, `febrero a julio de 2025`: a row has two dates for them.
  static func months(in text: String) -> (first: Month, last: Month)? {
    guard case .days(let first, let last)? = ReportPeriod(reading: text), first.month != last.month
    else { return nil }
    return (first.month, last.month)
  }
}

extension WrittenPeriod {
  /// The first and the last day or month of a text that says both: `1 al 15 de marzo`, `marzo 2026 a junio 2026`.
  /// What ends before it begins ends in the next year, `15 de diciembre al 10 de enero`, if the text does not say
  /// which.
  static func bounds(in text: String, _ frame: DateFrame) -> (first: String, last: String)? {
    let marks = [" a ", " al ", " hasta el ", " hasta ", " - ", " – "]
    let parts = marks.lazy.map { text.split(separator: $0).map { String($0).trimmed } }
      .first { $0.count == 2 }
    guard let parts, let last = SuggestedDate(parts[1], in: frame),
      let first = beginning(parts, last, frame)
    else { return nil }
    if first.start <= last.start { return (first.text, last.text) }
    var next = DateFrame()
    if SuggestedDate(parts[1], in: next) != nil { return nil }
    next.year = frame.year.map { $0 + 1 }
    return SuggestedDate(parts[1], in: next).map { (first.text, $0.text) }
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
