import Diagnostics

/// How far an activity has come.
public struct ActivityProgress: Sendable {
  public let judgement: Judgement
  public let history: WorkHistory
  /// In the order of the programme.
  public let steps: [PartProgress]
  /// Of an activity that recurs, in the order of time.
  public let occurrences: [OccurrenceProgress]
}

extension ActivityProgress {
  /// What reports give for it and for its parts, each piece once.
  public var evidence: [Evidence] {
    let histories = [history] + steps.map(\.history) + occurrences.map(\.part.history)
    var seen: Set<Evidence.Content> = []
    return histories.flatMap(\.evidence).filter { seen.insert($0.content).inserted }
  }

  /// How many of its times are overdue, where a report tells of the whole and so decides its status.
  public var overdueOccurrences: Int {
    judgement.status == .inProgress && !history.isEmpty
      ? occurrences.count { $0.part.judgement.status == .overdue } : 0
  }
}

/// How far a part of an activity has come.
public struct PartProgress: Sendable {
  public let judgement: Judgement
  public let history: WorkHistory
  let schedule: Schedule
}

/// How far one of the times has come at which an activity recurs.
public struct OccurrenceProgress: Sendable {
  public let occurrence: Occurrence
  public let part: PartProgress
}

/// What one report says of an activity.
struct ReportAccount {
  /// Of the report.
  let cutoff: CalendarDate
  let report: ActivityReport
}

extension [ProgressReport] {
  /// What they say of each activity, by the address of its key, in their order.
  var accounts: [Slug: [ReportAccount]] {
    var accounts: [Slug: [ReportAccount]] = [:]
    for report in self {
      for activity in report.activities {
        accounts[activity.key.value, default: []].append(
          ReportAccount(cutoff: report.cutoff, report: activity))
      }
    }
    return accounts
  }
}

extension ActivityProgress {
  /// An activity that recurs is judged by its occurrences, and one with steps by them, unless a report
  /// speaks of the activity itself.
  init(
    of activity: Activity, recurring occurrences: [Occurrence], by accounts: [ReportAccount],
    _ rule: StatusRule
  ) {
    func part(_ schedule: Schedule, _ work: (ActivityReport) -> WorkReport?) -> PartProgress {
      let history = WorkHistory(
        accounts.compactMap { account in
          work(account.report).map { WorkHistory.Entry(cutoff: account.cutoff, work: $0) }
        })
      return PartProgress(
        judgement: rule.judgement(of: schedule, after: history), history: history,
        schedule: schedule)
    }
    let steps = activity.steps.enumerated().map { index, step in
      part(step.schedule) { report in
        report.steps.first { $0.number.value == index + 1 }?.work
      }
    }
    let recurring = occurrences.map { occurrence in
      OccurrenceProgress(
        occurrence: occurrence,
        part: part(activity.schedule(of: occurrence)) { report in
          report.occurrences.first { $0.number.value == occurrence.number }?.work
        })
    }
    let whole = part(activity.judgedSchedule) { $0.saysSomething ? $0.work : nil }
    history = whole.history
    self.steps = steps
    self.occurrences = recurring
    judgement =
      if !whole.history.isEmpty {
        whole.judgement
      } else if !recurring.isEmpty {
        rule.judgement(of: activity, by: recurring.map(\.part), .occurrences) ?? whole.judgement
      } else if steps.contains(where: { !$0.history.isEmpty }) {
        rule.judgement(of: activity, by: steps, .steps) ?? whole.judgement
      } else {
        whole.judgement
      }
  }
}

extension ActivityReport {
  /// Whether there is more than reports on parts.
  fileprivate var saysSomething: Bool {
    steps.isEmpty && occurrences.isEmpty || work.saysSomething
  }
}

extension WorkReport {
  /// Whether it is more than a place for reports on parts.
  public var saysSomething: Bool {
    done != nil || declared != nil || began != nil || finished != nil || share != nil
      || !evidence.isEmpty
  }
}

extension Activity {
  /// Its own dates, or those of its steps where it has none.
  public var judgedSchedule: Schedule { schedule.isDated ? schedule : wholeSchedule }

  /// The window of one of its occurrences.
  public func schedule(of occurrence: Occurrence) -> Schedule {
    let written = recurrence.flatMap { Verbatim($0.value.description, at: $0.location) } ?? text
    let period = Period(
      start: PlannedDate(.day(occurrence.window.lowerBound), written: written),
      end: PlannedDate(.day(occurrence.window.upperBound), written: written), words: nil)
    return Schedule([period].compactMap { $0 })
  }
}
