import Diagnostics

extension Institution {
  /// Starts, ends, deliveries and sessions, in the order of the calendar. `judged` are its programmes at
  /// `cutoff`.
  func calendar(_ judged: [JudgedProgramme], at cutoff: CalendarDate) -> [CalendarEntry] {
    let planned = judged.flatMap { judged in
      let stages = judged.progress?.stages ?? []
      return judged.programme.outline.activities.flatMap { placement in
        entries(of: placement.activity, in: judged, Standings(of: placement.activity, in: stages))
      }
    }
    let all = planned + meetings.flatMap { entries(of: $0, at: cutoff) }
    // Places are sorted and not entries, which are many times as large.
    return all.indices.sorted { CalendarEntry.comesBefore(all[$0], all[$1]) }.map { all[$0] }
  }

  private func entry(
    on moment: PlannedDate.Moment, _ kind: CalendarEntry.Kind, _ status: Status?,
    _ changes: StandingChanges?, _ subject: CalendarSubject
  ) -> CalendarEntry {
    CalendarEntry(
      moment: moment, kind: kind, status: status, changes: changes, institution: naming,
      subject: subject)
  }
}

extension Institution {
  /// A session that was held has no status of its own: that it has a record says as much.
  private func entries(
    of meeting: Meeting, at cutoff: CalendarDate
  ) -> [CalendarEntry] {
    let name = name(of: meeting)
    let due = agreements(of: meeting, at: cutoff).compactMap { tracked in
      tracked.agreement.due.map { due in
        entry(
          on: .day(due.latest), .ends, tracked.state.status,
          StandingChanges(on: tracked.closures(until: cutoff)),
          .agreement(
            tracked.number, of: name, key: tracked.agreement.key, text: tracked.agreement.text))
      }
    }
    let session = entry(
      on: .day(meeting.date), .meeting, name.isCancelled ? .cancelled : nil, nil, .meeting(name))
    return [session] + due
  }
}

extension Institution {
  private func entries(
    of activity: Activity, in judged: JudgedProgramme, _ standings: Standings?
  ) -> [CalendarEntry] {
    let progress = judged.progress?[activity]
    let programme = judged.programme
    let changes = standings?.changes { $0.judgement.status }
    let own = entries(of: activity.schedule, progress?.judgement.status, changes) { period in
      .activity(
        activity.naming, of: programme.naming, detail: nil,
        PeriodPlace(step: nil, number: period))
    }
    let ofSteps = activity.steps.enumerated().flatMap { index, step in
      entries(
        of: step.schedule, progress?.status(ofStep: index),
        standings?.changes { $0.status(ofStep: index) }
      ) { period in
        .activity(
          activity.naming, of: programme.naming, detail: step.text,
          PeriodPlace(step: index + 1, number: period))
      }
    }
    let due = judged.deadlines[activity].enumerated().compactMap { index, deadline in
      deadline.day.map { day in
        entry(
          on: .day(day), .ends, progress?.status(of: deadline, number: index + 1),
          standings?.changes { $0.status(of: deadline, number: index + 1) },
          .deadline(activity.naming, of: programme.naming, event: deadline.event))
      }
    }
    return own + ofSteps + deliveries(of: activity, in: programme, progress, standings) + due
  }

  /// What the words of the document come to by rule.
  private func deliveries(
    of activity: Activity, in programme: Programme, _ progress: ActivityProgress?,
    _ standings: Standings?
  ) -> [CalendarEntry] {
    let occurrences = programme.occurrences(of: activity)
    let statuses = progress?.statusesOfOccurrences ?? [:]
    let voidCount = occurrences.count { statuses[$0.number]?.isVoid ?? false }
    // One rule says all times, and can't leave some out.
    let isWhole = voidCount == 0 || voidCount == occurrences.count
    let series = OccurrenceSeries(
      count: occurrences.count, rule: isWhole ? programme.calendarRule(of: activity) : nil)
    let then = standings?.times(beside: occurrences) ?? []
    return occurrences.map { occurrence in
      entry(
        on: .day(occurrence.window.upperBound), .delivery, statuses[occurrence.number],
        StandingChanges(then.map { ($0.cutoff, $0.closure(of: occurrence)) }),
        .occurrence(activity.naming, of: programme.naming, occurrence, in: series))
    }
  }

