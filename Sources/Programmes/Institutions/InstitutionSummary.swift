/// As much of an institution as the pages of the whole portal show. It is kept for every institution
/// while each one itself is read, rendered and let go.
public struct InstitutionSummary: Sendable {
  public let naming: InstitutionName
  public let level: GovernmentLevel?
  public let territory: Verbatim?
  public let committee: Verbatim?
  public let programmes: [ProgrammeSummary]
  public let meetingCount: Int
  public let calendar: [CalendarEntry]
  public let undated: [UndatedActivities]
}

/// A programme in one line.
public struct ProgrammeSummary: Sendable, Hashable {
  public let slug: Slug
  public let title: Verbatim
  public let acronym: Verbatim?
  public let kind: ProgrammeKind
  public let years: YearSpan
  public let axisCount: Int
  public let indicatorCount: Int
  public let activityCount: Int
  /// Newest day that the programme reports as a fact: its approval.
  public let reportedDate: CalendarDate?
}

extension Institution {
  public var summary: InstitutionSummary {
    InstitutionSummary(
      naming: naming, level: level, territory: territory, committee: committee?.name,
      programmes: programmes.map(\.summary), meetingCount: meetings.count, calendar: calendar,
      undated: undated)
  }
}

extension Programme {
  public var summary: ProgrammeSummary {
    ProgrammeSummary(
      slug: slug, title: title, acronym: acronym, kind: kind, years: years,
      axisCount: outline.axes.count, indicatorCount: outline.indicators.count,
      activityCount: outline.activities.count, reportedDate: approval?.date?.day)
  }
}

extension InstitutionSummary {
  /// Newest day that the content itself reports as a fact: an approval or a session.
  public var reportedDate: CalendarDate? {
    let meetings = calendar.filter { $0.kind == .meeting }.compactMap(\.day)
    return (programmes.compactMap(\.reportedDate) + meetings).max()
  }
}
