import Diagnostics
import Programmes

extension Rule {
  static let approvedAfterEnd = Rule("aprobado-despues-de-terminar", .warning)
}

extension ReviewRule {
  /// An activity that was already over when its programme was approved.
  static let approvedAfterEnd: ReviewRule = ofProgramme(.approvedAfterEnd) { programme in
    guard let approval = programme.approval?.date, let approved = approval.earliest else {
      return []
    }
    let periods = programme.outline.activities.flatMap(\.activity.wholeSchedule.periods)
    return periods.compactMap { period -> Diagnostic? in
      guard let end = period.end, let last = end.latest, last < approved else { return nil }
      return Diagnostic(
        .approvedAfterEnd, at: end.written,
        ["fin": .text(end.written.text), "aprobacion": .text(approval.written.text)],
        related: approval.written.location)
    }
  }
}
