/// As much of a session as calendars and news need.
public struct MeetingName: Sendable, Hashable {
  public let date: CalendarDate
  /// The day by which it was known first, and no other session is: it stays when the session is held
  /// on another.
  public let announced: CalendarDate
  public let title: Verbatim
  /// The programme that it was about.
  public let programme: Slug?
  public let isCancelled: Bool
}

extension MeetingName {
  /// How often its day was changed, or it was called off: from 0 to 2.
  public var changes: Int { (announced == date ? 0 : 1) + (isCancelled ? 1 : 0) }
}

extension Institution {
  /// `meeting` with the day that tells it from the other sessions.
  func name(of meeting: Meeting) -> MeetingName {
    let others = meetings.filter { $0.date != meeting.date }
    let planned = meeting.planned.flatMap { planned in
      others.contains { $0.date == planned || $0.planned == planned } ? nil : planned
    }
    return MeetingName(
      date: meeting.date, announced: planned ?? meeting.date, title: meeting.title,
      programme: meeting.programme, isCancelled: meeting.cancellation != nil)
  }
}
