public import Diagnostics

/// What a committee reported at a cut-off date: `avances/*.yaml`.
///
/// Reports add up: a later one never erases what an earlier one says.
public struct ProgressReport: Sendable, Hashable {
  public let cutoff: CalendarDate
  public let period: ReportPeriod
  public let approval: ReportApproval?
  /// The document that the figures were taken from.
  public let source: Verbatim?
  public let summary: MarkdownText?
  public let activities: [ActivityReport]
  public let indicators: [IndicatorReport]
  public let corrections: [Correction]
  /// Of the cut-off date.
  public let location: SourceLocation

  public init(
    cutoff: CalendarDate, period: ReportPeriod, approval: ReportApproval? = nil,
    source: Verbatim? = nil, summary: MarkdownText? = nil, activities: [ActivityReport] = [],
    indicators: [IndicatorReport] = [], corrections: [Correction] = [], location: SourceLocation
  ) {
    self.cutoff = cutoff
    self.period = period
    self.approval = approval
    self.source = source
    self.summary = summary
    self.activities = activities
    self.indicators = indicators
    self.corrections = corrections
    self.location = location
  }
}

/// Who approved a report, and when.
public struct ReportApproval: Sendable, Hashable {
  public let by: Verbatim
  public let session: Verbatim?
  public let date: Located<CalendarDate>

  public init(by: Verbatim, session: Verbatim?, date: Located<CalendarDate>) {
    self.by = by
    self.session = session
    self.date = date
  }
}
