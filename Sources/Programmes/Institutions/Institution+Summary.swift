public import Diagnostics

extension Institution {
  /// Newest day that the content itself reports as a fact: an approval or an amendment, a session
  /// that was held, a report's cut-off.
  public var reportedDate: CalendarDate? { newestFact?.value }

  /// That day, with the place that it stands in.
  public var newestFact: Located<CalendarDate>? {
    let facts = programmes.flatMap { programme -> [Located<CalendarDate>?] in
      let approval = programme.approval?.date.flatMap { date in
        date.day.map { Located($0, at: date.written.location) }
      }
      let report = programme.reports.last.map { Located($0.cutoff, at: $0.location) }
      return [approval, programme.amendments.last?.date, report]
    }
    let held = meetings.filter(\.hasRecord).map { Located($0.date, at: $0.title.location) }
    return (facts + held).compactMap(\.self).max { $0.value < $1.value }
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
