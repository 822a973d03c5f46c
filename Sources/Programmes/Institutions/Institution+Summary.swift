public import Diagnostics

/// What the content tells of as a fact, by which a portal is judged.
public struct DatedFact: Sendable {
  /// With the place that it stands in.
  public let day: Located<CalendarDate>
  /// Whether a session was held then; else something was approved, amended or reported.
  public let isMeeting: Bool
}

extension Institution {
  /// Newest day that the content itself reports as a fact: an approval or an amendment, a session
  /// that was held, a report's cut-off.
  public var reportedDate: CalendarDate? { newestFact?.day.value }

  /// The fact of that day.
  public var newestFact: DatedFact? {
    let facts = programmes.flatMap { programme -> [Located<CalendarDate>?] in
      let approval = programme.approval?.date.flatMap { date in
        date.day.map { Located($0, at: date.written.location) }
      }
      let report = programme.reports.last.map { Located($0.cutoff, at: $0.location) }
      return [approval, programme.amendments.last?.date, report]
    }.compactMap(\.self).map { DatedFact(day: $0, isMeeting: false) }
    let held = meetings.filter(\.hasRecord).map { meeting in
      DatedFact(day: Located(meeting.date, at: meeting.title.location), isMeeting: true)
    }
    return (facts + held).max { $0.day.value < $1.day.value }
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
