import Diagnostics
import Programmes

extension Rule {
  static let lateApproval = Rule("aprobacion-lejos-del-corte", .warning)
}

extension ReviewRule {
  /// A report that would have been approved more than a year after its cut-off date: its year is hardly right.
  static let lateApproval: ReviewRule = ofProgramme(.lateApproval) { programme in
    programme.reports.compactMap { report in
      guard let date = report.approval?.date, let last = report.cutoff.adding(months: 12),
        date.value > last
      else { return nil }
      return Diagnostic(
        .lateApproval, at: date.location, width: date.value.numeric.count,
        ["fecha": .text(date.value.numeric), "corte": .text(report.cutoff.numeric)],
        related: report.location)
    }
  }
}
