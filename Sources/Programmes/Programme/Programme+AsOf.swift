import Diagnostics

extension Programme {
  /// As it was on `day`, as far as amendments after it say which dates they changed.
  public func asOf(_ day: CalendarDate) -> Programme {
    let earlier = datesChanged(after: day)
    return earlier.isEmpty ? self : with(outline.replacing { $0.with(earlier) })
  }

  /// `activity`, which is one of its own, as it was on `day`; nil where amendments after it changed none of its dates.
  func earlier(_ activity: Activity, on day: CalendarDate) -> Activity? {
    let earlier = datesChanged(after: day).filter { $0.key.activity == activity.key.slug }
    return earlier.isEmpty ? nil : activity.with(earlier)
  }

  /// What they were before; of several changes of one date, the first has that.
  private func datesChanged(after day: CalendarDate) -> [DateChange.Place: PlannedDate] {
    let undone = amendments.filter { $0.date.value > day }.flatMap(\.changes)
    return Dictionary(undone.map { ($0.place, $0.was) }) { first, _ in first }
  }
}

extension Activity {
  fileprivate func with(_ earlier: [DateChange.Place: PlannedDate]) -> Activity {
    with(
      schedule.with(earlier, of: self, step: nil),
      steps.enumerated().map { index, step in
        step.with(step.schedule.with(earlier, of: self, step: index + 1))
      })
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
          activities: indicator.activities.map(change), location: indicator.location,
          lines: indicator.lines)
      }, activities: activities.map(change))
  }
}
