public import Programmes
public import SiteRoutes

/// A calendar: everybody's, or one institution's, with what it holds.
public struct Calendar: Sendable {
  public let scope: CalendarScope
  /// Whose, on the calendar of one institution.
  public let owner: InstitutionName?
  /// In the order of ``Institution/calendar``; of several institutions, one after another within a day.
  public let entries: [CalendarEntry]
  public let undated: [UndatedActivities]
  /// Months with entries, in order.
  public let months: [Month]
  /// Years with entries, or with programmes that have undated activities, in order.
  public let years: [Int]
  /// Newest first.
  public let news: [NewsItem]
  /// Of one institution.
  let nonWorkingDays: NonWorkingDays

  public init(everyones institutions: [InstitutionSummary]) {
    scope = .everyone
    owner = nil
    // Within a month the agenda sorts by day; the months only have to be told apart.
    entries = institutions.flatMap(\.calendar)
    undated = institutions.flatMap(\.undated)
    months = Self.months(of: entries)
    years = Self.years(of: months, undated)
    news = Array(institutions.flatMap(\.news).newestFirst.prefix(NewsItem.most))
    nonWorkingDays = .undeclared
  }

  public init(of progress: InstitutionProgress) {
    let summary = progress.summarised.summary
    scope = .institution(summary.naming.slug)
    owner = summary.naming
    entries = summary.calendar
    undated = summary.undated
    months = Self.months(of: entries)
    years = Self.years(of: months, undated)
    news = summary.news
    nonWorkingDays = progress.institution.nonWorkingDays
  }
}

extension Calendar {
  private static func months(of entries: [CalendarEntry]) -> [Month] {
    var months: Set<Month> = []
    // Neighbours are often of one month.
    var last: Month?
    for month in entries.lazy.map(\.month) where month != last {
      months.insert(month)
      last = month
    }
    return months.sorted()
  }

  private static func years(of months: [Month], _ undated: [UndatedActivities]) -> [Int] {
    Set(months.map(\.year) + undated.flatMap { Array($0.years.years) }).sorted()
  }

  func crumbs(_ words: Words) -> [Page.Crumb] {
    guard let owner else { return [Page.Crumb(.home, words[.home])] }
    return [
      Page.Crumb(.home, words[.home]), Page.Crumb(.institutions, words[.institutions]),
      Page.Crumb(.institution(owner.slug), owner.shortName),
    ]
  }

  /// «– INM» on the calendar of an institution, so that titles differ.
  var suffix: String { owner.map { " – \($0.shortName)" } ?? "" }
}
