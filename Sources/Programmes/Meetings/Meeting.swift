public import Diagnostics

/// A session of a committee or of a working table, with its minutes.
public struct Meeting: Sendable {
  public let date: CalendarDate
  public let title: Verbatim
  public let kind: MeetingKind
  /// The programme that it was about.
  public let programme: Slug?
  public let agenda: [Verbatim]
  public let agreements: [Agreement]
  public let attendees: [Person]
  public let coordinators: [Person]
  public let reviewedMaterials: [Verbatim]
  public let observations: [Verbatim]
  public let minutes: MarkdownText?
  public let notes: Notes
  public let location: SourceLocation

  public init(
    date: CalendarDate, title: Verbatim, kind: MeetingKind, programme: Slug?, agenda: [Verbatim],
    agreements: [Agreement], attendees: [Person], coordinators: [Person],
    reviewedMaterials: [Verbatim], observations: [Verbatim], minutes: MarkdownText?, notes: Notes,
    location: SourceLocation
  ) {
    self.date = date
    self.title = title
    self.kind = kind
    self.programme = programme
    self.agenda = agenda
    self.agreements = agreements
    self.attendees = attendees
    self.coordinators = coordinators
    self.reviewedMaterials = reviewedMaterials
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

/// Something that a meeting decided.
public struct Agreement: Sendable, Hashable {
  public let key: Key?
  public let text: Verbatim
  public let observations: [Verbatim]
  public let responsible: [Person]
  public let due: PlannedDate?
  public let notes: Notes

  public init(
    key: Key?, text: Verbatim, observations: [Verbatim], responsible: [Person],
    due: PlannedDate?, notes: Notes
  ) {
    self.key = key
    self.text = text
    self.observations = observations
    self.responsible = responsible
    self.due = due
    self.notes = notes
  }
}
