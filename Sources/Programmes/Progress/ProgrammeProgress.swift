/// How far a programme has come at a cut-off date, by the reports made until then.
public struct ProgrammeProgress: Sendable {
  public let cutoff: CalendarDate
  /// Those made until the cut-off date, oldest first and as they were written.
  public let reports: [ProgressReport]
  private let activities: [Slug: ActivityProgress]
  private let indicators: [Slug: IndicatorProgress]

  fileprivate init(
    cutoff: CalendarDate, reports: [ProgressReport], activities: [Slug: ActivityProgress],
    indicators: [Slug: IndicatorProgress]
  ) {
    self.cutoff = cutoff
    self.reports = reports
    self.activities = activities
    self.indicators = indicators
  }
}

extension Programme {
  /// nil without any report until `cutoff`: a programme of which nobody has told anything is not judged.
  public func progress(
    at cutoff: CalendarDate, tolerance: RiskTolerance? = nil
  ) -> ProgrammeProgress? {
    let reports = reports.filter { $0.cutoff <= cutoff }
    if reports.isEmpty { return nil }
    let corrected = reports.corrected
    let activities = activityProgress(
      in: corrected, by: StatusRule(at: cutoff, tolerance: tolerance))
    let indicators = outline.indicators.map { placement in
      (
        placement.indicator.key.slug,
        IndicatorProgress(
          of: placement.indicator, in: corrected, of: self, at: cutoff)
      )
    }
    return ProgrammeProgress(
      cutoff: cutoff, reports: reports,
      activities: Dictionary(activities) { first, _ in first },
      indicators: Dictionary(indicators) { first, _ in first })
  }

  /// By the addresses of keys, in the order of the document.
  private func activityProgress(
    in corrected: [ProgressReport], by rule: StatusRule
  ) -> [(Slug, ActivityProgress)] {
    let accounts = corrected.accounts
    return outline.activities.map { placement in
      let activity = placement.activity
      let progress = ActivityProgress(
        of: activity, recurring: occurrences(of: activity),
        by: accounts[activity.key.slug] ?? [], rule)
      return (activity.key.slug, progress)
    }
  }
}

extension ProgrammeProgress {
  /// nil for an activity that is not of the programme.
  public subscript(activity: Activity) -> ActivityProgress? { activities[activity.key.slug] }

  /// nil for an indicator that is not of the programme.
  public subscript(indicator: Indicator) -> IndicatorProgress? { indicators[indicator.key.slug] }

  /// The newest report.
  public var newest: ProgressReport? { reports.last }

  /// The statuses of `activities`, counted.
  public func tally(of activities: [Activity]) -> StatusTally {
    StatusTally(activities.compactMap { self[$0]?.judgement })
  }
}

extension Programme {
  /// How many activities stood how at the cut-off date of each report until `cutoff`, oldest first.
  public func trend(
    at cutoff: CalendarDate, tolerance: RiskTolerance? = nil
  ) -> [(report: ProgressReport, tally: StatusTally)] {
    let known = reports.filter { $0.cutoff <= cutoff }
    return known.map { report in
      let progress = activityProgress(
        in: known.filter { $0.cutoff <= report.cutoff }.corrected,
        by: StatusRule(at: report.cutoff, tolerance: tolerance))
      return (report, StatusTally(progress.map(\.1.judgement)))
    }
  }
}
