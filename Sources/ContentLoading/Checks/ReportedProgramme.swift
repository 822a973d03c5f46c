import Programmes

/// A programme without mistakes, with the times of its activities of which reports may speak.
struct ReportedProgramme {
  let programme: Programme
  /// By the addresses of their keys.
  let times: [Slug: ActivityTimes]
  private let deadlines: ProgrammeDeadlines
  private let amended: Set<Slug>
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
    self.deadlines = deadlines
    amended = programme.amendedActivities
    doubtful = areDaysKnown ? [] : Set(activities.filter { $0.deadline != nil }.map(\.key.slug))
  }
}

extension ReportedProgramme {
  /// An activity with its times.
  typealias Timed = (activity: Activity, times: ActivityTimes)

  /// As it was on `day`; nil where nothing was changed since.
  func earlier(_ activity: Activity, on day: CalendarDate) -> Timed? {
    let slug = activity.key.slug
    guard amended.contains(slug) else { return nil }
    let then = programme.asOf(day)
    guard then !== programme,
      let old = then.outline.activities.first(where: { $0.activity.key.slug == slug })?.activity
    else { return nil }
    let deadlines = deadlines.known(at: .latest, of: then)
    return (old, then.times(of: old, by: deadlines, at: .latest))
  }
}
