import Diagnostics

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

/// A programme in one line.
public struct ProgrammeSummary: Sendable, Hashable {
  public let slug: Slug
  public let title: Verbatim
  public let acronym: Verbatim?
  public let kind: ProgrammeKind
  public let years: YearSpan
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

/// An activity in a list of activities of many programmes.
public struct ListedActivity: Sendable, Hashable {
  public let naming: ActivityName
  public let programme: ProgrammeName
  /// nil in a programme without reports.
  public let judgement: Judgement?
  /// What of it is overdue, although it counts as something else.
  public let missed: MissedParts?
  /// What of it is in none of the counts that are told.
  public let leftOut: PartsLeftOut?
  /// Who answers for what of it is overdue; empty where nothing is, or where the programme names nobody.
  public let answerable: [String]
}

/// An indicator of a programme that is an instance of a standard one.
public struct StandardResult: Sendable, Hashable {
  public let standard: Slug
  public let institution: InstitutionName
  public let programme: Slug
  public let programmeName: String
  public let years: YearSpan
  /// The one that it belongs to: of what its report tells, or else the programme's first.
  public let year: Int
  /// How many quarters of that year are over at the end of what its report tells of, begun ones
  /// included; 0 when nothing was reported.
  public let quartersReached: Int
  public let indicator: Key
  public let title: String
  public let target: Target?
  public let hasFormula: Bool
  /// nil when nothing was reported.
  public let reading: IndicatorReading?
}

extension Institution {
  /// Newest day that the content itself reports as a fact: an approval or an amendment, a session
  /// that was held, a report's cut-off.
  public var reportedDate: CalendarDate? {
    (programmes.flatMap {
      [$0.approval?.date?.day, $0.amendments.last?.date.value, $0.reports.last?.cutoff]
    }
      + meetings.filter(\.hasRecord).map(\.date))
      .compactMap { $0 }.max()
  }

  public func summary(
    at cutoff: CalendarDate, thresholds: Thresholds = Thresholds()
  ) -> InstitutionSummary {
    InstitutionProgress(of: self, at: cutoff, thresholds: thresholds).summarised.summary
  }

  /// `judged` are its programmes at `cutoff`.
  func summarised(
    _ judged: [JudgedProgramme], at cutoff: CalendarDate
  ) -> SummarisedInstitution {
    let listed = judged.flatMap(\.listed)
    let found = findables(judged)
    let calendar = calendar(judged, at: cutoff)
    let summary = InstitutionSummary(
      naming: naming, level: level, territory: territory, committee: committee?.name,
      programmes: judged.map(\.summary), meetingCount: meetings.count, calendar: calendar,
      undated: undated(judged),
      overdue: listed.filter { $0.overdueSince != nil }
        .sorted(by: ListedActivity.isOverdueLonger),
      unreported: listed.filter { $0.judgement?.status == .unreported },
      deadlines: Array(calendar.due(after: cutoff).prefix(NextDate.most)),
      standardResults: judged.flatMap(\.standardResults), news: news(at: cutoff),
      findables: found.map(\.findable))
    return SummarisedInstitution(summary: summary, found: found)
  }
}
