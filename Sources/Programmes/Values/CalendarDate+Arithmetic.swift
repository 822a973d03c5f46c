extension CalendarDate {
  /// Those that a day may be of.
  public static let years = 1900...2199

  /// The year that `word` is: four figures, and one that a day may be of.
  package static func year(reading word: some StringProtocol) -> Int? {
    word.utf8.count == 4 ? Int(word).flatMap { years.contains($0) ? $0 : nil } : nil
  }
}

extension CalendarDate {
  /// 1 January 1900: there is no day before it.
  public static let earliest = CalendarDate(trusted: Month(trusted: 1900, 1), 1)
  /// 31 December 2199: there is no day after it.
  public static let latest = CalendarDate(trusted: Month(trusted: 2199, 12), 31)

  /// The day of that number; nil outside 1900–2199.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  public init?(dayNumber: Int) {
    guard (Self.earliest.dayNumber...Self.latest.dayNumber).contains(dayNumber) else { return nil }
    let (era, dayOfEra) = dayNumber.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    // From 0 for March, with which these years begin.
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// So many days later, or earlier when `count` is negative; nil outside 1900–2199.
  public func adding(days count: Int) -> CalendarDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(count)
    return overflow ? nil : CalendarDate(dayNumber: number)
  }

  /// The same day so many months later, or earlier when `count` is negative. A month without that
  /// day gives its last one: a month after 31 January is 29 February in a leap year. nil outside
  /// 1900–2199.
  public func adding(months count: Int) -> CalendarDate? {
    month.adding(months: count).flatMap { month in
      CalendarDate(year: month.year, month: month.number, day: min(day, month.dayCount))
    }
  }

  /// Only for a day that the month has.
  fileprivate init(trusted month: Month, _ day: Int) {
    self.month = month
    self.day = day
  }
}

extension Month {
  /// So many months later, or earlier when `count` is negative; nil outside 1900–2199.
  public func adding(months count: Int) -> Month? {
    let (total, overflow) = monthNumber.addingReportingOverflow(count)
    return overflow ? nil : Month(year: total / 12, month: total % 12 + 1)
  }

  /// Months since January of the year 0; differences are numbers of months.
  public var monthNumber: Int { year * 12 + number - 1 }

  public var firstDay: CalendarDate { CalendarDate(trusted: self, 1) }
  public var lastDay: CalendarDate { CalendarDate(trusted: self, dayCount) }

  fileprivate init(trusted year: Int, _ number: Int) {
    self.year = year
    self.number = number
  }
}

extension Weekday {
  /// From 1 for Monday to 7 for Sunday; ISO 8601.
  public var isoNumber: Int { self == .sunday ? 7 : rawValue }
}

extension Weekday: Comparable {
  /// In the order of ISO 8601.
  public static func < (one: Weekday, other: Weekday) -> Bool { one.isoNumber < other.isoNumber }
}

extension CalendarDate {
  /// As Mexico writes it, and content files have days: `31/03/2024`.
  package var numeric: String { "\(day < 10 ? "0" : "")\(day)/\(month.paddedNumber)/\(year)" }
}
