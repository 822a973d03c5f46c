/// A deadline that hangs from something else: «10 días hábiles después de cada trimestre».
public struct RelativeDeadline: Sendable, Hashable {
  public let count: StatedCount
  public let unit: DeadlineUnit
  public let event: DeadlineEvent

  public init(_ count: StatedCount, _ unit: DeadlineUnit, after event: DeadlineEvent) {
    self.count = count
    self.unit = unit
    self.event = event
  }
}

public enum DeadlineUnit: Sendable, CaseIterable {
  case businessDays
  /// «Días naturales»: all days.
  case calendarDays
  case months
}

/// What a deadline is counted from.
public enum DeadlineEvent: Sendable, Hashable {
  /// Every session of the committee, or every one of that kind.
  case meeting(MeetingKind?)
  /// The last day of every quarter, semester …
  case endOfEach(PeriodLength)
  /// The eve of every month, quarter …: its first day is the first that is counted.
  case startOfEach(PeriodLength)
  /// The end of another activity of the programme, by the address of its key.
  case activity(Slug)
  case date(CalendarDate)
}
