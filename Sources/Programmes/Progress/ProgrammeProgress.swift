/// How far a programme has come at a cut-off date, by the reports made until then.
public struct ProgrammeProgress: Sendable {
  public let cutoff: CalendarDate
  /// Those made until the cut-off date, oldest first and as they were written.
  public let reports: [ProgressReport]
  /// The same with the values that later ones of them put right.
  public let correctedReports: [ProgressReport]
  private let activities: [Slug: ActivityProgress]
  fileprivate let indicators: [Slug: IndicatorProgress]
  /// How it stood at the cut-off dates of its reports that are before its own, oldest first.
  private let earlier: [ProgrammeProgress]

  fileprivate init(
    cutoff: CalendarDate, reports: [ProgressReport], corrected: [ProgressReport],
    activities: [Slug: ActivityProgress], indicators: [Slug: IndicatorProgress],
    earlier: [ProgrammeProgress]
  ) {
    self.cutoff = cutoff
    self.reports = reports
    correctedReports = corrected
    self.activities = activities
    self.indicators = indicators
    self.earlier = earlier
  }
}

extension Programme {
  /// nil without any report until `cutoff`: a programme of which nobody has told anything is not judged.
  /// `deadlines` are its own; without them nothing is counted from sessions or in business days.
  public func progress(
    at cutoff: CalendarDate, tolerance: RiskTolerance? = nil,
    deadlines: ProgrammeDeadlines? = nil
  ) -> ProgrammeProgress? {
    let deadlines =
      deadlines ?? ProgrammeDeadlines(of: self, meetings: [], nonWorkingDays: .undeclared)
    let cutoffs = reports.map(\.cutoff).filter { $0 < cutoff }
    let reckonings = reckonings
    var earlier: [ProgrammeProgress] = []
    for day in cutoffs {
      if let then = progress(at: day, tolerance, deadlines, reckonings, after: earlier) {
        earlier.append(then)
      }
    }
    return progress(at: cutoff, tolerance, deadlines, reckonings, after: earlier)
  }

  private func progress(
    at cutoff: CalendarDate, _ tolerance: RiskTolerance?, _ deadlines: ProgrammeDeadlines,
    _ reckonings: [Reckoning], after earlier: [ProgrammeProgress]
  ) -> ProgrammeProgress? {
    let reports = reports.filter { $0.cutoff <= cutoff }
    if reports.isEmpty { return nil }
    let corrected = reports.corrected
    let then = asOf(cutoff)
    return ProgrammeProgress(
      cutoff: cutoff, reports: reports, corrected: corrected,
      activities: then.activityProgress(
        in: corrected, deadlines.known(at: cutoff, of: then === self ? nil : then),
        by: StatusRule(at: cutoff, tolerance: tolerance)),
      indicators: reckonings.progress(in: corrected, at: cutoff, after: earlier.last),
      earlier: earlier)
  }

  private func activityProgress(
    in corrected: [ProgressReport], _ deadlines: ProgrammeDeadlines, by rule: StatusRule
  ) -> [Slug: ActivityProgress] {
    let accounts = accounts(in: corrected)
    let progress = outline.activities.map { placement in
      let activity = placement.activity
      return (
        activity.key.slug,
        ActivityProgress(
          of: activity, at: times(of: activity, by: deadlines, at: rule.cutoff),
          by: accounts[activity.key.slug] ?? [], rule)
      )
    }
    return Dictionary(progress) { first, _ in first }
  }

  private var reckonings: [Reckoning] {
    outline.indicators.map { Reckoning(of: $0.indicator, in: self) }
  }

  /// What each of the reports, put right by later ones, tells of an indicator. Keys are addresses.
  public var readings: [Slug: [IndicatorReading]] {
    guard let newest = reports.last else { return [:] }
    return reckonings.progress(in: reports.corrected, at: newest.cutoff, after: nil)
      .mapValues(\.readings)
  }
}

extension [Reckoning] {
  /// What `corrected` come to at `cutoff`, by the addresses of indicators. `earlier` is how the same programme stood
  /// before it: what its reports came to then holds still, of the indicators that no later one puts right.
  fileprivate func progress(
    in corrected: [ProgressReport], at cutoff: CalendarDate, after earlier: ProgrammeProgress?
  ) -> [Slug: IndicatorProgress] {
    let added = corrected.dropFirst(earlier?.reports.count ?? 0)
    let changed = Set(added.flatMap(\.corrections).map(\.subject))
    let progress = map { reckoning in
      let key = reckoning.indicator.key.slug
      let known = changed.contains(.indicator(key)) ? nil : earlier?.indicators[key]
      return (
        key,
        IndicatorProgress(
          readings: reckoning.readings(in: corrected, at: cutoff, knowing: known?.readings ?? []))
      )
    }
    return Dictionary(progress) { first, _ in first }
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

extension ProgrammeProgress {
  /// How it stood at the cut-off date of each report, oldest first.
  public var stages: [ProgrammeProgress] {
    earlier + (isOfReport ? [self] : [])
  }

  /// Whether its own cut-off date is that of a report.
  private var isOfReport: Bool { newest?.cutoff == cutoff }

  /// How it stood at the cut-off date of `report`; nil when that is none of its reports.
  public func stage(at report: ProgressReport) -> ProgrammeProgress? {
    stage(at: report.cutoff)
  }

  /// nil when that is the cut-off date of none of its reports.
  public func stage(at cutoff: CalendarDate) -> ProgrammeProgress? {
    earlier.first { $0.cutoff == cutoff } ?? (isOfReport && self.cutoff == cutoff ? self : nil)
  }

  /// `reading` as it was when its report was made; nil where its result stands.
  public func asReported(
    _ reading: IndicatorReading, of indicator: Indicator
  ) -> IndicatorReading? {
    guard let then = stage(at: reading.cutoff)?[indicator]?.current,
      then.cutoff == reading.cutoff, then.result != reading.result
    else { return nil }
    return then
  }

  /// How many of its activities stood how at the cut-off date of each report, oldest first.
  public var trend: [(report: ProgressReport, tally: StatusTally)] {
    stages.compactMap { stage in
      stage.newest.map { ($0, StatusTally(stage.activities.values.map(\.judgement))) }
    }
  }
}
