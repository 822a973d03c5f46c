import Diagnostics
import HTML
import Programmes

/// A status with the facts that it rests on, in a sentence: «Vencida: debió terminar el 30 de
/// septiembre de 2020; ningún informe habla de ella y no hay evidencia registrada.»
struct StatusSentence {
  let finding: Judgement.Finding
  let words: Words
}

extension StatusSentence {
  var text: String { words(.statusSentence, ["estado": lead, "razon": explanation]) }

  /// The same words, with the icon of the status.
  var html: HTML {
    words.html(
      .statusSentence,
      ["estado": StatusMark(finding, words: words).html, "razon": "\(explanation)"])
  }

  /// «Vencida», «Cumplida fuera de plazo».
  var lead: String {
    finding.isLate
      ? words[.fulfilledLate].capitalizedFirst() : words.name(of: finding.status)
  }

  /// What follows the status; no capital at its start and no stop at its end.
  var explanation: String {
    switch finding.reason {
    case .cancelled(let day, let reason):
      if let day {
        words(.cancelledOn, ["fecha": words.text(day), "motivo": reason.clause])
      } else {
        words(.cancelledBecause, ["motivo": reason.clause])
      }
    case .notApplicable(let reason): words(.quoted, ["texto": reason.clause])
    case .finished(let day, let timeliness):
      words(.endedOn, ["fecha": words.text(day), "plazo": clause(timeliness)])
    case .finishedBy(let day, let timeliness):
      words(.endedBy, ["fecha": words.text(day), "plazo": clause(timeliness)])
    case .allFulfilled(let parts, let count, let last, let timeliness):
      allFulfilled(parts, count, last, timeliness)
    case .overdue(let end, let shortfall):
      words(.shouldHaveEnded, ["fecha": words.text(end), "falta": clause(shortfall)])
    case .someOverdue(let parts, let count, let total, let firstEnd):
      someOverdue(parts, count, of: total, firstEnd)
    case .riskReported(let reason?): words(.riskReported, ["motivo": reason.clause])
    case .riskReported(nil): words[.riskReportedOnly]
    case .behind(let share, let elapsed, let tolerance, let report):
      words(
        report == nil ? .behindTime : .wasBehindTime,
        [
          "informe": report.map { words.text($0) } ?? "", "avance": words.text(share),
          "transcurrido": words.percent(elapsed),
          "tolerancia": words.points(tolerance.points), "fuente": tolerance.source.clause,
        ])
    case .active(let share, let end): active(share, end)
    case .wasActive(let share, let report, let end):
      words(
        end == nil ? .wasShareWithoutEnd : .wasShareAndEnd,
        [
          "informe": words.text(report), "avance": words.text(share),
          "fecha": end.map { words.text($0) } ?? "",
        ])
    case .activeByDeadline(let share, let report): byDeadline(share, report)
    case .finishedWithoutEvidence(let day, let end):
      until(end, .deadlineStillOpen, withoutEvidence(finished: day))
    case .someFulfilled(let parts, let fulfilled, let total, let end):
      until(end, .mustEnd, someFulfilled(parts, fulfilled, of: total))
    case .starts(let day): words(.beginsOn, ["fecha": words.text(day)])
    case .silent(let start, let end): silent(words[.silent], start, end)
    case .silentWithinWhole(let parts, let report, let start, let end):
      silent(onlyWholeReported(parts, report), start, end)
    case .declared(let state): declared(state)
    }
  }
}

extension StatusSentence {
  private func clause(_ timeliness: Timeliness) -> String {
    switch timeliness {
    case .onTime: words[.onTimeClause]
    case .late(let days): words.count(.lateClause, days)
    case .unknown: words[.unknownTimeClause]
    case .noDeadline: words[.noDeadlineClause]
    }
  }

  private func clause(_ shortfall: Shortfall) -> String {
    switch shortfall {
    case .noReport: words[.noReportNoEvidence]
    case .onlyWholeReported(let parts, let report): onlyWholeReported(parts, report)
    case .noEvidence(let day): withoutEvidence(finished: day)
    case .unfinished(let share?, let report):
      words(.reportedShare, ["fecha": words.text(report), "avance": words.text(share)])
    case .unfinished(nil, let report): words(.reportedNoEnd, ["fecha": words.text(report)])
    }
  }

  private func withoutEvidence(finished day: CalendarDate?) -> String {
    day.map { words(.endedWithoutEvidenceOn, ["fecha": words.text($0)]) }
      ?? words[.endedWithoutEvidence]
  }

