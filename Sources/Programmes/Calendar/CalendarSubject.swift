/// What an entry is about.
public indirect enum CalendarSubject: Sendable, Hashable {
  /// `detail` is the step's text when the date is a step's.
  case activity(ActivityName, of: ProgrammeName, detail: Verbatim?, PeriodPlace)
  case occurrence(ActivityName, of: ProgrammeName, Occurrence, in: OccurrenceSeries)
  /// A day counted from `event`: a session, the end of a quarter or of another activity.
  case deadline(ActivityName, of: ProgrammeName, event: CalendarDate)
  /// What is due by an agreement, from 1, of a session.
  case agreement(Int, of: MeetingName, key: Key?, text: Verbatim)
  case meeting(MeetingName)
}

/// Which period of an activity a date is of: it stays the same whatever becomes of texts and dates.
public struct PeriodPlace: Sendable, Hashable {
  /// From 1; nil for a period of the activity itself.
  public let step: Int?
  /// From 1, within the activity or the step.
  public let number: Int
}

/// What one of the times at which an activity recurs is one of.
public struct OccurrenceSeries: Sendable, Hashable {
  public let count: Int
  /// The rule that says exactly the same days, when there is one.
  public let rule: CalendarRule?
}

extension CalendarSubject {
  /// The programme that it belongs to: of a session the one that it was about.
  public var programme: Slug? {
    switch self {
    case .activity(_, let programme, _, _), .occurrence(_, let programme, _, _),
      .deadline(_, let programme, _):
      programme.slug
    case .agreement(_, let meeting, _, _), .meeting(let meeting): meeting.programme
    }
  }

  /// The activity that it is about.
  public var activity: ActivityName? {
    switch self {
    case .activity(let activity, _, _, _), .occurrence(let activity, _, _, _),
      .deadline(let activity, _, _):
      activity
    case .agreement, .meeting: nil
    }
  }
}
