import Diagnostics
import Programmes

/// What the sessions of an institution must satisfy beside each other.
struct AgreementChecks {
  /// Oldest first.
  let meetings: [Meeting]

  init(of meetings: [Meeting]) {
    self.meetings = meetings.sorted { $0.date < $1.date }
  }
}

extension AgreementChecks {
  var problems: [Diagnostic] {
    meetings.flatMap { meeting in meeting.followUps.compactMap { target(of: $0, in: meeting) } }
      + lateFollowUps + earlyClosures + closuresOrKeysTold
  }

  /// What a session tells of had not happened yet when it was held.
  private var lateFollowUps: [Diagnostic] {
    meetings.flatMap { meeting in
      meeting.followUps.compactMap(\.outcome).filter { $0.day > meeting.date }.map { outcome in
        Diagnostic(
          .closedAfterMeeting, at: outcome.location, width: outcome.day.numeric.count,
          ["fecha": .text(outcome.day.numeric), "sesion": .text(meeting.date.numeric)])
      }
    }
  }

  /// While two agreements have one key, nobody knows which of them was closed.
  private var closuresOrKeysTold: [Diagnostic] {
    var problems = Problems()
    for meeting in meetings {
      let keys = meeting.agreements.compactMap { $0.key }
      problems.reportRepeats(
        keys.compactMap { key in key.written.map { Located(key.slug, at: $0.location) } },
        .repeatedAgreement
      ) { slug in keys.first { $0.slug == slug }?.written?.text ?? slug.text }
    }
    return problems.diagnostics.isEmpty ? repeatedClosures : problems.diagnostics
  }

  /// What a follow-up names and nothing is.
  private func target(of followUp: AgreementFollowUp, in meeting: Meeting) -> Diagnostic? {
    let day = followUp.meeting.value
    let values: [String: DiagnosticValue] = ["sesion": .text(day.numeric)]
    guard day < meeting.date else {
      return Diagnostic(
        .laterMeeting, at: followUp.meeting.location, width: day.numeric.count,
        values.merging(["propia": .text(meeting.date.numeric)]) { $1 })
    }
    guard let agreeing = meetings.first(where: { $0.date == day }) else {
      let earlier = meetings.filter { $0.date < meeting.date }.map(\.date.numeric)
      let options = earlier.isEmpty ? [:] : ["opciones": DiagnosticValue.text(earlier.listed)]
      return Diagnostic(
        .unknownMeeting, at: followUp.meeting.location, width: day.numeric.count,
        values.merging(options) { $1 })
    }
    let keys = agreeing.agreements.compactMap(\.key)
    guard !keys.contains(where: { $0.slug == followUp.key.value }) else { return nil }
    let names = keys.map { $0.written?.text ?? $0.slug.text }
    let options = names.isEmpty ? [:] : ["opciones": DiagnosticValue.text(names.listed)]
    return Diagnostic(
      .unknownAgreement, at: followUp.key.location, width: followUp.key.value.text.count,
      values.merging(options) { $1 }, related: agreeing.location)
  }

  /// Agreements that would have been closed before they were made.
  private var earlyClosures: [Diagnostic] {
    closures.filter { $0.outcome.day < $0.agreement.meeting }.map { closure in
      Diagnostic(
        .closedBeforeMeeting, at: closure.outcome.location,
        width: closure.outcome.day.numeric.count,
        [
          "fecha": .text(closure.outcome.day.numeric),
          "sesion": .text(closure.agreement.meeting.numeric),
        ])
    }
  }

  /// Closed again without a session between that holds it to be open.
  private var repeatedClosures: [Diagnostic] {
    var first: [AgreementAddress: AgreementOutcome] = [:]
    return words.compactMap { word in
      guard let closure = word.closure, let earlier = first[word.agreement] else {
        first[word.agreement] = word.closure
        return nil
      }
      return Diagnostic(
        .closedTwice, at: closure.location, width: closure.day.numeric.count,
        ["fecha": .text(earlier.day.numeric)], related: earlier.location)
    }
  }

  private var closures: [(agreement: AgreementAddress, outcome: AgreementOutcome)] {
    words.compactMap { word in word.closure.map { (word.agreement, $0) } }
  }

  /// All that sessions say of ends of agreements, those of an agreement's own file first; nil of what is held to be
  /// open.
  private var words: [(agreement: AgreementAddress, closure: AgreementOutcome?)] {
    let own = meetings.flatMap { meeting in
      meeting.agreements.compactMap { agreement in
        agreement.outcome.map {
          (
            AgreementAddress(meeting: meeting.date, agreement: .init(agreement)),
            $0 as AgreementOutcome?
          )
        }
      }
    }
    let later = meetings.flatMap(\.followUps).filter { $0.standing != nil }.map { followUp in
      (
        AgreementAddress(
          meeting: followUp.meeting.value, agreement: .keyed(followUp.key.value)),
        followUp.outcome
      )
    }
    return own + later
  }
}

private struct AgreementAddress: Hashable {
  enum Name: Hashable {
    case keyed(Slug)
    /// Nothing else can speak of it.
    case unkeyed(SourceLocation)

    init(_ agreement: Agreement) {
      self = agreement.key.map { .keyed($0.slug) } ?? .unkeyed(agreement.text.location)
    }
  }

  let meeting: CalendarDate
  let agreement: Name
}

extension AgreementOutcome {
  fileprivate var location: SourceLocation {
    switch self {
    case .fulfilled(let day), .cancelled(let day, _): day.location
    }
  }
}

extension [String] {
  fileprivate var listed: String { joined(separator: ", ") }
}
