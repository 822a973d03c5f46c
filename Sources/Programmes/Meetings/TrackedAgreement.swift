public import Diagnostics

/// An agreement with all that sessions until a cut-off date say of it.
public struct TrackedAgreement: Sendable {
  public let meeting: CalendarDate
  public let meetingTitle: Verbatim
  /// From 1, among those of its session.
  public let number: Int
  public let agreement: Agreement
  /// By the sessions that say something of it, oldest first.
  public let followUps: [(session: CalendarDate, followUp: AgreementFollowUp)]
  public let state: AgreementState
}

/// How an agreement stands.
public enum AgreementState: Sendable, Hashable {
  /// nil without a date to keep.
  case pending(due: CalendarDate?)
  case overdue(since: CalendarDate)
  case fulfilled(on: CalendarDate, Timeliness)
  case cancelled(on: CalendarDate, reason: Verbatim)
}

extension AgreementState {
  public var isOpen: Bool {
    switch self {
    case .pending, .overdue: true
    case .fulfilled, .cancelled: false
    }
  }

  /// The status of an activity that stands the same.
  public var status: Status {
    switch self {
    case .pending: .pending
    case .overdue: .overdue
    case .fulfilled: .fulfilled
    case .cancelled: .cancelled
    }
  }
}

extension Institution {
  /// The agreements of all sessions held until `cutoff`: the open ones first, by their dates, those
  /// without a date after them; then the closed ones, newest first.
  public func agreements(at cutoff: CalendarDate) -> [TrackedAgreement] {
    let all = agreementIndex.agreements(at: cutoff)
    let closed = all.filter { !$0.state.isOpen }.sorted { $0.meeting > $1.meeting }
    return all.filter(\.state.isOpen).byDueDate + closed
  }

  /// The open ones alone.
  public func openAgreements(at cutoff: CalendarDate) -> [TrackedAgreement] {
    agreementIndex.openAgreements(at: cutoff).byDueDate
  }

  /// The agreements of earlier sessions that were open when `meeting` began.
  public func agreements(openAt meeting: Meeting) -> [TrackedAgreement] {
    meeting.date.adding(days: -1).map(openAgreements) ?? []
  }

  /// Those of `meeting`, in its order; empty unless it was held until `cutoff`.
  public func agreements(of meeting: Meeting, at cutoff: CalendarDate) -> [TrackedAgreement] {
    guard meeting.state(at: cutoff) == .held else { return [] }
    return meeting.agreements.indices.map { agreementIndex.tracked($0, of: meeting, at: cutoff) }
  }
}

extension [TrackedAgreement] {
  fileprivate var byDueDate: [TrackedAgreement] {
    sorted { one, other in (one.due ?? .latest) < (other.due ?? .latest) }
  }
}

extension TrackedAgreement {
  /// That of `meeting` at `index`, at `cutoff`; `followUps` are what sessions until then say of it, oldest first.
  init(
    of meeting: Meeting, at index: Int,
    after followUps: [(session: CalendarDate, followUp: AgreementFollowUp)], _ cutoff: CalendarDate
  ) {
    let agreement = meeting.agreements[index]
    let outcome = agreement.outcome(after: followUps.map(\.followUp), at: cutoff)
    self.init(
      meeting: meeting.date, meetingTitle: meeting.title, number: index + 1,
      agreement: agreement, followUps: followUps,
      state: AgreementState(outcome, due: agreement.due?.latest, at: cutoff))
  }

  /// The days on which it became known, until `cutoff`, that it had been fulfilled or cancelled.
  func closures(until cutoff: CalendarDate) -> [CalendarDate] {
    let told = followUps.compactMap { session, followUp in followUp.closure(toldOn: session) }
    return ([agreement.outcome?.day].compactMap { $0 } + told).filter { $0 <= cutoff }
  }

  /// Where it is said how it stands: at the day of what closed it, in the session that holds it open, or, while
  /// nothing is said of that, at the agreement.
  public var placeOfState: SourceLocation {
    let told = followUps.map(\.followUp)
    return agreement.outcome(after: told, at: .latest)?.placeOfDay
      ?? told.last(where: \.isHeldOpen)?.key.location ?? agreement.text.location
  }

  fileprivate var due: CalendarDate? { agreement.due?.latest }
}

extension Agreement {
  /// What closed it, of what is said of it in its own session and in the later `followUps`, oldest first; nil while
  /// it is open.
  fileprivate func outcome(
    after followUps: [AgreementFollowUp], at cutoff: CalendarDate
  ) -> AgreementOutcome? {
    let reopening = followUps.lastIndex(where: \.isHeldOpen)
    let later = followUps[(reopening.map { $0 + 1 } ?? 0)...].map(\.outcome)
    let outcomes = (reopening == nil ? [outcome] : []) + later
    return outcomes.compactMap { $0 }.last { $0.day <= cutoff }
  }
}

extension AgreementState {
  fileprivate init(_ outcome: AgreementOutcome?, due: CalendarDate?, at cutoff: CalendarDate) {
    switch outcome {
    case .fulfilled(let day):
      self = .fulfilled(on: day.value, Timeliness(end: day.value, planned: due))
    case .cancelled(let day, let reason): self = .cancelled(on: day.value, reason: reason)
    case nil:
      if let due, due < cutoff { self = .overdue(since: due) } else { self = .pending(due: due) }
    }
  }
}
