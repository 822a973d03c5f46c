extension Recurrence {
  /// The rule that repeats one event on exactly the windows of `occurrences(within:fiscalYear:)`.
  ///
  /// nil when there is no such rule (windows of different lengths, several occurrences in one
  /// window, a list of dates, more occurrences than the limit) and when nothing is repeated.
  public func calendarRule(
    within range: ClosedRange<CalendarDate>, fiscalYear: FiscalYear = .calendar
  ) -> CalendarRule? {
    let occurrences = occurrences(within: range, fiscalYear: fiscalYear)
    guard occurrences.isComplete, occurrences.all.count > 1, let starts = firstDays,
      let first = occurrences.all.first?.window, starts.hold(on: first.lowerBound),
      Set(occurrences.all.map(\.window.dayCount)).count == 1
    else { return nil }
    return CalendarRule(first: first, starts: starts, count: occurrences.all.count)
  }

  /// Of the windows that are not cut.
  private var firstDays: RuleDays? {
    switch self {
    case .monthly(let rule): .ofMonths(rule.months, rule.part.firstDays)
    case .wholeMonths(let months): .ofMonths(.named(months), .numbered(NonEmptySet(.first)))
    case .weekly(let interval, let weekdays): .ofWeeks(interval, on: weekdays)
    case .times(.one, .week): .ofWeeks(.one, on: nil)
    case .periodsOfYear, .times, .dates, .daysOfYear: nil
    }
  }
}

extension RuleDays {
  /// Whether a window that begins on `start` is whole: one that has been cut begins on another day.
  fileprivate func hold(on start: CalendarDate) -> Bool {
    switch self {
    case .ofMonths(_, .numbered(let days)): days.members.contains { $0.number == start.day }
    case .ofWeeks(_, on: nil): start.weekday == .monday
    // A window of one day can't be cut.
    case .ofMonths(_, .last), .ofMonths(_, .weekday), .ofWeeks(_, on: .some): true
    }
  }
}

extension MonthPart {
  fileprivate var firstDays: MonthDays {
    switch self {
    case .days(let days): .numbered(days)
    case .lastDay: .last
    case .weekday(let ordinal, let weekday): .weekday(ordinal, weekday)
    case .half(.first): .numbered(NonEmptySet(.first))
    case .half(.second): .numbered(NonEmptySet(.sixteenth))
    }
  }
}
