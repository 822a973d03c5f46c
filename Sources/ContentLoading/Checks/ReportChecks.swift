import Diagnostics
import Programmes

/// What the reports of one programme must satisfy as a whole.
struct ReportChecks {
  /// Oldest first.
  let reports: [ProgressReport]

  init(of reports: [ProgressReport]) {
    self.reports = reports.sorted { $0.cutoff < $1.cutoff }
  }
}

extension ReportChecks {
  /// What each report has wrong by itself.
  var problems: [Diagnostic] { reports.flatMap(\.misplacedDates) + repeatedCutoffs }

  /// What they have wrong beside each other and beside `programme`. They and the programme are
  /// without mistakes of form: what was not understood would look like something that is missing.
  func problems(against reported: ReportedProgramme) -> [Diagnostic] {
    let programme = reported.programme
    let misplaced = cutoffs(outside: programme) + distantDates(from: programme)
    // What is corrected wrongly, or told twice, would look wrong in all that follows.
    let corrections = corrections
    guard corrections.isEmpty, repeatedCutoffs.isEmpty else { return misplaced + corrections }
    let timelines = WorkTimelines(of: reports, in: reported)
    return misplaced + timelines.reversedDates + timelines.changedDays + timelines.fallingShares
      + timelines.unsupportedStates + IndicatorChecks(of: reports, in: programme).problems
  }

  /// Two reports of one day would be one page.
  private var repeatedCutoffs: [Diagnostic] {
    zip(reports, reports.dropFirst()).filter { $0.cutoff == $1.cutoff }.map { first, second in
      Diagnostic(
        .repeatedCutoff, at: second.location, width: second.cutoff.numeric.count,
        ["corte": .text(second.cutoff.numeric)], related: first.location)
    }
  }

  /// When it is the years that are wrong, that is told of in the programme; and a report that was approved before
  /// its cut-off date has been told of.
  private func cutoffs(outside programme: Programme) -> [Diagnostic] {
    if programme.contradictsItsYears { return [] }
    return reports.filter {
      !programme.mayBeReported(on: $0.cutoff) && $0.earlyApproval.isEmpty
    }
    .map { report in
      Diagnostic(
        .cutoffOutsideYears, at: report.location, width: report.cutoff.numeric.count,
        ["corte": .text(report.cutoff.numeric), "periodo": "\(programme.years)"])
    }
  }

  /// Dates whose year must be wrong.
  private func distantDates(from programme: Programme) -> [Diagnostic] {
    if programme.contradictsItsYears { return [] }
    return reports.filter { programme.mayBeReported(on: $0.cutoff) }
      .flatMap { $0.distantDates(before: programme) }
  }
}
