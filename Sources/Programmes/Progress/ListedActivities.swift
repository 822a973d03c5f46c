/// The activities of a programme as lists of many programmes show them.
extension Programme {
  /// All, in the order of the document; `progress` is nil without any report.
  func listed(_ progress: ProgrammeProgress?) -> [ListedActivity] {
    outline.activities.map { placement in
      let activity = placement.activity
      let own = progress?[activity]
      return ListedActivity(
        naming: activity.naming, programme: naming,
        end: own?.end ?? activity.judgedSchedule.latest, finding: own?.judgement.finding)
    }
  }
}

extension ListedActivity {
  /// Those without an end come last.
  static func endsBefore(_ one: ListedActivity, _ other: ListedActivity) -> Bool {
    switch (one.end, other.end) {
    case (let end?, let otherEnd?): end < otherEnd
    case (_?, nil): true
    default: false
    }
  }
}
