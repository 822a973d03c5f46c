import Programmes

/// What the reports of a programme may speak of.
struct ReportContext: Sendable {
  /// nil when the programme has mistakes of its own: then any key may be right.
  let activities: RowIndex<Activity>?
  let indicators: RowIndex<Indicator>?
  /// Of the activities that recur or have a deadline that is counted from something else.
  let times: [Slug: ActivityTimes]
  /// Those of which nobody knows whether these are all.
  let doubtful: Set<Slug>
  let fiscalYear: FiscalYear
  let evidence: EvidenceFolder

  private init(
    activities: RowIndex<Activity>?, indicators: RowIndex<Indicator>?,
    times: [Slug: ActivityTimes], doubtful: Set<Slug>, fiscalYear: FiscalYear,
    evidence: EvidenceFolder
  ) {
    self.activities = activities
    self.indicators = indicators
    self.times = times
    self.doubtful = doubtful
    self.fiscalYear = fiscalYear
    self.evidence = evidence
  }
}

extension ReportContext {
  /// The activity whose times can be held against what a report says of them; nil where nobody knows which it has.
  func activityOfKnownTimes(_ key: Slug) -> Activity? {
    doubtful.contains(key) ? nil : activities?[key]
  }

  /// Nothing is known.
  static let unknown = ReportContext(evidence: .empty)

  init(evidence: EvidenceFolder) {
    self.init(
      activities: nil, indicators: nil, times: [:], doubtful: [], fiscalYear: .calendar,
      evidence: evidence)
  }

  init(_ reported: ReportedProgramme, evidence: EvidenceFolder) {
    let programme = reported.programme
    self.init(
      activities: RowIndex(programme.activityRows),
      indicators: RowIndex(
        programme.outline.indicators.map { ($0.indicator.key, $0.indicator) }),
      times: reported.times, doubtful: reported.doubtful, fiscalYear: programme.fiscalYear,
      evidence: evidence)
  }
}
