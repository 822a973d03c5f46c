import Diagnostics

/// The times at which an activity is to be done, each of which is reported and judged by itself: those of the
/// rule by which it recurs, or else the days to which its deadline comes.
public struct ActivityTimes: Sendable {
  /// In the order of time; a deadline runs from the day after what it is counted from to its last day.
  public let occurrences: [Occurrence]
  /// What they are.
  public let kind: Parts
  /// When each is to be done.
  let schedules: [Schedule]
  /// Of the activity as a whole: where it has no end of its own, a deadline that is the only one is it.
  package let whole: Schedule
  /// Whether more may come: a session that has not been held yet, or a day that can't be told.
  let isOpen: Bool
}

extension ActivityTimes {
  /// The number of the one that `day` tells of: a day within it, or the one from which it is counted.
  package func number(of day: CalendarDate) -> Int? {
    let found =
      kind == .deadlines
      ? occurrences.first { $0.window.upperBound == day }
        ?? occurrences.first { $0.window.lowerBound == day.adding(days: 1) } : nil
    return (found ?? occurrences.first { $0.window.contains(day) })?.number
  }

  /// Each with its schedule.
  package var scheduled: some Sequence<(occurrence: Occurrence, schedule: Schedule)> {
    zip(occurrences, schedules).lazy.map { (occurrence: $0, schedule: $1) }
  }
}

extension Programme {
  /// `deadlines` are those of this programme, as they are known at `cutoff`.
  package func times(
    of activity: Activity, by deadlines: ProgrammeDeadlines, at cutoff: CalendarDate
  ) -> ActivityTimes {
    let own = activity.judgedSchedule
    let dated = activity.deadline == nil ? [] : deadlines[activity]
    let recurring = occurrences(of: activity)
    if !recurring.isEmpty || activity.deadline == nil {
      return ActivityTimes(
        occurrences: recurring, kind: .occurrences,
        schedules: recurring.map { occurrence in
          // «Cada trimestre», and «10 días hábiles después de cada trimestre»: without the calendar to count these
          // with, nobody knows when it is late.
          let (first, last) = (occurrence.window.lowerBound, occurrence.window.upperBound)
          let deadline = dated.first { $0.event == last }
          return activity.schedule(first, deadline == nil ? last : deadline?.day)
        }, whole: own, isOpen: false)
    }
    let due = dated.enumerated().compactMap { index, deadline -> Occurrence? in
      guard let day = deadline.day, let first = deadline.event.adding(days: 1) else { return nil }
      return Occurrence(number: index + 1, window: min(first, day)...day, countInWindow: 1)
    }
    let isOpen =
      due.count < dated.count
      || activity.dependsOnMeetings && cutoff <= own.latest ?? span.upperBound
    let schedules = due.map { activity.schedule($0.window.lowerBound, $0.window.upperBound) }
    let isEnd = own.latest == nil && due.count == 1 && !activity.dependsOnMeetings && !isOpen
    return ActivityTimes(
      occurrences: due, kind: .deadlines, schedules: schedules,
      whole: isEnd ? own + schedules[0].after(own) : own, isOpen: isOpen)
  }
}

extension Activity {
  fileprivate var dependsOnMeetings: Bool {
    if case .meeting = deadline?.value.event { true } else { false }
  }

  /// From `first` through `last`, as its rule has it; without an end where that can't be told.
  fileprivate func schedule(_ first: CalendarDate, _ last: CalendarDate?) -> Schedule {
    let rule = recurrence.flatMap { Verbatim($0.value.description, at: $0.location) }
    let deadline = deadline.flatMap { Verbatim($0.value.description, at: $0.location) }
    let written = rule ?? deadline ?? text
    let period = Period(
      start: PlannedDate(.day(first), written: written),
      end: last.map { PlannedDate(.day($0), written: written) }, words: nil)
    return Schedule([period].compactMap { $0 })
  }
}

extension Schedule {
  /// Without its start, where `other` has one.
  fileprivate func after(_ other: Schedule) -> Schedule {
    guard other.earliest != nil else { return self }
    return Schedule(
      periods.compactMap { Period(start: nil, end: $0.end, words: $0.words) })
  }
}
