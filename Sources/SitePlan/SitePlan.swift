import Checksums
import Diagnostics
import HTML
public import OpenData
public import Programmes
public import Review
import SiteRoutes
public import Templates
public import Wording

/// Which pages and files a portal consists of.
///
/// The files of an institution need only that institution, those of the whole portal only summaries:
/// so institutions may be read, planned, written and let go one by one, in any order.
public struct SitePlan: Sendable {
  public let portal: Portal
  public let site: Site
  let dataWords: DataWords

  /// `catalogue` has the words of the pages; `contentRoot` is the folder of the content, as the
  /// locations name it.
  public init(
    _ portal: Portal, in catalogue: Catalogue, cutoff: CalendarDate, version: String,
    contentRoot: String = ""
  ) {
    self.portal = portal
    dataWords = DataWords(catalogue)
    site = Site(
      settings: portal.settings, words: Words(catalogue), pages: portal.pages,
      hasGlossary: !portal.glossary.isEmpty,
      standardIndicators: portal.standardIndicators, cutoff: cutoff, version: version,
      observations: DiagnosticText(catalogue), hasFeeds: FeedIssuer(portal.settings) != nil,
      contentRoot: contentRoot, glossary: portal.glossary, branding: portal.branding)
  }

  /// The same pages with what `institution` shows of its own.
  private init(_ plan: SitePlan, showing institution: Institution) {
    portal = plan.portal
    dataWords = plan.dataWords
    site = plan.site.showing(institution)
  }
}

extension SitePlan {
  /// The date at which statuses are judged.
  public var cutoff: CalendarDate { site.cutoff }

  /// Every file of `institution`, always in the same order. What `review` found is shown beside the
  /// source documents.
  public func files(of facts: InstitutionFacts, _ review: Review) -> [PlannedFile] {
    let institution = facts.institution
    return SitePlan(self, showing: institution).pages(of: facts, review)
      + (institution.logo.map { logo in
        [PlannedFile(.institutionFile(institution.slug, logo.name)) { logo.bytes }]
      } ?? [])
  }

  public func files(of institution: Institution, _ review: Review) -> [PlannedFile] {
    files(of: facts(of: institution), review)
  }

  private func pages(of facts: InstitutionFacts, _ review: Review) -> [PlannedFile] {
    let (institution, progress) = (facts.institution, facts.progress)
    let slug = institution.slug
    let calendar = Calendar(of: progress)
    let feeds = FeedOffer(of: calendar, in: site)
    var files = [
      page(.institution(slug)) {
        institutionPage(
          institution, progress.summarised.summary, offering: feeds, in: $0)
      }
    ]
    for (judged, programme) in zip(progress.programmes, facts.programmes) {
      files += self.files(of: judged, institution, calendar, review) + dataFiles(of: programme)
    }
    if !institution.meetings.isEmpty {
      files.append(page(.meetings(slug)) { meetingsPage(of: institution, in: $0) })
    }
    for meeting in institution.meetings {
      files.append(
        page(.meeting(slug, meeting.date)) { meetingPage(meeting, of: institution, in: $0) })
    }
    if institution.meetings.contains(where: { !$0.agreements.isEmpty }) {
      files.append(page(.agreements(slug)) { agreementsPage(of: institution, in: $0) })
    }
    return files + self.files(of: calendar) + feedFiles(of: institution, calendar)
      + cards(of: progress) + dataFiles(of: facts)
  }

  /// The pictures for shared links, which only a portal that says where it will be found has.
  private func cards(of progress: InstitutionProgress) -> [PlannedFile] {
    if site.settings.baseURL == nil { return [] }
    let institution = progress.institution
    let own = PlannedFile(.card(institution.slug)) { [site] in
      SocialCard(of: progress, in: site).png
    }
    return [own]
      + progress.programmes.map { judged in
        let address = ProgrammeAddress(
          institution: institution.slug, programme: judged.programme.slug)
        return PlannedFile(.programmeCard(address)) { [site] in
          SocialCard(of: judged, by: institution, in: site).png
        }
      }
  }

  func files(of calendar: Calendar) -> [PlannedFile] {
    if calendar.years.isEmpty, calendar.owner != nil { return [] }
    let scope = calendar.scope
    return [page(.calendars(scope)) { calendarsPage(calendar, in: $0) }]
      + calendar.years.map { year in
        page(.calendarYear(scope, year)) { calendarYearPage(calendar, year, in: $0) }
      }
      + calendar.months.map { month in
        page(.calendarMonth(scope, month)) { calendarMonthPage(calendar, month, in: $0) }
      }
  }

  func page(
    _ route: Route, basis: Digest? = nil, _ make: @escaping @Sendable (Site) -> Page
  ) -> PlannedFile {
    PlannedFile(route, basis: basis) { [site] in make(site).document(in: site).bytes }
  }
}

extension SitePlan {
  /// What all files of `institution` are made of, and its share of those of the whole portal.
  public func facts(of institution: Institution) -> InstitutionFacts {
    let progress = InstitutionProgress(
      of: institution, at: site.cutoff, thresholds: portal.settings.thresholds)
    return InstitutionFacts(progress, in: site.edition)
  }

  /// What the pages of the whole portal need of `institution`.
  public func summary(of institution: Institution) -> InstitutionSummary {
    summarised(institution).summary
  }

  /// The same with what search finds it by.
  public func summarised(_ institution: Institution) -> SummarisedInstitution {
    facts(of: institution).progress.summarised
  }
}
