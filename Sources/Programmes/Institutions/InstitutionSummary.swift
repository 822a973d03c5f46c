/// As much of an institution as the pages of the whole portal show. It is kept for every institution
/// while each one itself is read, rendered and let go.
public struct InstitutionSummary: Sendable, Equatable {
  public let naming: InstitutionName
  public let level: GovernmentLevel?
  public let territory: Verbatim?
  public let committee: Verbatim?
  public let programmes: [ProgrammeSummary]
  public let meetingCount: Int
  public let calendar: [CalendarEntry]
  public let undated: [UndatedActivities]
  /// Activities that are overdue, themselves or in part, those with the earliest end first.
  public let overdue: [ListedActivity]
  /// Activities of which no report speaks although their time has come.
  public let unreported: [ListedActivity]
  /// Open things that are due next, soonest first, and at most `NextDate.most`.
  public let deadlines: [NextDate]
  public let standardResults: [StandardResult]
  public let news: [NewsItem]
  /// What search and indexes know of it.
  public let findables: [Findable]
}

/// An institution's summary, and what search finds it by: many times as much, and needed only once.
public struct SummarisedInstitution: Sendable {
  public let summary: InstitutionSummary
  /// The findables of the summary, in their order.
  public let found: [FoundByText]
}
