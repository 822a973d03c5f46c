extension Recurrence {
  /// The occurrences that have a day in `range`, their windows cut to it. Quarters, semesters and
  /// the like are those of `fiscalYear`.
  public func occurrences(
    within range: ClosedRange<CalendarDate>, fiscalYear: FiscalYear = .calendar
  ) -> Occurrences {
    let windows = windows(overlapping: range, fiscalYear)
    let countInWindow = countInWindow
    let all = windows.lazy.flatMap { repeatElement($0.clamped(to: range), count: countInWindow) }
    return Occurrences(
      all: zip(1...Occurrences.limit, all).map {
        Occurrence(number: $0, window: $1, countInWindow: countInWindow)
      },
      isComplete: windows.count * countInWindow <= Occurrences.limit)
  }

  /// The dates of a list that are outside `range`, and so no occurrence within it.
  public func datesLeftOut(by range: ClosedRange<CalendarDate>) -> [CalendarDate] {
    guard case .dates(let dates) = self else { return [] }
    return dates.members.filter { !range.contains($0) }.sorted()
  }

  private var countInWindow: Int {
    if case .times(let count, _) = self { count.number } else { 1 }
  }

  /// Not cut to `range`; one more than the limit at most.
  private func windows(
    overlapping range: ClosedRange<CalendarDate>, _ fiscalYear: FiscalYear
  ) -> [ClosedRange<CalendarDate>] {
    let bound = Occurrences.limit + 1
    switch self {
    case .monthly(let rule):
      let windows = rule.months.months(in: range).lazy.flatMap(rule.part.windows)
      return Array(windows.filter(range.overlaps).prefix(bound))
    case .wholeMonths(let months):
      return MonthChoice.named(months).months(in: range).prefix(bound).map {
        $0.firstDay...$0.lastDay
      }
    case .periodsOfYear(let periods):
      return Array(periods.windows(overlapping: range, fiscalYear).prefix(bound))
    case .weekly(let interval, let weekdays):
      let days = Self.days(every: interval, on: weekdays, from: range.lowerBound)
      let within = days.lazy.prefix(while: { $0 <= range.upperBound }).filter(range.contains)
      return within.prefix(bound).map { $0...$0 }
    case .times(_, let length?):
      return Array(fiscalYear.periods(length, overlapping: range).prefix(bound))
    case .times(_, nil): return [range]
    case .dates(let dates):
      return dates.members.filter(range.contains).sorted().prefix(bound).map { $0...$0 }
    case .daysOfYear(let days): return days.dates(within: range).prefix(bound).map { $0...$0 }
    }
  }

  /// From the Monday of the week of `first` on.
  private static func days(
    every interval: StatedCount, on weekdays: NonEmptySet<Weekday>, from first: CalendarDate
  ) -> some Sequence<CalendarDate> {
    let monday = first.dayNumber - (first.weekday.isoNumber - 1)
    let offsets = weekdays.members.map { $0.isoNumber - 1 }.sorted()
    let weeks = stride(
      from: monday, through: CalendarDate.latest.dayNumber, by: 7 * interval.number)
    return weeks.lazy.flatMap { week in
      offsets.lazy.compactMap { CalendarDate(dayNumber: week + $0) }
    }
  }
}
