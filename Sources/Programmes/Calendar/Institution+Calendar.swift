import Diagnostics

extension Institution {
  /// Starts, ends, deliveries and sessions, in the order of the calendar. `judged` are its programmes at
  /// `cutoff`.
  func calendar(_ judged: [JudgedProgramme], at cutoff: CalendarDate) -> [CalendarEntry] {
    let planned = judged.flatMap { judged in
      judged.programme.outline.activities.flatMap { placement in
        entries(of: placement.activity, in: judged)
      }
    }
    let held = meetings.held(at: cutoff)
    let all = planned + meetings.flatMap { entries(of: $0, among: held, at: cutoff) }
    // Places are sorted and not entries, which are many times as large.
    return all.indices.sorted { CalendarEntry.comesBefore(all[$0], all[$1]) }.map { all[$0] }
  }

  private func entry(
    on moment: PlannedDate.Moment, _ kind: CalendarEntry.Kind, _ status: Status?,
    _ subject: CalendarSubject
  ) -> CalendarEntry {
    CalendarEntry(
      moment: moment, kind: kind, status: status, institution: naming, subject: subject)
  }
}

extension Institution {
  /// A session that was held has no status of its own: that it has a record says as much.
  private func entries(
    of meeting: Meeting, among held: [Meeting], at cutoff: CalendarDate
  ) -> [CalendarEntry] {
    let name = name(of: meeting)
    let isHeld = meeting.state(at: cutoff) == .held
    let due = meeting.agreements.enumerated().compactMap { index, agreement in
      agreement.due?.day.map { day in
        entry(
          on: .day(day), .ends,
          isHeld ? tracked(agreement, of: meeting, among: held, at: cutoff).state.status : nil,
          .agreement(index + 1, of: name, key: agreement.key, text: agreement.text))
      }
    }
    let session = entry(
      on: .day(meeting.date), .meeting, name.isCancelled ? .cancelled : nil, .meeting(name))
    return [session] + due
  }
}

extension Institution {
  private func entries(of activity: Activity, in judged: JudgedProgramme) -> [CalendarEntry] {
    let progress = judged.progress?[activity]
    let programme = judged.programme
    let own = entries(of: activity.schedule, progress?.judgement.status) { period in
      .activity(
        activity.naming, of: programme.naming, detail: nil,
        PeriodPlace(step: nil, number: period))
    }
    let ofSteps = activity.steps.enumerated().flatMap { index, step in
      entries(of: step.schedule, progress?.status(ofStep: index)) { period in
        .activity(
          activity.naming, of: programme.naming, detail: step.text,
          PeriodPlace(step: index + 1, number: period))
      }
    }
    let due = judged.deadlines[activity].enumerated().compactMap { index, deadline in
      deadline.day.map { day in
        entry(
          on: .day(day), .ends, progress?.status(of: deadline, number: index + 1),
          .deadline(activity.naming, of: programme.naming, event: deadline.event))
      }
    }
    return own + ofSteps + deliveries(of: activity, in: programme, progress) + due
  }

  /// What the words of the document come to by rule.
  private func deliveries(
    of activity: Activity, in programme: Programme, _ progress: ActivityProgress?
  ) -> [CalendarEntry] {
    let occurrences = programme.occurrences(of: activity)
    let statuses = progress?.statusesOfOccurrences ?? [:]
    let voidCount = occurrences.count { statuses[$0.number]?.isVoid ?? false }
    // One rule says all times, and can't leave some out.
    let isWhole = voidCount == 0 || voidCount == occurrences.count
    let series = OccurrenceSeries(
      count: occurrences.count, rule: isWhole ? programme.calendarRule(of: activity) : nil)
    return occurrences.map { occurrence in
      entry(
        on: .day(occurrence.window.upperBound), .delivery, statuses[occurrence.number],
        .occurrence(activity.naming, of: programme.naming, occurrence, in: series))
    }
  }

  /// `subject` is given the number of the period, from 1.
  private func entries(
    of schedule: Schedule, _ status: Status?, about subject: (Int) -> CalendarSubject
  ) -> [CalendarEntry] {
    schedule.periods.enumerated().flatMap { index, period in
      let subject = subject(index + 1)
      return [(period.start, CalendarEntry.Kind.starts), (period.end, .ends)].compactMap {
        date, kind in
        date.map { entry(on: $0.moment, kind, status, subject) }
      }
    }
  }
}

extension ActivityProgress {
  /// Its own, unless reports tell of the whole and not of the step, or the whole is void.
  fileprivate func status(ofStep index: Int) -> Status? {
    guard steps.indices.contains(index), !judgement.status.isVoid,
      history.isEmpty || !steps[index].history.isEmpty
    else { return judgement.status }
    return steps[index].judgement.status
  }

  /// That of the time that it is, or of the one that it ends; else that of the whole.
  fileprivate func status(of deadline: DatedDeadline, number: Int) -> Status {
    let time = occurrences.first { one in
      timesKind == .deadlines
        ? one.occurrence.number == number
        : one.occurrence.window.upperBound == deadline.event
    }
    guard let time, !judgement.status.isVoid else { return judgement.status }
    return time.part.judgement.status
  }

  /// By their numbers.
  fileprivate var statusesOfOccurrences: [Int: Status] {
    let isVoid = judgement.status.isVoid
    let statuses = occurrences.map { one in
      (one.occurrence.number, isVoid ? judgement.status : one.part.judgement.status)
    }
    return Dictionary(statuses) { first, _ in first }
  }
}
