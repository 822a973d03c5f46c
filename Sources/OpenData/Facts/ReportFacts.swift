import Diagnostics
public import Programmes
import SiteRoutes

/// A report of a programme.
public struct ReportFacts: Sendable {
  let report: ProgressReport
  /// At the cut-off date of the portal, or of the report.
  let programme: ProgrammeFacts
  /// The same report with the values that later ones until that date put right.
  private let corrected: ProgressReport?

  public init(_ report: ProgressReport, of programme: ProgrammeFacts) {
    self.report = report
    self.programme = programme
    corrected = programme.progress?.correctedReports.first { $0.cutoff == report.cutoff }
  }
}

extension ReportFacts {
  var route: Route { .report(programme.address, report.cutoff) }

  var accounts: [AccountFacts] { accounts { _ in true } }

  func accounts(of activity: Slug) -> [AccountFacts] { accounts { $0 == activity } }

  /// In the order of the report.
  private func accounts(of isWanted: (Slug) -> Bool) -> [AccountFacts] {
    var first = 1
    var accounts: [AccountFacts] = []
    // By index: a report on an activity is large, and most are passed over.
    for index in report.activities.indices {
      let activity = report.activities[index].key.value
      if isWanted(activity) {
        let parts = report.activities[index].parts(inForce: corrected?.activities[index])
        accounts += parts.enumerated().map { place, part in
          AccountFacts(
            number: first + place, part: part.part, activity: activity, work: part.work,
            inForce: part.inForce, report: self)
        }
      }
      first += report.activities[index].partCount
    }
    return accounts
  }

  var corrections: [CorrectionFacts] {
    report.corrections.enumerated().map {
      CorrectionFacts(number: $0 + 1, correction: $1, report: self)
    }
  }
}

extension ActivityReport {
  fileprivate typealias Part = (
    part: AccountFacts.Part, work: WorkReport, inForce: WorkReport?
  )

  fileprivate var partCount: Int { (saysSomething ? 1 : 0) + steps.count + occurrences.count }

  /// `other` is the same report with other values.
  fileprivate func parts(inForce other: ActivityReport?) -> [Part] {
    let steps = steps.enumerated().map { index, step -> Part in
      (.step(step.number.value), step.work, other?.steps[index].work)
    }
    let occurrences = occurrences.enumerated().map { index, occurrence -> Part in
      (.occurrence(occurrence.number.value), occurrence.work, other?.occurrences[index].work)
    }
    // What it says of the activity itself is left out where it speaks of its parts only.
    return (saysSomething ? [(.whole, work, other?.work)] : []) + steps + occurrences
  }
}

/// A report with the programme as it stood at its cut-off date.
public struct ReportedFacts: Sendable {
  let report: ReportFacts
  let programmeThen: ProgrammeFacts

  /// What is said of a day that is over does not change with the day of the portal.
  public init(_ report: ProgressReport, of programme: ProgrammeFacts) {
    let then = programme.programme.asOf(report.cutoff)
    // Its two files show the rows; a programme may have many reports, whose files are all planned at once.
    programmeThen = ProgrammeFacts(
      then, programme.progress?.stage(at: report),
      programme.deadlines.known(at: report.cutoff, of: then),
      of: programme.institution.inEdition(of: report.cutoff), sharing: MadeOnDemand(uses: 2))
    self.report = ReportFacts(report, of: programmeThen)
  }
}

/// What a report says of an activity or of a part of it.
struct AccountFacts: Sendable {
  enum Part: Sendable {
    case whole
    /// From 1.
    case step(Int), occurrence(Int)
  }

  /// From 1, among all that the report says of activities and parts.
  let number: Int
  let part: Part
  let activity: Slug
  /// As the report says it.
  let work: WorkReport
  /// With what later reports put right in it.
  let inForce: WorkReport?
  let report: ReportFacts
}

extension AccountFacts {
  var evidence: [EvidenceFacts] {
    work.evidence.enumerated().map { EvidenceFacts(number: $0 + 1, evidence: $1, account: self) }
  }
}

extension AccountFacts {
  /// What `value` is by a later report; nil where it stands as the report has it.
  func corrected<Value: Equatable>(_ value: (WorkReport) -> Value?) -> Value? {
    guard let valid = inForce.flatMap(value), valid != value(work) else { return nil }
    return valid
  }
}

/// The raw values stand in the data.
enum PartKind: String, Sendable, CaseIterable {
  case whole = "actividad"
  case step = "accion"
  /// As ``DeliveryFacts/Part`` has them.
  case occurrence = "entrega"
  case deadline = "plazo"
}

extension AccountFacts {
  var kind: PartKind {
    switch part {
    case .whole: .whole
    case .step: .step
    case .occurrence: isOfDeadline ? .deadline : .occurrence
    }
  }

  /// Whether the times of its activity are the days to which a deadline comes.
  private var isOfDeadline: Bool {
    let programme = report.programme.programme
    guard let activity = programme.activity(activity), activity.deadline != nil else {
      return false
    }
    return programme.occurrences(of: activity).isEmpty
  }
}

extension AccountFacts.Part {
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
  /// From 1, within its report.
  let number: Int
  let correction: Correction
  let report: ReportFacts
}
