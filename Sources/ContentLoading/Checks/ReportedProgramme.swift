import Diagnostics
import Programmes

/// A programme without mistakes, with the times of its activities of which reports may speak: each report of those
/// that the programme had at its cut-off date, before the amendments that came later.
struct ReportedProgramme {
  let programme: Programme
  /// The activities with times that may not all be known.
  let doubtful: Set<Slug>
  private let deadlines: ProgrammeDeadlines
  private let newest: Plan
  /// As it was before amendments changed its dates, each until the day of one of them; oldest first.
  private let earlier: [(until: CalendarDate, plan: Plan)]

  /// `areDaysKnown`: whether there are no other sessions and days without work than these.
  init(
    _ programme: Programme, meetings: [Meeting], nonWorkingDays: NonWorkingDays,
    areDaysKnown: Bool
  ) {
    self.programme = programme
    let deadlines = ProgrammeDeadlines(
      of: programme, meetings: meetings, nonWorkingDays: nonWorkingDays)
    self.deadlines = deadlines
    newest = Plan(programme, deadlines)
    let changes = programme.amendments.filter { !$0.changes.isEmpty }.map(\.date.value)
    earlier = Set(changes).sorted().compactMap { day in
      day.adding(days: -1).map { eve in
        let then = programme.asOf(eve)
        return (day, Plan(then, deadlines.known(at: .latest, of: then)))
      }
    }
    let activities = programme.outline.activities.map(\.activity)
    doubtful = areDaysKnown ? [] : Set(activities.filter { $0.deadline != nil }.map(\.key.slug))
  }

  /// The activities of a programme on a day.
  private struct Plan {
    let activities: [Slug: Activity]
    /// Of those that recur or have a deadline that is counted from something else.
    let times: [Slug: ActivityTimes]

    init(_ programme: Programme, _ deadlines: ProgrammeDeadlines) {
      let all = programme.outline.activities.map(\.activity)
      activities = Dictionary(all.map { ($0.key.slug, $0) }) { first, _ in first }
      times = activities.filter { $0.value.recurrence != nil || $0.value.deadline != nil }
        .mapValues { programme.times(of: $0, by: deadlines, at: .latest) }
    }
  }
}

extension ReportedProgramme {
  private func plan(on day: CalendarDate) -> Plan {
    earlier.first { day < $0.until }?.plan ?? newest
  }

  /// The activity with this key as it was on `day`.
  func activity(_ key: Slug, on day: CalendarDate) -> Activity? { plan(on: day).activities[key] }

  /// Its times on that day; nil of one that neither recurs nor has a deadline that is counted from something else.
  func times(of key: Slug, on day: CalendarDate) -> ActivityTimes? { plan(on: day).times[key] }

  /// How its times were on that day; nil where they are the same still.
  func formerTimes(of key: Slug, on day: CalendarDate) -> FormerTimes? {
    newest.activities[key].flatMap { programme.formerTimes(of: $0, on: day) }
  }

  /// The day of the first amendment after `day` that changed its times; nil where they are the same still.
  func amendment(ofTimesOf key: Slug, on day: CalendarDate) -> CalendarDate? {
    guard let then = times(of: key, on: day), let now = newest.times[key],
      then.occurrences != now.occurrences
    else { return nil }
    let following = earlier.dropFirst().map(\.plan) + [newest]
    return zip(earlier, following).first { before, after in
      day < before.until && before.plan.times[key]?.occurrences != after.times[key]?.occurrences
    }?.0.until
  }
}
