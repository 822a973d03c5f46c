import Programmes

/// What the reports of a programme may speak of.
struct ReportContext: Sendable {
  /// nil when the programme has mistakes of its own: then any key may be right.
  let activities: RowIndex<Activity>?
  let indicators: RowIndex<Indicator>?
  let evidence: EvidenceFolder

  private init(
    activities: RowIndex<Activity>?, indicators: RowIndex<Indicator>?, evidence: EvidenceFolder
  ) {
    self.activities = activities
    self.indicators = indicators
    self.evidence = evidence
  }
}

extension ReportContext {
  /// Nothing is known.
  static let unknown = ReportContext(evidence: .empty)

  init(evidence: EvidenceFolder) {
    self.init(activities: nil, indicators: nil, evidence: evidence)
  }

  init(_ programme: Programme, evidence: EvidenceFolder) {
    self.init(
      activities: RowIndex(
        programme.outline.activities.map { ($0.activity.key, $0.activity) }),
      indicators: RowIndex(
        programme.outline.indicators.map { ($0.indicator.key, $0.indicator) }),
      evidence: evidence)
  }
}
