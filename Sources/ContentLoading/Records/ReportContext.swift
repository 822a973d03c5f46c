import Programmes

/// What a report of a programme may speak of.
struct ReportContext: Sendable {
  /// nil when the programme has mistakes of its own: then any key may be right.
  let activities: RowIndex<Activity>?
  let indicators: RowIndex<Indicator>?
  let fiscalYear: FiscalYear
  let evidence: EvidenceFolder
  private let reported: ReportedProgramme?
  /// On which the programme had the times that are spoken of.
  private let day: CalendarDate

  private init(
    activities: RowIndex<Activity>?, indicators: RowIndex<Indicator>?, fiscalYear: FiscalYear,
    evidence: EvidenceFolder, reported: ReportedProgramme?, day: CalendarDate
  ) {
    self.activities = activities
    self.indicators = indicators
    self.fiscalYear = fiscalYear
    self.evidence = evidence
    self.reported = reported
    self.day = day
  }
}

extension ReportContext {
  /// The same for a report that was closed on `day`; without one the programme counts as it is.
  func on(_ day: CalendarDate?) -> ReportContext {
    ReportContext(
      activities: activities, indicators: indicators, fiscalYear: fiscalYear, evidence: evidence,
      reported: reported, day: day ?? .latest)
  }

  /// The times of the activity with this key; nil where the programme is not known.
  func times(of key: Slug) -> TimesOnDay? {
    guard let reported, let activity = activities?[key] else { return nil }
    return TimesOnDay(
      activity: activity, times: reported.times(of: key, on: day),
      areAllKnown: !reported.doubtful.contains(key),
      amendment: reported.amendment(ofTimesOf: key, on: day))
  }

  /// Nothing is known.
  static let unknown = ReportContext(evidence: .empty)

  init(evidence: EvidenceFolder) {
    self.init(
      activities: nil, indicators: nil, fiscalYear: .calendar, evidence: evidence, reported: nil,
      day: .latest)
  }

  init(_ reported: ReportedProgramme, evidence: EvidenceFolder) {
    let programme = reported.programme
    self.init(
      activities: RowIndex(programme.activityRows),
      indicators: RowIndex(
        programme.outline.indicators.map { ($0.indicator.key, $0.indicator) }),
      fiscalYear: programme.fiscalYear, evidence: evidence, reported: reported, day: .latest)
  }
}

/// An activity with the times that it had on the day of a report.
struct TimesOnDay: Sendable {
  let activity: Activity
  /// nil of an activity that neither recurs nor has a deadline that is counted from something else.
  let times: ActivityTimes?
  /// Else there may be more.
  let areAllKnown: Bool
  /// The day of the amendment that gave it others.
  let amendment: CalendarDate?
}
