import Diagnostics
import Programmes

extension ProgressReport {
  /// Dates of what had not happened yet when the report was closed.
  var misplacedDates: [Diagnostic] { earlyApproval + lateWork + lateProofs }

  private var earlyApproval: [Diagnostic] {
    guard let approval, approval.date.value < cutoff else { return [] }
    return [
      Diagnostic(
        .approvedBeforeCutoff, at: approval.date.location, width: Self.dateWidth,
        ["fecha": .text(approval.date.value.numeric), "corte": .text(cutoff.numeric)],
        related: location)
    ]
  }

  private var lateWork: [Diagnostic] {
    works.flatMap { [$0.began, $0.finished] }.compactMap { date in
      guard let date, date.value > cutoff else { return nil }
      return late(date, .afterCutoff)
    }
  }

  /// Evidence and figures may still be gathered until the report is approved.
  private var lateProofs: [Diagnostic] {
    let last = max(cutoff, approval?.date.value ?? cutoff)
    let dates =
      works.flatMap(\.evidence).map(\.date)
      + indicators.flatMap(\.operands).map(\.date)
    return dates.compactMap { date in
      guard let date, date.value > last else { return nil }
      return late(date, approval == nil ? .proofAfterCutoff : .proofAfterApproval)
    }
  }

  private func late(_ date: Located<CalendarDate>, _ rule: Rule) -> Diagnostic {
    Diagnostic(
      rule, at: date.location, width: Self.dateWidth,
      [
        "fecha": .text(date.value.numeric), "corte": .text(cutoff.numeric),
        "aprobacion": .text(approval?.date.value.numeric ?? ""),
      ], related: rule == .proofAfterApproval ? approval?.date.location : location)
  }

  private var works: [WorkReport] {
    activities.flatMap { [$0.work] + $0.steps.map(\.work) + $0.occurrences.map(\.work) }
  }

  /// Of a date in figures.
  private static let dateWidth = 10
}
