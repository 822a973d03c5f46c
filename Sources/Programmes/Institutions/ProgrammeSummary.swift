/// A programme in one line.
public struct ProgrammeSummary: Sendable, Hashable {
  public let slug: Slug
  public let title: Verbatim
  public let acronym: Verbatim?
  public let kind: ProgrammeKind
  public let years: YearSpan
  /// Whether its document still awaits approval.
  public let isProposal: Bool
  /// On which the first of its years begins.
  public let firstDay: CalendarDate
  public let axisCount: Int
  public let indicatorCount: Int
  public let activityCount: Int
  /// Of these, those that were to end before the cut-off date.
  public let endedCount: Int
  public let revision: Revision
  /// nil without any report until the cut-off date.
  public let progress: ProgressSummary?
}
