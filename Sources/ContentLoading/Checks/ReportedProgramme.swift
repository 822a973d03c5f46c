import Programmes

/// A programme without mistakes, with the times of its activities of which reports may speak.
struct ReportedProgramme {
  let programme: Programme
  /// By the addresses of their keys.
  let times: [Slug: ActivityTimes]
  /// The activities with times that may not all be known.
  let doubtful: Set<Slug>

  /// `areDaysKnown`: whether there are no other sessions and days without work than these.
  init(
    _ programme: Programme, meetings: [Meeting], nonWorkingDays: NonWorkingDays,
    areDaysKnown: Bool
  ) {
    self.programme = programme
    let deadlines = ProgrammeDeadlines(
      of: programme, meetings: meetings, nonWorkingDays: nonWorkingDays)
    let activities = programme.outline.activities.map(\.activity)
    let timely = activities.filter { $0.recurrence != nil || $0.deadline != nil }
    times = Dictionary(
      timely.map { ($0.key.slug, programme.times(of: $0, by: deadlines, at: .latest)) }
    ) { first, _ in first }
    doubtful = areDaysKnown ? [] : Set(activities.filter { $0.deadline != nil }.map(\.key.slug))
  }
}
