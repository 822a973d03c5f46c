import Programmes

/// A year, a part of one or half a month that stands where a row begins or ends: `2023`, `primer trimestre de 2023`,
/// `T1 2023`, `segundo bimestre de 2023`, `segunda quincena de abril de 2023`.
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
    case .year(let year)?: self.init(ReportPeriod.year(year), fiscalYear)
    case .days?: return nil
    case nil:
      guard let part = Self.partOfYear(text, fiscalYear) else { return nil }
      self = part
    }
  }

  /// `segundo bimestre de 2023`, `primer cuatrimestre de 2023`; nil for several, and without a year.
  private static func partOfYear(_ text: String, _ fiscalYear: FiscalYear) -> WrittenPeriod? {
    guard case .periodsOfYear(let periods)? = try? Recurrence(reading: text),
      let number = periods.numbers.members.first, periods.numbers.members.count == 1,
      let year = periods.year, let count = periods.length.monthCount,
      let first = fiscalYear.month((number - 1) * count + 1, of: year),
      let last = fiscalYear.month(number * count, of: year)
    else { return nil }
    return WrittenPeriod(start: .month(first), end: .month(last))
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
  static func months(in text: String, _ frame: DateFrame) -> (first: Month, last: Month)? {
    let texts = [text] + frame.calendarYears.map { "\(text.trimmed) de \($0)" }
    let periods = texts.compactMap { text -> (first: Month, last: Month)? in
      guard case .days(let first, let last)? = ReportPeriod(reading: text),
        first.month != last.month
      else { return nil }
      return (first.month, last.month)
    }
    return periods.first { frame.holds($0.first) && frame.holds($0.last) } ?? periods.first
  }

  /// The period that `text` is of the year of `frame`, with that year; nil where it is none.
  static func ofYear(_ text: String, in frame: DateFrame) -> (text: String, period: WrittenPeriod)?
  {
    frame.calendarYears.lazy.map { "\(text.trimmed) de \($0)" }.compactMap {
      whole -> (text: String, period: WrittenPeriod)? in
      // «Anual» is no part of the year.
      if case .year? = ReportPeriod(reading: whole) { return nil }
      return WrittenPeriod(whole, in: frame.fiscalYear).map { (whole, $0) }
    }.first { frame.holds($0.1.start.month) }
  }
}
