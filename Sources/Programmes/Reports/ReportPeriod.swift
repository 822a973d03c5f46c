/// The time that a report speaks of.
public enum ReportPeriod: Sendable, Hashable {
  /// From 1 to 4.
  case quarter(Int, year: Int)
  /// 1 or 2.
  case semester(Int, year: Int)
  case year(Int)
  case days(from: CalendarDate, through: CalendarDate)
}

extension ReportPeriod {
  /// Its last day, when the year is that of the calendar; nil for a period that does not exist.
  public var lastDay: CalendarDate? {
    switch self {
    case .quarter(let number, let year): Month(year: year, month: number * 3)?.days.last
    case .semester(let number, let year): Month(year: year, month: number * 6)?.days.last
    case .year(let year): CalendarDate(year: year, month: 12, day: 31)
    case .days(_, let last): last
    }
  }

  /// The year that it belongs to: of its last day.
  public var year: Int {
    switch self {
    case .quarter(_, let year), .semester(_, let year), .year(let year): year
    case .days(_, let last): last.year
    }
  }

  /// From 1 to 4; nil when it is longer than a quarter or given by its days.
  public var quarter: Int? {
    if case .quarter(let number, _) = self { number } else { nil }
  }
}
