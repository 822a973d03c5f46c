public import Programmes
public import Review
public import Templates
public import Wording
import Diagnostics
import HTML
import SiteRoutes

/// Which pages and files a portal consists of.
///
/// The files of an institution need only that institution, those of the whole portal only summaries:
/// so institutions may be read, planned, written and let go one by one, in any order.
public struct SitePlan: Sendable {
  public let portal: Portal
  public let site: Site

  /// `catalogue` has the words of the pages.
  public init(_ portal: Portal, in catalogue: Catalogue, cutoff: CalendarDate, version: String) {
    self.portal = portal
    site = Site(
      settings: portal.settings, words: Words(catalogue), pages: portal.pages,
      hasGlossary: !portal.glossary.isEmpty, cutoff: cutoff, version: version,
      observations: DiagnosticText(catalogue))
  }
}

extension SitePlan {
  /// Gives `write` every file of `institution`, one at a time, always in the same order. What
  /// `review` found is shown beside the source documents.
  public func files<Failure: Error>(
    of institution: Institution, _ review: Review, to write: (SiteFile) throws(Failure) -> Void
  ) throws(Failure) {
    try write(file(institutionPage(institution, in: site)))
    for programme in institution.programmes {
      try files(of: programme, institution, review, to: write)
    }
    if !institution.meetings.isEmpty { try write(file(meetingsPage(of: institution, in: site))) }
    for meeting in institution.meetings {
      try write(file(meetingPage(meeting, of: institution, in: site)))
    }
    try files(of: Calendar(of: institution), to: write)
  }

  private func files<Failure: Error>(
    of programme: Programme, _ institution: Institution, _ review: Review,
    to write: (SiteFile) throws(Failure) -> Void
  ) throws(Failure) {
    try write(file(programmePage(programme, of: institution, in: site)))
    try write(file(activitiesPage(programme, of: institution, in: site)))
    let placements = programme.outline.activities
    for (index, placement) in placements.enumerated() {
      try write(
        file(
          activityPage(
            placement, in: programme, of: institution, in: site,
            previous: index > 0 ? placements[index - 1].activity : nil,
            next: index + 1 < placements.count ? placements[index + 1].activity : nil)))
    }
    let indicators = programme.outline.indicators
    if !indicators.isEmpty {
      try write(file(indicatorsPage(programme, of: institution, in: site)))
    }
    for placement in indicators {
      try write(file(indicatorPage(placement, in: programme, of: institution, in: site)))
    }
    if let page = documentPage(programme, of: institution, review, in: site),
      let source = programme.source
    {
      try write(file(page))
      let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
      try write(SiteFile(path: Route.sourceText(address).path, bytes: source.bytes))
    }
  }

  private func files<Failure: Error>(
    of calendar: Calendar, to write: (SiteFile) throws(Failure) -> Void
  ) throws(Failure) {
    if calendar.years.isEmpty, calendar.owner != nil { return }
    try write(file(calendarsPage(calendar, in: site)))
    for year in calendar.years { try write(file(calendarYearPage(calendar, year, in: site))) }
    for month in calendar.months { try write(file(calendarMonthPage(calendar, month, in: site))) }
  }

  func file(_ page: Page) -> SiteFile {
    SiteFile(path: page.route.path, bytes: page.document(in: site).bytes)
  }
}

extension SitePlan {
  /// The same for the files that no single institution has. `institutions` are in the order of
  /// their folders.
  public func commonFiles<Failure: Error>(
    _ institutions: [InstitutionSummary], to write: (SiteFile) throws(Failure) -> Void
  ) throws(Failure) {
    try write(file(homePage(institutions, in: site)))
    try write(file(institutionsPage(institutions, in: site)))
    try files(of: Calendar(everyones: institutions), to: write)
    if site.hasGlossary { try write(file(glossaryPage(portal.glossary, in: site))) }
    for page in portal.pages { try write(file(prosePage(page, in: site))) }
    try write(file(notFoundPage(in: site)))
    for asset in EmbeddedAssets.files {
      let replacement = portal.assets.first { $0.name == asset.name }
      try write(SiteFile(path: asset.name, bytes: replacement?.bytes ?? asset.bytes))
    }
    let names = EmbeddedAssets.files.map(\.name)
    for asset in portal.assets where !names.contains(asset.name) && asset.wordsLanguage == nil {
      try write(SiteFile(path: "recursos/\(asset.name)", bytes: asset.bytes))
    }
  }
}
