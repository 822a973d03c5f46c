import Diagnostics
import Programmes

extension ProgressReport {
  /// Dates of what had not happened yet when the report was closed.
  var misplacedDates: [Diagnostic] {
    earlyApproval + (datesAfterCutoff.map { [$0] } ?? lateWork + lateProofs)
  }

  /// When most of its dates are after its cut-off date, that one is wrong, and not they.
  var datesAfterCutoff: Diagnostic? {
    let dates = (works.flatMap { [$0.began, $0.finished] } + proofs).compactMap { $0 }
    let late = dates.count { $0.value > cutoff }
    guard late.isMost(of: dates.count) else { return nil }
    return Diagnostic(
      .cutoffBeforeDates, at: location, width: Self.dateWidth,
      ["corte": .text(cutoff.numeric), "cuantas": "\(late)", "total": "\(dates.count)"])
  }

  var earlyApproval: [Diagnostic] {
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
    return proofs.compactMap { date in
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

  private var proofs: [Located<CalendarDate>?] {
    works.flatMap(\.evidence).map(\.date) + indicators.flatMap(\.operands).map(\.date)
  }

  var works: [WorkReport] {
    activities.flatMap { [$0.work] + $0.steps.map(\.work) + $0.occurrences.map(\.work) }
  }

  /// Of a date in figures.
  private static let dateWidth = 10
}
