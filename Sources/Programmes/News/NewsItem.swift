import Diagnostics

/// Something that an institution has told of its work: a report, or a session that was held or called
/// off.
public struct NewsItem: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case report(programme: Slug, programmeName: String, cutoff: CalendarDate, ReportPeriod)
    case meeting(MeetingName)
  }

  public let institution: InstitutionName
  public let subject: Subject
  public let published: CalendarDate
  /// When it was last changed: a report by the newest one that puts it right.
  public let updated: CalendarDate
}

extension NewsItem {
  /// How many a feed holds.
  public static let most = 100
}

extension Institution {
  /// The newest, at most `NewsItem.most`, newest first.
  public func news(at cutoff: CalendarDate) -> [NewsItem] {
    let reports = programmes.flatMap { news(of: $0, at: cutoff) }
    let meetings = meetings.filter { $0.isNews(at: cutoff) }.map { meeting in
      NewsItem(
        institution: naming, subject: .meeting(name(of: meeting)), published: meeting.date,
        updated: meeting.date)
    }
    return Array((reports + meetings).newestFirst.prefix(NewsItem.most))
  }

  private func news(of programme: Programme, at cutoff: CalendarDate) -> [NewsItem] {
    let reports = programme.reports.filter { $0.cutoff <= cutoff }
    return reports.map { report in
      let corrections = reports.filter { later in
        later.corrections.contains { $0.report.value == report.cutoff }
      }
      return NewsItem(
        institution: naming,
        subject: .report(
          programme: programme.slug, programmeName: programme.shortName, cutoff: report.cutoff,
          report.period),
        published: report.published,
        updated: corrections.map(\.published).reduce(report.published, max))
    }
  }
}

extension [NewsItem] {
  /// By the day of their last change.
  public var newestFirst: [NewsItem] { sorted { $0.updated > $1.updated } }
}

extension Meeting {
  /// Nothing has been told of a session to come, and of one of which nobody knows whether it was held.
  fileprivate func isNews(at cutoff: CalendarDate) -> Bool {
    switch state(at: cutoff) {
    case .held: true
    case .cancelled: date <= cutoff
    case .planned, .unconfirmed: false
    }
  }
}

extension ProgressReport {
  /// The day of its approval, or its cut-off date.
  fileprivate var published: CalendarDate { approval?.date.value ?? cutoff }
}
