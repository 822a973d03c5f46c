import Diagnostics

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
    let held = meetings.held(at: cutoff)
    let all = held.flatMap { meeting in
      meeting.agreements.indices.map { tracked($0, of: meeting, among: held, at: cutoff) }
    }
    let open = all.filter(\.state.isOpen).sorted { one, other in
      (one.due ?? .latest) < (other.due ?? .latest)
    }
    let closed = all.filter { !$0.state.isOpen }.sorted { $0.meeting > $1.meeting }
    return open + closed
  }

  /// The agreements of earlier sessions that were open when `meeting` began.
  public func agreements(openAt meeting: Meeting) -> [TrackedAgreement] {
    guard let eve = meeting.date.adding(days: -1) else { return [] }
    return agreements(at: eve).filter(\.state.isOpen)
  }

  /// That of `meeting` at `index`; `held` are the sessions held until `cutoff`, oldest first.
  func tracked(
    _ index: Int, of meeting: Meeting, among held: [Meeting], at cutoff: CalendarDate
  ) -> TrackedAgreement {
    let agreement = meeting.agreements[index]
    let followUps = held.flatMap { later in
      later.followUps.filter {
        $0.meeting.value == meeting.date && $0.key.value == agreement.key?.slug
      }.map { (session: later.date, followUp: $0) }
    }
    let outcomes = [agreement.outcome] + followUps.map(\.followUp.outcome)
    let outcome = outcomes.compactMap { $0 }.last { $0.day <= cutoff }
    return TrackedAgreement(
      meeting: meeting.date, meetingTitle: meeting.title, number: index + 1,
      agreement: agreement,
      followUps: followUps,
      state: AgreementState(outcome, due: agreement.due?.latest, at: cutoff))
  }
}

extension [Meeting] {
  /// Oldest first.
  func held(at cutoff: CalendarDate) -> [Meeting] {
    filter { $0.state(at: cutoff) == .held }.sorted { $0.date < $1.date }
  }
}

extension TrackedAgreement {
  /// The days on which it became known, until `cutoff`, that it had been fulfilled or cancelled.
  func closures(until cutoff: CalendarDate) -> [CalendarDate] {
    let told = followUps.compactMap { session, followUp in
      followUp.outcome.map { max(session, $0.day) }
    }
    return ([agreement.outcome?.day].compactMap { $0 } + told).filter { $0 <= cutoff }
  }

  fileprivate var due: CalendarDate? { agreement.due?.latest }
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
