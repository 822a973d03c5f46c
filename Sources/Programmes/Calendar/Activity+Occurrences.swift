import Diagnostics

extension Programme {
  /// From the first to the last day of its years.
  public var span: ClosedRange<CalendarDate> {
    ClosedRange(
      from: fiscalYear.month(1, of: years.first)?.firstDay ?? .earliest,
      through: fiscalYear.month(12, of: years.last)?.lastDay ?? .latest)
  }

  /// Those of its first year, in order.
  public var months: [Month] {
    (1...12).compactMap { fiscalYear.month($0, of: years.first) }
  }

  /// The times at which `activity` is to be done, within its own dates or else those of the programme;
  /// none for an activity that does not recur, and for a rule that gives no windows («4 veces»).
  public func occurrences(of activity: Activity) -> [Occurrence] {
    guard let rule = activity.recurrence?.value else { return [] }
    return rule.occurrences(within: span(of: activity), fiscalYear: fiscalYear).all
      .filter { $0.countInWindow == 1 }
  }

  /// The rule that repeats one event on exactly the occurrences of `activity`; nil without such.
  func calendarRule(of activity: Activity) -> CalendarRule? {
    activity.recurrence?.value.calendarRule(within: span(of: activity), fiscalYear: fiscalYear)
  }

  /// Where the occurrences of `activity` lie.
  public func span(of activity: Activity) -> ClosedRange<CalendarDate> {
    let own = activity.judgedSchedule
    return ClosedRange(
      from: own.earliest ?? span.lowerBound, through: own.latest ?? span.upperBound)
  }
}

extension DatedDeadline {
  /// The last day in time; nil where it can't be told.
  public var day: CalendarDate? {
    if case .success(let day) = due { day } else { nil }
  }
}

extension ClosedRange<CalendarDate> {
  /// A day alone when the two are out of order.
  fileprivate init(from first: CalendarDate, through last: CalendarDate) {
    self = first...Swift.max(first, last)
  }
}
