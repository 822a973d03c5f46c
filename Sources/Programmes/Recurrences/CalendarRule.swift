/// A recurrence as calendars repeat an event of whole days: a `RECUR` of RFC 5545, section 3.3.10.
public struct CalendarRule: Sendable, Hashable {
  /// The days of the event that is repeated, both included; on the first of them the rule holds.
  public let first: ClosedRange<CalendarDate>
  /// On which days it begins again.
  public let starts: RuleDays
  /// How many events there are, the first among them.
  public let count: Int
}

/// The days of months or of weeks on which a rule holds.
public enum RuleDays: Sendable, Hashable {
  case ofMonths(MonthChoice, MonthDays)
  /// Of every so many weeks, which begin on Monday; without weekdays the one of the first event.
  case ofWeeks(StatedCount, on: NonEmptySet<Weekday>?)
}

/// Single days of a month.
public enum MonthDays: Sendable, Hashable {
  /// A month without the day is passed over.
  case numbered(NonEmptySet<DayOfMonth>)
  case last
  case weekday(WeekdayOrdinal, Weekday)
}
