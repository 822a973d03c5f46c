/// The day of a session that is held, and of what kind it is.
public struct MeetingDay: Sendable, Hashable {
  public let date: CalendarDate
  public let kind: MeetingKind

  public init(_ date: CalendarDate, _ kind: MeetingKind) {
    self.date = date
    self.kind = kind
  }
}

/// The days from which the deadlines of a row can be counted.
public struct DeadlineEvents: Sendable, Hashable {
  /// The time of the row or of its programme: periods that end outside it are none of its own.
  public let span: ClosedRange<CalendarDate>
  public let fiscalYear: FiscalYear
  public let meetings: [MeetingDay]
  /// The last days of the activities that have any, by the addresses of their keys.
  public let activityEnds: [Slug: CalendarDate]

  public init(
    span: ClosedRange<CalendarDate>, fiscalYear: FiscalYear = .calendar,
    meetings: [MeetingDay] = [], activityEnds: [Slug: CalendarDate] = [:]
  ) {
    self.span = span
    self.fiscalYear = fiscalYear
    self.meetings = meetings
    self.activityEnds = activityEnds
  }
}

extension DeadlineEvents {
  /// Without the sessions after `cutoff`; with other ends of activities, where these were others then.
  func known(at cutoff: CalendarDate, activityEnds ends: [Slug: CalendarDate]?) -> DeadlineEvents {
    if ends == nil, meetings.allSatisfy({ $0.date <= cutoff }) { return self }
    return DeadlineEvents(
      span: span, fiscalYear: fiscalYear, meetings: meetings.filter { $0.date <= cutoff },
      activityEnds: ends ?? activityEnds)
  }
}

/// What a relative deadline comes to after one event.
public struct DatedDeadline: Sendable, Hashable {
  /// The day from which it is counted, itself not counted.
  public let event: CalendarDate
  /// The last day in time, or why it can't be told: then the words stand alone.
  public let due: Result<CalendarDate, MissingCalendar>
}

extension RelativeDeadline {
  /// One for each event, in the order of time; no more than `Occurrences.limit`. Sessions count
  /// wherever they are, periods where they end, or begin, within the span.
  public func deadlines(
    after events: DeadlineEvents, in calendar: BusinessCalendar
  ) -> [DatedDeadline] {
    days(of: events).map { day in
      DatedDeadline(
        event: day,
        due: Result { () throws(MissingCalendar) in try due(after: day, in: calendar) })
    }
  }

  /// The last day in time: the event's day is not counted, and the last day is moved by nothing.
  ///
  /// A month ends on the same number of day, or on the last of a month that lacks it. That the
  /// event is not counted and that a day without work puts off no deadline of *días naturales* or
  /// months are rules of the project, which its page of method states.
  ///
  /// Fails when business days have to be counted over a year without a calendar, or when the day
  /// would be after 2199.
  public func due(
    after event: CalendarDate, in calendar: BusinessCalendar
  ) throws(MissingCalendar) -> CalendarDate {
    let day: CalendarDate? =
      switch unit {
      case .businessDays: try calendar.businessDay(count, after: event)
      case .calendarDays: event.adding(days: count.number)
      case .months: event.adding(months: count.number)
      }
    guard let day else { throw MissingCalendar(year: CalendarDate.latest.year + 1) }
    return day
  }

  private func days(of events: DeadlineEvents) -> [CalendarDate] {
    switch event {
    case .meeting(let kind):
      Array(
        Set(events.meetings.filter { kind == nil || $0.kind == kind }.map(\.date)).sorted()
          .prefix(Occurrences.limit))
    case .endOfEach(let length):
      events.fiscalYear.periods(length, overlapping: events.span).lazy.map(\.upperBound)
        .filter(events.span.contains).prefix(Occurrences.limit).map(\.self)
    case .startOfEach(let length):
      events.fiscalYear.periods(length, overlapping: events.span).lazy.map(\.lowerBound)
        .filter(events.span.contains).prefix(Occurrences.limit).compactMap { $0.adding(days: -1) }
    case .activity(let slug): events.activityEnds[slug].map { [$0] } ?? []
    case .date(let day): [day]
    }
  }
}
