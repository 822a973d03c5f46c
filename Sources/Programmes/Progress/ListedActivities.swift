extension Activity {
  /// Whether it has a planned end before `day`; whether it was done is not asked.
  public func isToEnd(before day: CalendarDate) -> Bool {
    judgedSchedule.latest.map { $0 < day } ?? false
  }
}

/// The activities of a programme as lists of many programmes show them.
extension Programme {
  /// All, in the order of the document; `progress` is nil without any report.
  func listed(_ progress: ProgrammeProgress?) -> [ListedActivity] {
    outline.activities.map { placement in
      let activity = placement.activity
      let own = progress?[activity]
      return ListedActivity(
        naming: activity.naming, programme: naming, judgement: own?.judgement,
        missed: own?.missed, leftOut: own?.partsLeftOut,
        answerable: own.map(activity.answerable) ?? [])
    }
  }
}

extension ListedActivity {
  /// The last planned day of what is overdue, all of it or a part; nil where nothing is.
  public var overdueSince: CalendarDate? { judgement?.overdueSince ?? missed?.firstEnd }

  /// Whether that is what it counts as.
  public var isOverdue: Bool { judgement?.status == .overdue }

  /// Those of which no day is told come last.
  static func isOverdueLonger(_ one: ListedActivity, _ other: ListedActivity) -> Bool {
    switch (one.overdueSince, other.overdueSince) {
    case (let end?, let otherEnd?): end < otherEnd
    case (_?, nil): true
    default: false
    }
  }
}
