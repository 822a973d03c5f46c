import Programmes

/// What the reports of a programme may speak of.
struct ReportContext: Sendable {
  /// nil when the programme has mistakes of its own: then any key may be right.
  let activities: RowIndex<Activity>?
  let indicators: RowIndex<Indicator>?
  /// Of the activities that recur.
  let occurrences: [Slug: [Occurrence]]
  let fiscalYear: FiscalYear
  let evidence: EvidenceFolder

  private init(
    activities: RowIndex<Activity>?, indicators: RowIndex<Indicator>?,
    occurrences: [Slug: [Occurrence]], fiscalYear: FiscalYear, evidence: EvidenceFolder
  ) {
    self.activities = activities
    self.indicators = indicators
    self.occurrences = occurrences
    self.fiscalYear = fiscalYear
    self.evidence = evidence
  }
}

extension ReportContext {
  /// Nothing is known.
  static let unknown = ReportContext(evidence: .empty)

  init(evidence: EvidenceFolder) {
    self.init(
      activities: nil, indicators: nil, occurrences: [:], fiscalYear: .calendar, evidence: evidence)
  }

  init(_ programme: Programme, evidence: EvidenceFolder) {
    self.init(
      activities: RowIndex(programme.activityRows),
      indicators: RowIndex(
        programme.outline.indicators.map { ($0.indicator.key, $0.indicator) }),
      occurrences: programme.occurrences, fiscalYear: programme.fiscalYear,
      evidence: evidence)
  }
}

extension Programme {
  fileprivate var occurrences: [Slug: [Occurrence]] {
    let recurring = outline.activities.map(\.activity).filter { $0.recurrence != nil }
    return Dictionary(recurring.map { ($0.key.slug, occurrences(of: $0)) }) { first, _ in first }
  }
}
