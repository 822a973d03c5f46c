public import Diagnostics

/// Something that a meeting decided.
public struct Agreement: Sendable, Hashable {
  public let key: Key?
  public let text: Verbatim
  public let observations: [Verbatim]
  public let responsible: [Person]
  public let due: PlannedDate?
  /// The activities of the meeting's programme that it is about, by the addresses of their keys.
  public let activities: [Located<Slug>]
  /// What became of it, where the meeting's own file says so.
  public let outcome: AgreementOutcome?
  public let notes: Notes

  public init(
    key: Key?, text: Verbatim, observations: [Verbatim], responsible: [Person],
    due: PlannedDate?, activities: [Located<Slug>] = [], outcome: AgreementOutcome? = nil,
    notes: Notes
  ) {
    self.key = key
    self.text = text
    self.observations = observations
    self.responsible = responsible
    self.due = due
    self.activities = activities
    self.outcome = outcome
    self.notes = notes
  }
}

/// How an agreement ended.
public enum AgreementOutcome: Sendable, Hashable {
  case fulfilled(on: Located<CalendarDate>)
  case cancelled(on: Located<CalendarDate>, reason: Verbatim)
}

extension AgreementOutcome {
  public var day: CalendarDate { placedDay.value }

  public var placeOfDay: SourceLocation { placedDay.location }

  private var placedDay: Located<CalendarDate> {
    switch self {
    case .fulfilled(let day), .cancelled(let day, _): day
    }
  }
}

/// What a session says outright of an agreement.
public enum AgreementStanding: Sendable, Hashable {
  /// Also of one that an earlier session held to be closed.
  case open
  case closed(AgreementOutcome)
}

/// What is said of an agreement in a word. The raw values stand in content files and in the data.
public enum DeclaredStanding: String, CaseIterable, Sendable {
  case fulfilled = "cumplido"
  case cancelled = "cancelado"
  case pending = "pendiente"
}

/// What a later session says of an agreement.
public struct AgreementFollowUp: Sendable, Hashable {
  /// The session that agreed.
  public let meeting: Located<CalendarDate>
  public let key: Located<Slug>
  /// nil where it says nothing of that.
  public let standing: AgreementStanding?
  public let note: Verbatim?

  public init(
    meeting: Located<CalendarDate>, key: Located<Slug>, standing: AgreementStanding?,
    note: Verbatim?
  ) {
    self.meeting = meeting
    self.key = key
    self.standing = standing
    self.note = note
  }
}

extension AgreementFollowUp {
  public var outcome: AgreementOutcome? { standing?.outcome }

  public var isHeldOpen: Bool { standing == .open }
}

extension AgreementOutcome {
  public var declared: DeclaredStanding {
    switch self {
    case .fulfilled: .fulfilled
    case .cancelled: .cancelled
    }
  }
}

extension AgreementStanding {
  public var declared: DeclaredStanding { outcome?.declared ?? .pending }

  /// nil while it is open.
  public var outcome: AgreementOutcome? {
    if case .closed(let outcome) = self { outcome } else { nil }
  }
}
