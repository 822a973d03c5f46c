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
  /// Its last day; nil for a period that does not exist.
  public func lastDay(in fiscalYear: FiscalYear) -> CalendarDate? {
    switch self {
    case .quarter(let number, let year): fiscalYear.month(number * 3, of: year)?.lastDay
    case .semester(let number, let year): fiscalYear.month(number * 6, of: year)?.lastDay
    case .year(let year): fiscalYear.month(12, of: year)?.lastDay
    case .days(_, let last): last
    }
  }

  /// From its first day to its last; nil for a period that does not exist.
  public func days(in fiscalYear: FiscalYear) -> ClosedRange<CalendarDate>? {
    let first =
      switch self {
      case .quarter(let number, let year): fiscalYear.month(number * 3 - 2, of: year)?.firstDay
      case .semester(let number, let year): fiscalYear.month(number * 6 - 5, of: year)?.firstDay
      case .year(let year): fiscalYear.month(1, of: year)?.firstDay
      case .days(let first, _): first
      }
    guard let first, let last = lastDay(in: fiscalYear), first <= last else { return nil }
    return first...last
  }

  /// Whether it is only a part of a year; nil for a period that does not exist.
  func isPartOfYear(in fiscalYear: FiscalYear) -> Bool? {
    days(in: fiscalYear).map { $0.upperBound.dayNumber - $0.lowerBound.dayNumber < 364 }
  }

  /// The year that it belongs to, by its last day: that in which the fiscal year begins.
  public func year(in fiscalYear: FiscalYear) -> Int {
    switch self {
    case .quarter(_, let year), .semester(_, let year), .year(let year): year
    case .days(_, let last): fiscalYear.year(of: last)
    }
  }

  /// From 1 to 4; nil when it is no quarter of `fiscalYear`. One that is given by its days may be one.
  public func quarter(in fiscalYear: FiscalYear) -> Int? {
    switch self {
    case .quarter(let number, _): number
    case .semester, .year: nil
    case .days(let first, let last):
      (1...4).first { number in
        let year = year(in: fiscalYear)
        return fiscalYear.month(number * 3 - 2, of: year)?.firstDay == first
          && fiscalYear.month(number * 3, of: year)?.lastDay == last
      }
    }
  }

  /// The quarter, from 1 to 4, with which it ends; nil for whole years, and where it ends at another time.
  func endOfQuarter(in fiscalYear: FiscalYear) -> Int? {
    guard isPartOfYear(in: fiscalYear) == true, let last = lastDay(in: fiscalYear) else {
      return nil
    }
    return (1...4).first {
      fiscalYear.month($0 * 3, of: year(in: fiscalYear))?.lastDay == last
    }
  }

  /// How many quarters of its year are over at its end, begun ones included: from 1 to 4.
  func quartersReached(in fiscalYear: FiscalYear) -> Int {
    switch self {
    case .quarter(let number, _): number
    case .semester(let number, _): number * 2
    case .year: 4
    case .days(_, let last): fiscalYear.number(of: .quarter, containing: last) ?? 4
    }
  }
}
