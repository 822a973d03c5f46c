import Diagnostics

/// How far an activity has come.
public struct ActivityProgress: Sendable {
  public let judgement: Judgement
  public let history: WorkHistory
  /// Whether an end that reports tell of is that of the whole, and not of its times until then.
  public let isEndOfWhole: Bool
  /// In the order of the programme.
  public let steps: [PartProgress]
  /// Of an activity that recurs, or has a deadline that is counted from something else: in the order of time.
  public let occurrences: [OccurrenceProgress]
  /// What these are.
  public let timesKind: Parts
  /// What reports said of times that have another number by now, or are in the programme no more: oldest first.
  public let earlierTimes: [EarlierTime]
}

extension ActivityProgress {
  /// That of the time with this number, where its times are of `kind`.
  public func time(_ number: Int, _ kind: Parts) -> PartProgress? {
    timesKind == kind ? occurrences.first { $0.occurrence.number == number }?.part : nil
  }

  /// That of the time which `deadline`, by its number among all of them, is, or which it ends.
  public func time(dueBy deadline: DatedDeadline, number: Int) -> PartProgress? {
    time(number, .deadlines)
      ?? occurrences.first {
        timesKind == .occurrences && $0.occurrence.window.upperBound == deadline.event
      }?.part
  }

  /// What reports give for it and for its parts, each piece once.
  public var evidence: [Evidence] {
    let histories = [history] + steps.map(\.history) + occurrences.map(\.part.history)
    let gone = earlierTimes.filter { $0.numberNow == nil }.flatMap(\.work.evidence)
    var seen: Set<Evidence.Content> = []
    return (histories.flatMap(\.evidence) + gone).filter { seen.insert($0.content).inserted }
  }
}

extension [PartProgress] {
  /// Whether a report speaks of one of them.
  var areReported: Bool { contains { !$0.history.isEmpty } }
}

extension ActivityProgress {
  /// An activity that recurs is judged by its times, one with steps by those that are reported, and one with a
  /// deadline that is counted from something else by the days to which that comes, unless a report speaks of the
  /// activity itself.
  init(
    of activity: Activity, at times: ActivityTimes, by accounts: [ReportAccount],
    _ rule: StatusRule
  ) {
    func part(_ schedule: Schedule, _ work: (ReportAccount) -> WorkReport?) -> PartProgress {
      let history = WorkHistory(
        accounts.compactMap { account in
          work(account).map { WorkHistory.Entry(cutoff: account.cutoff, work: $0) }
        })
      return PartProgress(
        judgement: rule.judgement(of: schedule, after: history), history: history,
        schedule: schedule)
    }
    let steps = activity.steps.enumerated().map { index, step in
      part(step.schedule) { account in
        account.report.steps.first { $0.number.value == index + 1 }?.work
      }
    }
    let toldOfWhole = part(times.whole) { $0.report.saysSomething ? $0.report.work : nil }
    let isByDeadline = activity.deadline != nil && times.whole.latest == nil
    let whole = isByDeadline ? toldOfWhole.ofUncountedEnd : toldOfWhole
    let single = times.kind == .deadlines && times.occurrences.count == 1 && !times.isOpen
    let timely = times.scheduled.map { occurrence, schedule in
      let told = part(schedule) { $0.work(ofTime: occurrence.number) }
      // Every time has an end, but for those that are due by a day that can't be counted.
      let own = schedule.latest == nil ? told.ofUncountedEnd : told
      // What is told of the whole is told of its only deadline.
      let isTold = single && own.history.isEmpty && !whole.history.isEmpty
      return OccurrenceProgress(
        occurrence: occurrence,
        part: isTold
          ? PartProgress(judgement: whole.judgement, history: own.history, schedule: schedule)
          : own)
    }
    history = whole.history
    timesKind = times.kind
    earlierTimes = accounts.flatMap(\.earlierTimes)
    let end = times.whole.latest
    func judgement(by parts: [PartProgress], _ kind: Parts) -> Judgement {
      rule.judgement(until: end, by: parts, kind) ?? whole.judgement
    }
    let covered = Self.within(whole, timely, times.kind, isSingle: single)
    let verdict =
      if !whole.history.isEmpty {
        covered.isAll ? whole.judgement : judgement(by: covered.times.map(\.part), times.kind)
      } else if times.kind == .occurrences, !timely.isEmpty {
        judgement(by: timely.map(\.part), .occurrences)
      } else if steps.areReported {
        judgement(by: steps, .steps)
      } else if !timely.isEmpty {
        Self.judgement(
          whole, judgement(by: timely.map(\.part), .deadlines),
          areReported: timely.map(\.part).areReported, times)
      } else {
        whole.judgement
      }
    self.judgement = verdict
    self.steps =
      whole.history.isEmpty
      ? steps
      : steps.map {
        $0.within(whole.judgement, .steps).besideReport(whole.history.lastMention, .steps)
      }
    occurrences = covered.times
    isEndOfWhole = covered.isAll
  }

  /// The times as they stand within the whole, and whether what reports tell of that is told of all of them: that it
  /// has ended can't be said of what begins after the cut-off date of the report.
  private static func within(
    _ whole: PartProgress, _ times: [OccurrenceProgress], _ kind: Parts, isSingle: Bool
  ) -> (times: [OccurrenceProgress], isAll: Bool) {
    if whole.history.isEmpty { return (times, true) }
    let isDerived = whole.judgement.status == .fulfilled && !whole.judgement.isDeclared
    let last = isDerived && times.count > 1 && !isSingle ? whole.history.lastToldEnd : nil
    let isAll = isSingle || kind == .occurrences && times.count == 1
    let found = times.map { time -> (time: OccurrenceProgress, isCovered: Bool) in
      let isCovered = last.map { time.occurrence.window.lowerBound <= $0 } ?? true
      let part = isCovered ? time.part.within(whole.judgement, kind, isAll: isAll) : time.part
      return (
        OccurrenceProgress(
          occurrence: time.occurrence,
          part: part.besideReport(whole.history.lastMention, kind)), isCovered
      )
    }
    return (found.map(\.time), found.allSatisfy(\.isCovered))
  }

  /// By deadlines: nothing is over while more of them may come, and while none is reported its own dates say
  /// more than they do.
  private static func judgement(
    _ whole: PartProgress, _ byDeadlines: Judgement, areReported: Bool, _ times: ActivityTimes
  ) -> Judgement {
    if areReported {
      guard byDeadlines.status == .fulfilled, times.isOpen else { return byDeadlines }
      let end = times.whole.latest
      return Judgement(
        .init(
          .inProgress,
          because: end == nil
            ? .activeByDeadline(share: nil, report: nil) : .active(share: nil, end: end)))
    }
    let hasOwn = whole.judgement.status == .overdue || byDeadlines.status != .overdue
    return times.whole.isDated && hasOwn ? whole.judgement : byDeadlines
  }
}

extension ActivityReport {
  /// Whether there is more than reports on parts.
  public var saysSomething: Bool {
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
}
