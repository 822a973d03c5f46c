import Programmes

extension Programme {
  /// The first period after those that are reported already, as long as the newest of them, or else a quarter; nil
  /// when the programme ends with them.
  var nextPeriod: ReportPeriod? {
    guard let start = firstUnreported, let end = lastDay, start <= end else { return nil }
    let window = fiscalYear.period(usualLength, containing: start)
    return start == window.lowerBound
      ? whole(window) : .days(from: start, through: window.upperBound)
  }

  /// The period of a report that is closed on `cutoff`: the one that ends with it; the one before, when nothing is
  /// reported of that yet; or else the days until then.
  func period(closedOn cutoff: CalendarDate) -> ReportPeriod {
    let window = fiscalYear.period(usualLength, containing: cutoff)
    if window.upperBound == cutoff { return whole(window) }
    let start = firstUnreported ?? window.lowerBound
    if let eve = window.lowerBound.adding(days: -1), start <= eve {
      return whole(fiscalYear.period(usualLength, containing: eve))
    }
    return .days(
      from: start <= cutoff ? max(start, window.lowerBound) : window.lowerBound, through: cutoff)
  }

  /// The day after the newest that reports speak of; without reports, the first day of the programme.
  private var firstUnreported: CalendarDate? {
    let last = reports.compactMap { $0.period.lastDay(in: fiscalYear) }.max()
    return last.map { $0.adding(days: 1) } ?? fiscalYear.month(1, of: years.first)?.firstDay
  }

  private var lastDay: CalendarDate? { fiscalYear.month(12, of: years.last)?.lastDay }

  private var usualLength: PeriodLength {
    switch reports.last?.period {
    case .semester: .halfYear
    case .year: .year
    case .days(let first, let last) where first.month == last.month: .month
    case .quarter, .days, nil: .quarter
    }
  }

  private func whole(_ window: ClosedRange<CalendarDate>) -> ReportPeriod {
    let year = fiscalYear.year(of: window.lowerBound)
    let number = fiscalYear.number(of: usualLength, containing: window.lowerBound)
    return switch (usualLength, number) {
    case (.quarter, let number?): .quarter(number, year: year)
    case (.halfYear, let number?): .semester(number, year: year)
    case (.year, _): .year(year)
    default: .days(from: window.lowerBound, through: window.upperBound)
    }
  }
}

extension ReportPeriod {
  /// The lines of a report that say it.
  var lines: [String] {
    switch self {
    case .quarter(let number, let year): ["periodo: T\(number) \(year)"]
    case .semester(let number, let year): ["periodo: S\(number) \(year)"]
    case .year(let year): ["periodo: \(year)"]
    case .days(let first, let last):
      ["periodo:", "  desde: \(first.iso)", "  hasta: \(last.iso)"]
    }
  }
}
