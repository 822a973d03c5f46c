/// The activities of a programme as lists of many programmes show them.
extension Programme {
  /// All, in the order of the document; `progress` is nil without any report.
  func listed(_ progress: ProgrammeProgress?) -> [ListedActivity] {
    outline.activities.map { placement in
      let activity = placement.activity
      return ListedActivity(
        naming: activity.naming, programme: naming, end: activity.judgedSchedule.latest,
        finding: progress?[activity]?.judgement.finding)
    }
  }

  /// Those that are still open and end on the cut-off date or later, soonest first.
  public func deadlines(_ progress: ProgrammeProgress) -> [ListedActivity] {
    listed(progress).due(after: progress.cutoff)
  }
}

extension [ListedActivity] {
  /// Those that are still open and end on `cutoff` or later, soonest first.
  func due(after cutoff: CalendarDate) -> [ListedActivity] {
    filter { $0.isDue(after: cutoff) }.sorted(by: ListedActivity.endsBefore)
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

  fileprivate func isDue(after cutoff: CalendarDate) -> Bool {
    guard let end, end >= cutoff else { return false }
    switch finding?.status {
    case .fulfilled, .cancelled, .notApplicable: return false
    default: return true
    }
  }
}