  /// One part alone ended that many days late; of several it is the one that was latest.
  private func allFulfilled(
    _ parts: Parts, _ count: Int, _ last: CalendarDate?, _ timeliness: Timeliness
  ) -> String {
    let phrase: Phrase =
      switch (parts, last) {
      case (.steps, .some): .stepsEnded
      case (.steps, nil): .stepsEndedSomeDay
      case (.occurrences, .some): .occurrencesEnded
      case (.occurrences, nil): .occurrencesEndedSomeDay
      case (.deadlines, .some): .deadlinesMet
      case (.deadlines, nil): .deadlinesMetSomeDay
      }
    let time =
      if count > 1, case .late(let days) = timeliness {
        words.count(.latestPartClause, days)
      } else {
        clause(timeliness)
      }
    return words.count(
      phrase, count, ["fecha": last.map { words.text($0) } ?? "", "plazo": time])
  }

  private func someOverdue(
    _ parts: Parts, _ count: Int, of total: Int, _ firstEnd: CalendarDate
  ) -> String {
    let end = words.text(firstEnd)
    let (one, many): (Phrase, Phrase) =
      switch parts {
      case .steps: (.onlyStepOverdue, .stepsOverdue)
      case .occurrences: (.onlyOccurrenceOverdue, .occurrencesOverdue)
      case .deadlines: (.onlyDeadlineOverdue, .deadlinesOverdue)
      }
    if total == 1 { return words(one, ["fecha": end]) }
    return words.count(many, count, ["total": words.number(total), "fecha": end])
  }

  private func someFulfilled(_ parts: Parts, _ fulfilled: Int, of total: Int) -> String {
    let (none, some): (Phrase, Phrase) =
      switch parts {
      case .steps: (.noStepDone, .stepsDone)
      case .occurrences: (.noOccurrenceDone, .occurrencesDone)
      case .deadlines: (.noDeadlineMet, .deadlinesDone)
      }
    if fulfilled == 0 { return words.count(none, total) }
    return words.count(some, fulfilled, ["total": words.number(total)])
  }

  private func active(_ share: Share?, _ end: CalendarDate?) -> String {
    switch (share, end) {
    case (let share?, let end?):
      words(.shareAndEnd, ["avance": words.text(share), "fecha": words.text(end)])
    case (let share?, nil): words(.shareWithoutEnd, ["avance": words.text(share)])
    case (nil, let end?): words(.endWithoutShare, ["fecha": words.text(end)])
    case (nil, nil): words[.neitherShareNorEnd]
    }
  }

  private func byDeadline(_ share: Share?, _ report: CalendarDate?) -> String {
    guard let share else { return words[.deadlineWithoutShare] }
    guard let report else { return words(.shareAndDeadline, ["avance": words.text(share)]) }
    return words(
      .wasShareAndDeadline, ["informe": words.text(report), "avance": words.text(share)])
  }

  private func onlyWholeReported(_ parts: Parts, _ report: CalendarDate) -> String {
    let phrase: Phrase =
      switch parts {
      case .steps: .wholeAndNotStep
      case .occurrences: .wholeAndNotTime
      case .deadlines: .wholeAndNotDeadline
      }
    return words(phrase, ["informe": words.text(report)])
  }

  private func silent(_ text: String, _ start: CalendarDate?, _ end: CalendarDate?) -> String {
    switch (start, end) {
    case (let start?, let end?):
      words(
        .silentFromUntil,
        ["frase": text, "inicio": words.text(start), "fin": words.text(end)])
    case (let start?, nil): words(.silentFrom, ["frase": text, "inicio": words.text(start)])
    case (nil, _): until(end, .mustEnd, text)
    }
  }

  private func until(_ end: CalendarDate?, _ phrase: Phrase, _ text: String) -> String {
    end.map { words(phrase, ["frase": text, "fecha": words.text($0)]) } ?? text
  }

  private func declared(_ state: DeclaredState) -> String {
    let signature = [state.author?.text, state.date.map { words.text($0.value) }]
      .compactMap { $0 }.joined(separator: ", ")
    let status = words.adjective(of: state.status, 1)
    guard let reason = state.reason, !signature.isEmpty else {
      return words(.declaredOnly, ["estado": status])
    }
    return words(
      .declaredBy, ["estado": status, "quien": signature, "motivo": reason.clause])
  }
}

extension Words {
  /// `40 %`.
  func text(_ share: Share) -> String { percent(share.percent) }

  /// `75.3 %`.
  func percent(_ number: ExactDecimal) -> String { self(.percent, ["n": number.description]) }

  /// «20 puntos».
  func points(_ share: Share) -> String {
    let isOne = share.percent == ExactDecimal(1)
    return count(.pointCount, isOne ? 1 : 2, ["puntos": share.percent.description])
  }
}

extension Verbatim {
  /// Its words for the middle of a sentence: without the blanks and the stop at their end.
  var clause: String {
    var words = text[...]
    while let last = words.last, last.isWhitespace || last == "." { words.removeLast() }
    while let first = words.first, first.isWhitespace { words.removeFirst() }
    return String(words)
  }
}
