import Diagnostics
import HTML
import Programmes

/// How an agreement stands, in a sentence: «Vencido: debió cumplirse hace 12 días.»
struct AgreementSentence {
  let state: AgreementState
  /// Whether a session says something of it after the one that agreed. Of an open one that no later session speaks
  /// of nobody knows whether it is open still, only that nothing was published of it.
  let isFollowedUp: Bool
  /// The day at which it is judged.
  let cutoff: CalendarDate
  let words: Words
}

extension AgreementSentence {
  /// As it stands at `cutoff`, the day at which it is judged.
  init(_ tracked: TrackedAgreement, at cutoff: CalendarDate, words: Words) {
    self.init(
      state: tracked.state, isFollowedUp: !tracked.followUps.isEmpty, cutoff: cutoff, words: words)
  }

  var html: HTML {
    words.html(.statusSentence, ["estado": mark.html, "razon": "\(explanation)"])
  }

  var text: String { words(.statusSentence, ["estado": mark.name, "razon": explanation]) }

  private var mark: StatusMark {
    StatusMark(ofAgreement: state.status, words: words)
  }

  private var explanation: String {
    switch state {
    case .pending(let due?) where due == cutoff:
      words(.pendingToday, ["fecha": words.text(due)])
    case .pending(let due?):
      words.count(
        .pendingUntil, due.dayNumber - cutoff.dayNumber, ["fecha": words.text(due)])
    case .pending(nil):
      isFollowedUp
        ? words(.pendingWithoutDate, ["corte": words.text(cutoff)]) : words[.pendingUntold]
    case .overdue(let due):
      words.count(
        isFollowedUp ? .overdueSince : .overdueUntold, cutoff.dayNumber - due.dayNumber,
        ["fecha": words.text(due), "corte": words.text(cutoff)])
    case .fulfilled(let day, .late(let days)):
      words.count(.agreementFulfilledLate, days, ["fecha": words.text(day)])
    case .fulfilled(let day, _): words(.agreementFulfilled, ["fecha": words.text(day)])
    case .cancelled(let day, let reason):
      words(.agreementCancelled, ["fecha": words.text(day), "motivo": reason.clause])
    }
  }
}

extension StatusMark {
  /// «Cumplido» and not «Cumplida»; an agreement that is not yet closed is «Pendiente».
  init(ofAgreement status: Status, words: Words) {
    let name: Phrase =
      switch status {
      case .overdue: .overdueAgreement
      case .fulfilled: .fulfilledAgreement
      case .cancelled: .cancelledAgreement
      default: .pendingAgreement
      }
    self.init(status: status, name: words[name])
  }
}

extension AgreementOutcome {
  /// As a session tells it, without a date to hold it against.
  var state: AgreementState {
    switch self {
    case .fulfilled(let day): .fulfilled(on: day.value, .noDeadline)
    case .cancelled(let day, let reason): .cancelled(on: day.value, reason: reason)
    }
  }
}
