import SiteRoutes

/// The cases of ``Route`` without what they hold: a new one has no place here until it is named, and then
/// the examples lack it.
enum RouteKind: CaseIterable {
  case home, institutions, institution, institutionFile, programme, activities, activity,
    indicators, indicator, axis, reports, report, evidenceList, evidence, evidenceDigests, document,
    sourceText, meetings, meeting, agreements, calendars, calendarYear, calendarMonth, feed,
    standardIndicators, standardIndicator, overdue, unreported, search, searchFile, index,
    glossary, page, notFound, asset, widget, card, programmeCard, data, openData, openDataFile

  init(_ route: Route) {
    self =
      switch route {
      case .home: .home
      case .institutions: .institutions
      case .institution: .institution
      case .institutionFile: .institutionFile
      case .programme: .programme
      case .activities: .activities
      case .activity: .activity
      case .indicators: .indicators
      case .indicator: .indicator
      case .axis: .axis
      case .reports: .reports
      case .report: .report
      case .evidenceList: .evidenceList
      case .evidence: .evidence
      case .evidenceDigests: .evidenceDigests
      case .document: .document
      case .sourceText: .sourceText
      case .meetings: .meetings
      case .meeting: .meeting
      case .agreements: .agreements
      case .calendars: .calendars
      case .calendarYear: .calendarYear
      case .calendarMonth: .calendarMonth
      case .feed: .feed
      case .standardIndicators: .standardIndicators
      case .standardIndicator: .standardIndicator
      case .overdue: .overdue
      case .unreported: .unreported
      case .search: .search
      case .searchFile: .searchFile
      case .index: .index
      case .glossary: .glossary
      case .page: .page
      case .notFound: .notFound
      case .asset: .asset
      case .widget: .widget
      case .card: .card
      case .programmeCard: .programmeCard
      case .data: .data
      case .openData: .openData
      case .openDataFile: .openDataFile
      }
  }
}
