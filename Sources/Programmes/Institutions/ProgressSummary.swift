/// How far a programme has come, in numbers.
public struct ProgressSummary: Sendable, Hashable {
  public let tally: StatusTally
  /// Cut-off date of the newest report.
  public let newestReport: CalendarDate
  public let reportCount: Int
  /// The tally at the cut-off of each report, oldest first.
  public let trend: [TrendPoint]
  /// Indicators that have been compared with their targets, and those of them that reach it.
  public let comparedIndicators: Int
  public let metIndicators: Int
}

/// The statuses at the cut-off of a report.
public struct TrendPoint: Sendable, Hashable {
  public let cutoff: CalendarDate
  public let period: ReportPeriod
  public let tally: StatusTally
}
