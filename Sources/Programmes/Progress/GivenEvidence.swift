import Diagnostics

/// A piece of evidence, and what a report gives it for.
public struct GivenEvidence: Sendable {
  public let evidence: Evidence
  /// The cut-off date of the report.
  public let report: CalendarDate
  /// The key of the activity.
  public let activity: Slug
  /// The parts of the activity that it proves, in the order of the report; none of the activity as a whole.
  public private(set) var parts: [Part]

  public enum Part: Sendable, Hashable {
    /// By its number in the programme of that day, from 1.
    case step(Int)
    /// By its number in the order of time, from 1.
    case occurrence(Int)
  }
}

extension ProgrammeProgress {
  /// Whether its reports give any evidence.
  public var hasEvidence: Bool {
    reports.contains { report in
      report.activities.contains { $0.works.contains { !$0.evidence.isEmpty } }
    }
  }

  /// All evidence that its reports give, a file and a link once for each activity of a report: the newest report
  /// first, and within a report in its order.
  public var givenEvidence: [GivenEvidence] {
    reports.reversed().flatMap { report in report.activities.flatMap { $0.given(in: report.cutoff) }
    }
  }
}

extension ActivityReport {
  fileprivate func given(in report: CalendarDate) -> [GivenEvidence] {
    var given = work.evidence.map {
      GivenEvidence(evidence: $0, report: report, activity: key.value, parts: [])
    }
    let parts =
      steps.map { (GivenEvidence.Part.step($0.number.value), $0.work) }
      + occurrences.map { (.occurrence($0.number.value), $0.work) }
    for (part, work) in parts {
      for piece in work.evidence {
        if let place = given.firstIndex(where: { $0.evidence.isSame(as: piece) }) {
          given[place].add(part)
        } else {
          given.append(
            GivenEvidence(evidence: piece, report: report, activity: key.value, parts: [part]))
        }
      }
    }
    return given
  }
}

extension GivenEvidence {
  fileprivate mutating func add(_ part: Part) {
    if !parts.contains(part) { parts.append(part) }
  }
}

extension Evidence {
  /// Whether both are one file, or one link; what is kept back may be different things for the same reason.
  fileprivate func isSame(as other: Evidence) -> Bool {
    if case .withheld = content { return false }
    return content == other.content
  }
}
