import Diagnostics
import Programmes

extension WorkTimelines {
  /// States that dates and evidence do not bear out, and that nobody answers for.
  var unsupportedStates: [Diagnostic] {
    timelines.flatMap { timeline in
      let entries = timeline.entries
      return zip(entries.indices, timeline.told).compactMap { index, told -> Diagnostic? in
        let entry = told.entry
        guard let declared = entry.work.declared, !declared.isAnsweredFor else { return nil }
        let history = WorkHistory(Array(entries[...index]))
        let rule = StatusRule(at: entry.cutoff)
        return rule.contradiction(of: told.schedule, after: history)
          .map { declared.diagnostic(against: $0) }
      }
    }
  }
}

extension DeclaredState {
  fileprivate func diagnostic(against finding: Judgement.Finding) -> Diagnostic {
    var values: [String: DiagnosticValue] = [
      "declarado": .text(status.rawValue), "estado": .text(finding.status.rawValue),
    ]
    values.merge(finding.reason.values) { $1 }
    return Diagnostic(.unsupportedState, at: location, width: status.rawValue.count, values)
  }
}

extension StatusReason {
  /// The facts, for the places of a message: `hecho` is the sentence.
  fileprivate var values: [String: DiagnosticValue] {
    switch self {
    case .finished(let day, _): ["hecho": .term("hecho.terminada"), "fecha": .text(day.numeric)]
    case .finishedBy(let day, _): ["hecho": .term("hecho.concluida"), "fecha": .text(day.numeric)]
    case .overdue(let end, let shortfall):
      ["hecho": .term("hecho.\(shortfall.name)"), "fecha": .text(end.numeric)]
    case .finishedWithoutEvidence: ["hecho": .term("hecho.sin-evidencia")]
    case .starts(let day): ["hecho": .term("hecho.no-empieza"), "fecha": .text(day.numeric)]
    case .behind(let share, let elapsed, _, _):
      [
        "hecho": .term("hecho.atrasada"), "porcentaje": "\(share.percent)",
        "transcurrido": "\(elapsed)",
      ]
    case .active, .wasActive, .activeByDeadline, .someFulfilled: ["hecho": .term("hecho.en-plazo")]
    case .cancelled, .notApplicable, .allFulfilled, .someOverdue, .riskReported, .silent,
      .silentWithinWhole, .declared:
      ["hecho": .term("hecho.otro")]
    }
  }
}

extension Shortfall {
  fileprivate var name: String {
    switch self {
    case .noReport, .onlyWholeReported, .unfinished: "vencida-sin-fin"
    case .noEvidence: "vencida-sin-evidencia"
    }
  }
}
