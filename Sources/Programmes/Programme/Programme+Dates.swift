extension Programme {
  /// All days and months that its activities and their steps give, in the order of the document.
  package var plannedDates: [PlannedDate] {
    outline.activities.flatMap(\.activity.wholeSchedule.periods)
      .flatMap { [$0.start, $0.end] }.compactMap { $0 }
  }

  /// Those of ``plannedDates`` that are not within its years.
  package var datesOutsideYears: [PlannedDate] {
    let span = span
    return plannedDates.filter { !span.overlaps($0.earliest...$0.latest) }
  }

  /// Those of ``datesOutsideYears`` that may be mistaken: what ends within three months after the years is done in time
  /// for them, as the report on the last of them is.
  package var datesFarOutsideYears: [PlannedDate] {
    let span = span
    let usual = span.lowerBound...(span.upperBound.adding(months: 3) ?? span.upperBound)
    return outline.activities.flatMap(\.activity.wholeSchedule.periods).flatMap { period in
      let endsSoonAfter = period.end.map { usual.contains($0.latest) } ?? false
      let allowed = endsSoonAfter ? usual : span
      return [period.start, period.end].compactMap { $0 }
        .filter { !allowed.overlaps($0.earliest...$0.latest) }
    }
  }

  /// Whether so many dates are outside its years that these are wrong, and not the dates.
  package var contradictsItsYears: Bool { datesOutsideYears.count.isMost(of: plannedDates.count) }
}

extension Int {
  /// Whether so many of `total` are the rule, and not exceptions: more than half, and not just one or two.
  package func isMost(of total: Int) -> Bool { self > 2 && self * 2 > total }
}
