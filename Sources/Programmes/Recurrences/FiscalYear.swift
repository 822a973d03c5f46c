/// A year that may begin with any month: its quarters and semesters begin with it.
public struct FiscalYear: Sendable, Hashable {
  public let firstMonth: MonthOfYear

  public init(firstMonth: MonthOfYear) {
    self.firstMonth = firstMonth
  }
}

extension FiscalYear {
  /// Its month of that number, from 1, in the year that begins in `year`; nil outside 1900–2199.
  package func month(_ number: Int, of year: Int) -> Month? {
    Month(year: year, month: firstMonth.rawValue)?.adding(months: number - 1)
  }

  /// The year in which the one that holds `day` begins.
  package func year(of day: CalendarDate) -> Int {
    day.month.number < firstMonth.rawValue ? day.year - 1 : day.year
  }

  /// From January to December.
  public static let calendar = FiscalYear(firstMonth: .january)

  /// The quarter, semester … in which `day` falls, cut to 1900–2199.
  public func period(
    _ length: PeriodLength, containing day: CalendarDate
  ) -> ClosedRange<CalendarDate> {
    switch length {
    case .week:
      let monday = day.adding(days: 1 - day.weekday.isoNumber) ?? .earliest
      return monday...(day.adding(days: 7 - day.weekday.isoNumber) ?? .latest)
    case .halfMonth:
      let windows = MonthHalf.allCases.flatMap { MonthPart.half($0).windows(in: day.month) }
      return windows.first { $0.contains(day) } ?? day...day
    case .month, .twoMonths, .quarter, .fourMonths, .halfYear, .year:
      let count = length.monthCount ?? 1
      let elapsed = monthsElapsed(on: day) % count
      let first = day.month.adding(months: -elapsed)
      let last = day.month.adding(months: count - 1 - elapsed)
      return (first?.firstDay ?? .earliest)...(last?.lastDay ?? .latest)
    }
  }

  /// Which quarter, semester … of the year it is in which `day` falls, from 1; nil for weeks and
  /// *quincenas*.
  public func number(of length: PeriodLength, containing day: CalendarDate) -> Int? {
    length.monthCount.map { monthsElapsed(on: day) / $0 + 1 }
  }

  /// All that have a day in `range`, in order; the first and the last may reach beyond it.
  func periods(
    _ length: PeriodLength, overlapping range: ClosedRange<CalendarDate>
  ) -> some Sequence<ClosedRange<CalendarDate>> {
    sequence(first: period(length, containing: range.lowerBound)) { previous in
      guard let next = previous.upperBound.adding(days: 1), next <= range.upperBound else {
        return nil
      }
      return period(length, containing: next)
    }
  }

  /// Whole months of the year before that of `day`: 0–11.
  private func monthsElapsed(on day: CalendarDate) -> Int {
    (day.month.number - firstMonth.rawValue + 12) % 12
  }
}
