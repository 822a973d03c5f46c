import Diagnostics
import HTML
import Programmes

/// How an agreement stands, in a sentence: «Vencido: debió cumplirse hace 12 días.»
struct AgreementSentence {
  let state: AgreementState
  /// The day at which it is judged.
  let cutoff: CalendarDate
  let words: Words
}

extension AgreementSentence {
  var html: HTML {
    words.html(.statusSentence, ["estado": mark.html, "razon": "\(explanation)"])
  }

  var text: String { words(.statusSentence, ["estado": mark.name, "razon": explanation]) }

  private var mark: StatusMark {
    switch state {
    case .pending: StatusMark(status: .pending, name: words[.pendingAgreement])
    case .overdue: StatusMark(status: .overdue, name: words[.overdueAgreement])
    case .fulfilled: StatusMark(status: .fulfilled, name: words[.fulfilledAgreement])
    case .cancelled: StatusMark(status: .cancelled, name: words[.cancelledAgreement])
    }
  }

  private var explanation: String {
    switch state {
    case .pending(let due?) where due == cutoff: words[.pendingToday]
    case .pending(let due?): words.count(.pendingUntil, due.dayNumber - cutoff.dayNumber)
    case .pending(nil): words[.pendingWithoutDate]
    case .overdue(let due):
      words.count(.overdueSince, cutoff.dayNumber - due.dayNumber)
    case .fulfilled(let day, .late(let days)):
      words.count(.agreementFulfilledLate, days, ["fecha": words.text(day)])
    case .fulfilled(let day, _): words(.agreementFulfilled, ["fecha": words.text(day)])
    case .cancelled(let day, let reason):
      words(.agreementCancelled, ["fecha": words.text(day), "motivo": reason.clause])
    }
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
