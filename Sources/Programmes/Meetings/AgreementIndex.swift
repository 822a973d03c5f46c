import Diagnostics

/// What became of the agreements of an institution, found by the session that agreed and the key: made once of
/// all its sessions, for as many cut-off dates as are asked for.
struct AgreementIndex: Sendable {
  /// The sessions that something tells of, oldest first.
  private let sessions: [Session]
  private let followUps: [AgreementAddress: [FollowUp]]

  private typealias FollowUp = (session: CalendarDate, followUp: AgreementFollowUp)

  private struct Session {
    let meeting: Meeting
    /// For each of its agreements the day from which it is known to be closed; nil of one that nothing closes, or
    /// that a session has opened again.
    let closures: [CalendarDate?]
  }

  init(of meetings: [Meeting]) {
    let recorded = meetings.filter(\.hasRecord).sorted { $0.date < $1.date }
    var followUps: [AgreementAddress: [FollowUp]] = [:]
    for meeting in recorded {
      for followUp in meeting.followUps {
        let address = AgreementAddress(
          meeting: followUp.meeting.value, key: followUp.key.value)
        followUps[address, default: []].append((meeting.date, followUp))
      }
    }
    self.followUps = followUps
    sessions = recorded.map { meeting in
      let closures = meeting.agreements.map { agreement -> CalendarDate? in
        let told = AgreementAddress(agreement, of: meeting).flatMap { followUps[$0] } ?? []
        if told.contains(where: \.followUp.isHeldOpen) { return nil }
        return ([agreement.outcome?.day] + told.map { $0.followUp.closure(toldOn: $0.session) })
          .compactMap { $0 }.min()
      }
      return Session(meeting: meeting, closures: closures)
    }
  }
}

extension AgreementIndex {
  /// Those of all sessions held until `cutoff`, oldest first.
  func agreements(at cutoff: CalendarDate) -> [TrackedAgreement] {
    sessions(until: cutoff).flatMap { session in
      session.meeting.agreements.indices.map { tracked($0, of: session.meeting, at: cutoff) }
    }
  }

  /// The same without those that were closed by then.
  func openAgreements(at cutoff: CalendarDate) -> [TrackedAgreement] {
    sessions(until: cutoff).flatMap { session in
      session.closures.indices.filter { index in
        session.closures[index].map { $0 > cutoff } ?? true
      }.map { tracked($0, of: session.meeting, at: cutoff) }.filter(\.state.isOpen)
    }
  }

  /// That of `meeting`, which was held until `cutoff`, at `index`.
  func tracked(
    _ index: Int, of meeting: Meeting, at cutoff: CalendarDate
  ) -> TrackedAgreement {
    let agreement = meeting.agreements[index]
    let told = AgreementAddress(agreement, of: meeting).flatMap { followUps[$0] } ?? []
    return TrackedAgreement(
      of: meeting, at: index, after: told.filter { $0.session <= cutoff }, cutoff)
  }

  private func sessions(until cutoff: CalendarDate) -> some Sequence<Session> {
    sessions.prefix { $0.meeting.date <= cutoff }
  }
}

/// The session that agreed, and the address of the key that follow-ups name.
private struct AgreementAddress: Hashable {
  let meeting: CalendarDate
  let key: Slug
}

extension AgreementAddress {
  /// nil of an agreement without a key, of which no session can speak.
  init?(_ agreement: Agreement, of meeting: Meeting) {
    guard let key = agreement.key else { return nil }
    self.init(meeting: meeting.date, key: key.slug)
  }
}

extension AgreementFollowUp {
  /// The day on which it became known, by the session of `session`, that the agreement had been closed.
  func closure(toldOn session: CalendarDate) -> CalendarDate? {
    outcome.map { max(session, $0.day) }
  }
}
