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
  /// As it stands within a whole of which reports say that it is over: all of what was called off is, and what is
  /// fulfilled as a whole is so in the parts of which nothing else is told.
  func within(_ whole: Judgement) -> PartProgress {
    let isOver = whole.status.isVoid || whole.status == .fulfilled && history.isEmpty
    return isOver ? PartProgress(judgement: whole, history: history, schedule: schedule) : self
  }

  /// As it stands where it is due by a day that nobody can count: whether it was in time is not known.
  var ofUncountedEnd: PartProgress {
    let reason: StatusReason? =
      switch judgement.reason {
      case .finished(let day, .noDeadline): .finished(on: day, .unknown)
      case .finishedBy(let day, .noDeadline): .finishedBy(day, .unknown)
      default: nil
      }
    return reason.map { reason in
      let finding = Judgement.Finding(judgement.status, because: reason)
      return PartProgress(
        judgement: Judgement(finding, insteadOf: judgement.overridden), history: history,
        schedule: schedule)
    } ?? self
  }
}
