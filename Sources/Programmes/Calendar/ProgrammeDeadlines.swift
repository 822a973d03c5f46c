import Diagnostics

/// The days on which the activities of a programme are due by what their deadlines are counted from.
public struct ProgrammeDeadlines: Sendable {
  private let events: DeadlineEvents
  private let calendar: BusinessCalendar

  public init(of programme: Programme, in institution: Institution) {
    self.init(
      of: programme, meetings: institution.meetings, nonWorkingDays: institution.nonWorkingDays)
  }

  /// Of the sessions those count of which something tells that they were held.
  public init(of programme: Programme, meetings: [Meeting], nonWorkingDays: NonWorkingDays) {
    let activities = programme.outline.activities.map(\.activity)
    // Most programmes have no such deadline, and then nobody asks what they are counted from.
    let hasAny = activities.contains { $0.deadline != nil }
    events = DeadlineEvents(
      span: programme.span, fiscalYear: programme.fiscalYear,
      meetings: hasAny ? meetings.daysHeld(within: programme.span) : [],
      activityEnds: hasAny ? activities.lastDays : [:])
    calendar = BusinessCalendar(hasAny ? nonWorkingDays : .undeclared)
  }

  private init(_ events: DeadlineEvents, _ calendar: BusinessCalendar) {
    self.events = events
    self.calendar = calendar
  }
}

extension ProgrammeDeadlines {
  /// Those of an activity of the programme; none without words that say what to count from.
  public subscript(activity: Activity) -> [DatedDeadline] {
    activity.deadline?.value.deadlines(after: events, in: calendar) ?? []
  }

  /// As they were known on `cutoff`: nothing is counted from a session before its day. `programme` is the same
  /// one as it was then.
  public func known(at cutoff: CalendarDate, of programme: Programme? = nil) -> ProgrammeDeadlines {
    let activities = programme?.outline.activities.map(\.activity)
    let ends = events.activityEnds.isEmpty ? nil : activities?.lastDays
    return ProgrammeDeadlines(events.known(at: cutoff, activityEnds: ends), calendar)
  }
}

extension [Meeting] {
  fileprivate func daysHeld(within span: ClosedRange<CalendarDate>) -> [MeetingDay] {
    filter { $0.hasRecord && span.contains($0.date) }.map { MeetingDay($0.date, $0.kind) }
  }
}

extension [Activity] {
  /// Of those that have any, by the addresses of their keys.
  fileprivate var lastDays: [Slug: CalendarDate] {
    let days = compactMap { activity in
      activity.wholeSchedule.latest.map { (activity.key.slug, $0) }
    }
    return Dictionary(days) { first, _ in first }
  }
}
