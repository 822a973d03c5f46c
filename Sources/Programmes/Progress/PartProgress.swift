import Diagnostics

/// How far a part of an activity has come.
public struct PartProgress: Sendable {
  public let judgement: Judgement
  public let history: WorkHistory
  let schedule: Schedule
}

/// How far one of the times has come at which an activity is to be done.
public struct OccurrenceProgress: Sendable {
  public let occurrence: Occurrence
  public let part: PartProgress
}

extension PartProgress {
  /// As it stands where it is due by a day that nobody can count.
  var ofUncountedEnd: PartProgress {
    PartProgress(judgement: judgement.ofUncountedEnd, history: history, schedule: schedule)
  }
}

extension Judgement {
  fileprivate var ofUncountedEnd: Judgement {
    Judgement(finding.ofUncountedEnd, insteadOf: overridden?.ofUncountedEnd)
  }
}

extension Judgement.Finding {
  /// Whether what ended was in time is not known, and what goes on has a deadline and no date.
  fileprivate var ofUncountedEnd: Judgement.Finding {
    let reason: StatusReason =
      switch reason {
      case .finished(let day, .noDeadline): .finished(on: day, .unknown)
      case .finishedBy(let day, .noDeadline): .finishedBy(day, .unknown)
      case .active(let share, nil): .activeByDeadline(share: share, report: nil)
      case .wasActive(let share, let report, nil):
        .activeByDeadline(share: share, report: report)
      default: reason
      }
    return Judgement.Finding(status, because: reason)
  }
}
