import Diagnostics

/// How far an activity has come.
public struct ActivityProgress: Sendable {
  public let judgement: Judgement
  public let history: WorkHistory
  /// In the order of the programme.
  public let steps: [StepProgress]
}

/// How far a step of an activity has come.
public struct StepProgress: Sendable {
  public let judgement: Judgement
  public let history: WorkHistory
}

extension ActivityProgress {
  /// An activity that reports speak of only by its steps is judged by them.
  init(of activity: Activity, in reports: [ProgressReport], by rule: StatusRule) {
    let history = WorkHistory(
      reports.flatMap { report in
        report.activities.filter { $0.key.value == activity.key.slug && $0.saysSomething }.map {
          WorkHistory.Entry(cutoff: report.cutoff, work: $0.work)
        }
      })
    let steps = activity.steps.enumerated().map { index, step in
      let history = WorkHistory(
        reports.flatMap { report in
          report.activities.filter { $0.key.value == activity.key.slug }.flatMap(\.steps)
            .filter { $0.number.value == index + 1 }
            .map { WorkHistory.Entry(cutoff: report.cutoff, work: $0.work) }
        })
      return StepProgress(
        judgement: rule.judgement(of: step.schedule, after: history), history: history)
    }
    self.history = history
    self.steps = steps
    let hasReportedSteps = steps.contains { !$0.history.isEmpty }
    judgement =
      history.isEmpty && hasReportedSteps
      ? rule.judgement(of: activity, by: steps)
      : rule.judgement(of: activity.judgedSchedule, after: history)
  }
}

extension ActivityReport {
  /// Whether there is more than reports on steps.
  fileprivate var saysSomething: Bool { steps.isEmpty || work.saysSomething }
}

extension WorkReport {
  fileprivate var saysSomething: Bool {
    done != nil || declared != nil || began != nil || finished != nil || share != nil
      || !evidence.isEmpty
  }
}

extension Activity {
  /// Its own dates, or those of its steps where it has none.
  public var judgedSchedule: Schedule { schedule.isDated ? schedule : wholeSchedule }
}

extension StatusRule {
  /// Cancelled steps and those that do not apply are left out, unless there are no others.
  fileprivate func judgement(of activity: Activity, by steps: [StepProgress]) -> Judgement {
    let open = zip(activity.steps, steps).filter {
      $1.judgement.status != .cancelled && $1.judgement.status != .notApplicable
    }
    if open.isEmpty, let first = steps.first { return first.judgement }
    let fulfilled = open.count { $1.judgement.status == .fulfilled }
    let end = activity.judgedSchedule.latest
    if fulfilled == open.count {
      let last = open.compactMap { $1.history.finished }.max()
      let isTold = open.allSatisfy { $1.history.finished != nil }
      return Judgement(
        .init(
          .fulfilled,
          because: .allStepsFulfilled(
            count: open.count, last: isTold ? last : nil,
            Timeliness(last: isTold ? last : nil, planned: end))))
    }
    let overdue = open.filter { $1.judgement.status == .overdue }
    if let firstEnd = overdue.compactMap({ $0.0.schedule.latest }).min() {
      return Judgement(
        .init(
          .overdue,
          because: .stepsOverdue(count: overdue.count, of: open.count, firstEnd: firstEnd)))
    }
    if let risk = open.first(where: { $1.judgement.status == .atRisk }) {
      return risk.1.judgement
    }
    return Judgement(
      .init(
        .inProgress, because: .stepsActive(fulfilled: fulfilled, of: open.count, end: end)))
  }
}

extension Timeliness {
  fileprivate init(last: CalendarDate?, planned: CalendarDate?) {
    switch (last, planned) {
    case (_, nil): self = .noDeadline
    case (nil, _?): self = .unknown
    case (let last?, let planned?):
      self = last > planned ? .late(days: last.dayNumber - planned.dayNumber) : .onTime
    }
  }
}
