import Diagnostics

extension Programme {
  /// As it was on `day`, as far as amendments after it say which dates they changed.
  public func asOf(_ day: CalendarDate) -> Programme {
    let undone = amendments.filter { $0.date.value > day }.flatMap(\.changes)
    if undone.isEmpty { return self }
    // Of several changes of one date, the first has what it was.
    let earlier = Dictionary(undone.map { ($0.place, $0.was) }) { first, _ in first }
    return with(
      outline.replacing { activity in
        activity.with(
          activity.schedule.with(earlier, of: activity, step: nil),
          activity.steps.enumerated().map { index, step in
            step.with(step.schedule.with(earlier, of: activity, step: index + 1))
          })
      })
  }

  /// The activities of which amendments say that they changed dates.
  package var amendedActivities: Set<Slug> {
    Set(amendments.flatMap(\.changes).map(\.place.activity))
  }
}

extension DateChange.Datum {
  /// The date itself of a period.
  package func date(of period: Period) -> PlannedDate? {
    switch self {
    case .start: period.start
    case .end: period.end
    }
  }
}

extension Schedule {
  /// The only period with the dates that `earlier` has for it: of several nobody knows which is meant.
  fileprivate func with(
    _ earlier: [DateChange.Place: PlannedDate], of activity: Activity, step: Int?
  ) -> Schedule {
    guard periods.count == 1, let period = periods.first else { return self }
    func date(_ datum: DateChange.Datum) -> PlannedDate? {
      earlier[DateChange.Place(activity: activity.key.slug, step: step, datum: datum)]
        ?? datum.date(of: period)
    }
    return Schedule(
      [Period(start: date(.start), end: date(.end), words: period.words)].compactMap { $0 })
  }
}

extension Outline {
  fileprivate func replacing(_ change: (Activity) -> Activity) -> Outline {
    Outline(
      axes: axes.map { axis in
        Axis(
          heading: axis.heading, priorities: axis.priorities.map { $0.replacing(change) },
          rows: axis.rows.replacing(change), notes: axis.notes)
      }, priorities: priorities.map { $0.replacing(change) }, rows: rows.replacing(change))
  }
}

extension Priority {
  fileprivate func replacing(_ change: (Activity) -> Activity) -> Priority {
    Priority(heading: heading, rows: rows.replacing(change), notes: notes)
  }
}

extension Rows {
  fileprivate func replacing(_ change: (Activity) -> Activity) -> Rows {
    Rows(
      indicators: indicators.map { indicator in
        Indicator(
          key: indicator.key, name: indicator.name, objective: indicator.objective,
          target: indicator.target, method: indicator.method, calculation: indicator.calculation,
          notes: indicator.notes, otherCells: indicator.otherCells,
          activities: indicator.activities.map(change), location: indicator.location)
      }, activities: activities.map(change))
  }
}
