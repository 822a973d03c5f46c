import Programmes

/// A line within an activity's rows: the activity itself, or one of its steps.
struct ActivityLine {
  let step: Step?
  let schedule: Schedule
  /// Whether dates, verification and people stand on each line, or once for the whole activity.
  let datesArePerLine: Bool
  let verificationIsPerLine: Bool
  let peopleArePerLine: Bool
  /// Whether the step's text stands below the activity's, for want of a column of its own.
  let textIsPerLine: Bool
}

/// How an activity divides into lines.
struct ActivityLines {
  let lines: [ActivityLine]

  /// `sharesColumn`: whether steps stand in the column of activities.
  init(_ activity: Activity, sharesColumn: Bool) {
    let steps = activity.steps
    let stepsAreScheduled = steps.contains { $0.schedule.isStated }
    let own = activity.schedule
    var rows = steps.map { (step: Optional($0), schedule: $0.schedule) }
    if steps.isEmpty || sharesColumn || (own.isStated && stepsAreScheduled) {
      rows.insert((step: nil, schedule: own), at: 0)
    }
    lines = rows.map { row in
      ActivityLine(
        step: row.step, schedule: row.schedule,
        datesArePerLine: steps.isEmpty || stepsAreScheduled || !own.isStated,
        verificationIsPerLine: activity.verification.isEmpty
          && steps.contains { !$0.verification.isEmpty },
        peopleArePerLine: activity.responsible.isEmpty
          && steps.contains { !$0.responsible.isEmpty },
        textIsPerLine: sharesColumn && !steps.isEmpty)
    }
  }
}
