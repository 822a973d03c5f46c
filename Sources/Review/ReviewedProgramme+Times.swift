import Diagnostics
import Programmes

extension ReviewedProgramme {
  /// The times of an activity as a report that was closed on `day` numbers them.
  func times(of activity: Activity, on day: CalendarDate) -> [Occurrence] {
    programme.formerTimes(of: activity, on: day)?.all ?? times(of: activity).occurrences
  }

  /// As they are now.
  func times(of activity: Activity) -> ActivityTimes {
    programme.times(of: activity, by: deadlines, at: .latest)
  }

  /// What each report says of activities that have times, oldest first.
  var toldOfTimes: [(report: ProgressReport, activity: Activity, told: ActivityReport)] {
    let activities = programme.outline.activities.map(\.activity)
      .filter { $0.recurrence != nil || $0.deadline != nil }
    if activities.isEmpty { return [] }
    let bySlug = Dictionary(activities.map { ($0.key.slug, $0) }) { first, _ in first }
    return programme.reports.corrected.flatMap { report in
      report.activities.compactMap { told in
        bySlug[told.key.value].map { (report, $0, told) }
      }
    }
  }
}

extension CalendarDate {
  /// In days; 0 within `days`.
  func distance(to days: ClosedRange<CalendarDate>) -> Int {
    max(days.lowerBound.dayNumber - dayNumber, dayNumber - days.upperBound.dayNumber, 0)
  }
}