  /// `subject` is given the number of the period, from 1.
  private func entries(
    of schedule: Schedule, _ status: Status?, _ changes: StandingChanges?,
    about subject: (Int) -> CalendarSubject
  ) -> [CalendarEntry] {
    schedule.periods.enumerated().flatMap { index, period in
      let subject = subject(index + 1)
      return [(period.start, CalendarEntry.Kind.starts), (period.end, .ends)].compactMap {
        date, kind in
        date.map { entry(on: $0.moment, kind, status, changes, subject) }
      }
    }
  }
}

/// How an activity stood at the cut-off date of each report, where at one of them it or a part of it was closed.
private struct Standings {
  let stages: [(cutoff: CalendarDate, progress: ActivityProgress)]

  init?(of activity: Activity, in stages: [ProgrammeProgress]) {
    self.stages = stages.compactMap { stage in stage[activity].map { (stage.cutoff, $0) } }
    guard self.stages.contains(where: \.progress.hasClosedPart) else { return nil }
  }
}

extension Standings {
  func changes(_ status: (ActivityProgress) -> Status?) -> StandingChanges? {
    StandingChanges(
      stages.map { stage in
        (stage.cutoff, status(stage.progress).flatMap { $0.isClosed ? $0 : nil })
      })
  }

  /// Which of the times of now were closed at each report.
  func times(beside now: [Occurrence]) -> [TimesAtReport] {
    stages.map { TimesAtReport($0.progress.occurrences, at: $0.cutoff, now: now) }
  }
}

/// Which times of an activity were closed at the cut-off date of a report.
private struct TimesAtReport {
  let cutoff: CalendarDate
  /// By the numbers that they have now.
  private let closures: [Int: Status]

  init(_ then: [OccurrenceProgress], at cutoff: CalendarDate, now: [Occurrence]) {
    self.cutoff = cutoff
    let former = FormerTimes(then.map(\.occurrence), now: now)
    let closed = then.filter { $0.part.judgement.status.isClosed }.compactMap { time in
      former.numberNow(of: time.occurrence.number).map { ($0, time.part.judgement.status) }
    }
    closures = Dictionary(closed) { first, _ in first }
  }
}

extension TimesAtReport {
  func closure(of occurrence: Occurrence) -> Status? { closures[occurrence.number] }
}

extension StandingChanges {
  /// Oldest first, each with the status that closed the work; nil of what was never closed.
  fileprivate convenience init?(_ stages: [(cutoff: CalendarDate, closure: Status?)]) {
    var last: Status?
    self.init(
      on: stages.filter { stage in
        defer { last = stage.closure }
        return stage.closure != last
      }.map(\.cutoff))
  }
}

extension Status {
  /// What calendars mark: nothing is left to be done.
  fileprivate var isClosed: Bool { self == .fulfilled || isVoid }
}

extension ActivityProgress {
  fileprivate var hasClosedPart: Bool {
    judgement.status.isClosed || steps.contains { $0.judgement.status.isClosed }
      || occurrences.contains { $0.part.judgement.status.isClosed }
  }

  /// That of the time that it is, or of the one that it ends; else that of the whole.
  fileprivate func status(of deadline: DatedDeadline, number: Int) -> Status {
    (time(dueBy: deadline, number: number)?.judgement ?? judgement).status
  }

  fileprivate func status(ofStep index: Int) -> Status {
    steps.indices.contains(index) ? steps[index].judgement.status : judgement.status
  }

  /// By their numbers.
  fileprivate var statusesOfOccurrences: [Int: Status] {
    Dictionary(occurrences.map { ($0.occurrence.number, $0.part.judgement.status) }) { first, _ in
      first
    }
  }
}
