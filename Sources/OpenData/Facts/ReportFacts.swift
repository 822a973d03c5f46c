import Diagnostics
public import Programmes
import SiteRoutes

/// A report of a programme.
public struct ReportFacts: Sendable {
  let report: ProgressReport
  /// At the cut-off date of the portal.
  let programme: ProgrammeFacts

  public init(_ report: ProgressReport, of programme: ProgrammeFacts) {
    self.report = report
    self.programme = programme
  }
}

extension ReportFacts {
  var route: Route { .report(programme.address, report.cutoff) }

  var accounts: [AccountFacts] { report.activities.flatMap(accounts) }

  func accounts(of activity: Slug) -> [AccountFacts] {
    report.activities.filter { $0.key.value == activity }.flatMap(accounts)
  }

  var corrections: [CorrectionFacts] {
    report.corrections.map { CorrectionFacts(correction: $0, report: self) }
  }

  /// What it says of the activity itself is left out where it speaks of its parts only.
  private func accounts(_ said: ActivityReport) -> [AccountFacts] {
    let parts =
      said.steps.map { AccountFacts(.step($0.number.value), said, $0.work, in: self) }
      + said.occurrences.map { AccountFacts(.occurrence($0.number.value), said, $0.work, in: self) }
    let whole = AccountFacts(.whole, said, said.work, in: self)
    return (parts.isEmpty || said.work.saysSomething ? [whole] : []) + parts
  }
}

/// A report with the programme as it stood at its cut-off date.
public struct ReportedFacts: Sendable {
  let report: ReportFacts
  let programmeThen: ProgrammeFacts

  public init(_ report: ProgressReport, of programme: ProgrammeFacts) {
    self.report = ReportFacts(report, of: programme)
    // Its two files show the rows; a programme may have many reports, whose files are all planned at once.
    programmeThen = ProgrammeFacts(
      programme.programme.asOf(report.cutoff), programme.progress?.stage(at: report),
      of: programme.institution,
      sharing: MadeOnce(uses: 2))
  }
}

/// What a report says of an activity or of a part of it.
struct AccountFacts: Sendable {
  enum Part: Sendable {
    case whole
    /// From 1.
    case step(Int), occurrence(Int)
  }

  let part: Part
  let activity: Slug
  let work: WorkReport
  let report: ReportFacts

  init(_ part: Part, _ said: ActivityReport, _ work: WorkReport, in report: ReportFacts) {
    self.part = part
    activity = said.key.value
    self.work = work
    self.report = report
  }
}

extension AccountFacts {
  var evidence: [EvidenceFacts] {
    work.evidence.enumerated().map { EvidenceFacts(number: $0 + 1, evidence: $1, account: self) }
  }
}

extension AccountFacts.Part {
  /// `actividad`, `accion`, `entrega`.
  var name: String {
    switch self {
    case .whole: "actividad"
    case .step: "accion"
    case .occurrence: "entrega"
    }
  }

  var number: Int? {
    switch self {
    case .whole: nil
    case .step(let number), .occurrence(let number): number
    }
  }
}

/// A piece of evidence.
struct EvidenceFacts: Sendable {
  /// From 1, within what the report says of one activity or part.
  let number: Int
  let evidence: Evidence
  let account: AccountFacts
}

/// A correction of an earlier report.
struct CorrectionFacts: Sendable {
  let correction: Correction
  let report: ReportFacts
}
