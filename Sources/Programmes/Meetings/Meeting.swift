public import Diagnostics

/// A session of a committee or of a working table, with its minutes.
public struct Meeting: Sendable {
  public let date: CalendarDate
  /// At what time it began, as the minutes say it.
  public let time: Verbatim?
  public let title: Verbatim
  public let kind: MeetingKind
  /// The day that was planned, where it was held on another.
  public let planned: CalendarDate?
  /// Why it was not held.
  public let cancellation: Verbatim?
  /// The programme that it was about.
  public let programme: Slug?
  public let agenda: [Verbatim]
  public let agreements: [Agreement]
  /// What became of agreements of earlier sessions.
  public let followUps: [AgreementFollowUp]
  public let attendees: [Person]
  public let absentees: [Person]
  /// Who is no member of the committee.
  public let guests: [Person]
  public let coordinators: [Person]
  public let reviewedMaterials: [Verbatim]
  public let approvedDocuments: [Verbatim]
  public let observations: [Verbatim]
  public let minutes: MarkdownText?
  public let notes: Notes
  public let location: SourceLocation

  public init(
    date: CalendarDate, time: Verbatim? = nil, title: Verbatim, kind: MeetingKind,
    planned: CalendarDate? = nil,
    cancellation: Verbatim? = nil, programme: Slug?, agenda: [Verbatim], agreements: [Agreement],
    followUps: [AgreementFollowUp] = [], attendees: [Person], absentees: [Person] = [],
    guests: [Person] = [],
    coordinators: [Person], reviewedMaterials: [Verbatim], approvedDocuments: [Verbatim] = [],
    observations: [Verbatim], minutes: MarkdownText?, notes: Notes, location: SourceLocation
  ) {
    self.date = date
    self.time = time
    self.title = title
    self.kind = kind
    self.planned = planned
    self.cancellation = cancellation
    self.programme = programme
    self.agenda = agenda
    self.agreements = agreements
    self.followUps = followUps
    self.attendees = attendees
    self.absentees = absentees
    self.guests = guests
    self.coordinators = coordinators
    self.reviewedMaterials = reviewedMaterials
    self.approvedDocuments = approvedDocuments
    self.observations = observations
    self.minutes = minutes
    self.notes = notes
    self.location = location
  }
}

/// The raw values are what content files say.
public enum MeetingKind: String, Sendable, CaseIterable {
  case ordinary = "ordinaria"
  case extraordinary = "extraordinaria"
  case workingTable = "mesa de trabajo"
}

/// Whether a session has been held.
public enum MeetingState: Sendable, Hashable {
  /// Something tells that it was.
  case held
  /// Its day is after the cut-off date.
  case planned
  /// Its day has come, and nothing tells that it was held: calendars of sessions are typed in advance.
  case unconfirmed
  case cancelled(reason: Verbatim)
}

extension Meeting {
  /// All whom it names as there or not there.
  package var people: [Person] { attendees + absentees + guests + coordinators }

  public func state(at cutoff: CalendarDate) -> MeetingState {
    if let cancellation { return .cancelled(reason: cancellation) }
    if date > cutoff { return .planned }
    return hasRecord ? .held : .unconfirmed
  }
}

extension Meeting {
  /// Whether anything tells that it was held: those who came or did not, guests too, what they decided or approved, or
  /// its minutes. A session that is only planned has a day and an agenda.
  public var hasRecord: Bool {
    cancellation == nil
      && (!attendees.isEmpty || !absentees.isEmpty || !guests.isEmpty || !agreements.isEmpty
        || !followUps.isEmpty
        || !approvedDocuments.isEmpty || minutes != nil)
  }
}
