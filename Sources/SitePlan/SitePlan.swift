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
  public func files(of progress: InstitutionProgress, _ review: Review) -> [PlannedFile] {
    let institution = progress.institution
    return SitePlan(self, showing: institution).pages(of: progress, review)
      + (institution.logo.map { logo in
        [PlannedFile(.institutionFile(institution.slug, logo.name)) { logo.bytes }]
      } ?? [])
  }

  public func files(of institution: Institution, _ review: Review) -> [PlannedFile] {
    files(of: progress(of: institution), review)
  }

  private func pages(of progress: InstitutionProgress, _ review: Review) -> [PlannedFile] {
    let institution = progress.institution
    let facts = InstitutionFacts(progress, in: site.edition)
    let slug = institution.slug
    let calendar = Calendar(of: institution, at: site.cutoff)
    let feeds = FeedOffer(of: calendar, in: site)
    var files = [
      page(.institution(slug)) {
        institutionPage(
          institution, progress.summarised.summary, offering: feeds, in: $0)
      }
    ]
    for judged in progress.programmes {
      files += self.files(of: judged, institution, calendar, review) + dataFiles(of: judged, facts)
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
      + card(of: progress) + dataFiles(of: facts)
  }

  private func files(
    of judged: JudgedProgramme, _ institution: Institution, _ calendar: Calendar, _ review: Review
  ) -> [PlannedFile] {
    let (programme, progress) = (judged.programme, judged.progress)
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    let feeds = FeedOffer(of: programme, institution.naming, calendar.entries, in: site)
    let columns = OfficialColumns(of: programme, progress, in: institution.naming, site)
    var files = [
      page(.programme(address)) {
        programmePage(programme, progress, of: institution, offering: feeds, columns, in: $0)
      },
      page(.activities(address)) {
        activitiesPage(programme, progress, of: institution, in: $0)
      },
    ]
    for (index, axis) in programme.outline.axes.enumerated() {
      let number = index + 1
      let feeds = FeedOffer(
        of: axis, number: number, in: programme, institution.naming, calendar.entries, in: site)
      files.append(
        page(.axis(address, number)) {
          axisPage(
            axis, number: number, in: programme, progress, of: institution, offering: feeds,
            columns, in: $0)
        })
    }
    let placements = programme.outline.activities
    for (index, placement) in placements.enumerated() {
      let previous = index > 0 ? placements[index - 1].activity : nil
      let next = index + 1 < placements.count ? placements[index + 1].activity : nil
      files.append(
        page(.activity(address, placement.activity.key.slug)) {
          activityPage(
            placement, in: programme, progress, of: institution, in: $0, previous: previous,
            next: next)
        })
    }
    let indicators = programme.outline.indicators
    if !indicators.isEmpty {
      files.append(
        page(.indicators(address)) {
          indicatorsPage(programme, progress, of: institution, in: $0)
        })
    }
    for placement in indicators {
      files.append(
        page(.indicator(address, placement.indicator.key.slug)) {
          indicatorPage(placement, in: programme, progress, of: institution, in: $0)
        })
    }
    if let source = programme.source {
      files.append(
        page(.document(address)) {
          documentPage(source, of: programme, progress, institution, review, in: $0)
        })
      files.append(PlannedFile(.sourceText(address)) { source.bytes })
    }
    if let progress { files += self.files(of: progress, programme, institution) }
    return files + [widget(of: programme, progress, institution)]
  }

  private func widget(
    of programme: Programme, _ progress: ProgrammeProgress?, _ institution: Institution
  ) -> PlannedFile {
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    return PlannedFile(.widget(address)) { [site] in
      widgetPage(programme, progress, of: institution, in: site).bytes
    }
  }

  /// The pictures for shared links, which only a portal that says where it will be found has.
  private func card(of progress: InstitutionProgress) -> [PlannedFile] {
    if site.settings.baseURL == nil { return [] }
    return [
      PlannedFile(.card(progress.institution.slug)) { [site] in
        SocialCard(of: progress, in: site).png
      }
    ]
  }

  private func card(ofEveryone institutions: [InstitutionSummary]) -> [PlannedFile] {
    let own = portal.assets.contains { $0.name == Route.siteCardName }
    if own || site.settings.baseURL == nil { return [] }
    let card = SocialCard(ofEveryone: institutions, in: site)
    return [PlannedFile(.asset(Route.siteCardName)) { card.png }]
  }

  /// Reports and evidence.
  private func files(
    of progress: ProgrammeProgress, _ programme: Programme, _ institution: Institution
  ) -> [PlannedFile] {
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    let reports = progress.reports.map { report in
      page(.report(address, report.cutoff)) {
        reportPage(report, of: programme, progress, institution, in: $0)
      }
    }
    let evidence = progress.evidenceFiles
    return [page(.reports(address)) { reportsPage(programme, progress, of: institution, in: $0) }]
      + reports
      + evidence.map { PlannedFile(.evidence(address, $0.name), copying: $0.path) }
      + (evidence.isEmpty ? [] : [digests(of: evidence, at: address)])
  }

  /// What `sha256sum -c` reads.
  private func digests(
    of evidence: [EvidenceFile], at address: ProgrammeAddress
  ) -> PlannedFile {
    PlannedFile(.evidenceDigests(address)) {
      Array(evidence.map { "\($0.sha256)  \($0.name)\n" }.joined().utf8)
    }
  }

  private func files(of calendar: Calendar) -> [PlannedFile] {
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
  /// What all files of `institution` are made of.
  public func progress(of institution: Institution) -> InstitutionProgress {
    InstitutionProgress(
      of: institution, at: site.cutoff, thresholds: portal.settings.thresholds)
  }

  /// What the pages of the whole portal need of `institution`.
  public func summary(of institution: Institution) -> InstitutionSummary {
    summarised(institution).summary
  }

  /// The same with what search finds it by.
  public func summarised(_ institution: Institution) -> SummarisedInstitution {
    progress(of: institution).summarised
  }

  /// The files that no single institution has. `institutions` are in the order of their folders, and
  /// so are their `data`; without these the files are the same, with nothing in them.
  public func commonFiles(
    _ institutions: [InstitutionSummary], data: [InstitutionData]
  ) -> [PlannedFile] {
    commonFiles(institutions, tables: dataTexts.map { DataFile($0, of: data) })
      + tableFiles(data)
  }

  /// The same without the data sets, of which only is known what they are like.
  public func commonFiles(
    _ institutions: [InstitutionSummary], tables: [DataFile]
  ) -> [PlannedFile] {
    commonRounds(institutions, tables: tables).flatMap { $0() }
  }

  /// The same in rounds: what the files of one are made of can be let go before the next is asked for.
  /// `sums` are those of the summaries, by which files are known to be the same.
  public func commonRounds(
    _ institutions: [InstitutionSummary], _ sums: SummarySums = SummarySums(), tables: [DataFile]
  ) -> [() -> [PlannedFile]] {
    [
      { listFiles(institutions, sums) }, { indexFiles(institutions, sums) },
      {
        let calendar = Calendar(everyones: institutions)
        return files(of: calendar) + feedFiles(ofEveryone: institutions, calendar)
      },
      { proseFiles + dataFiles(tables, institutions) + assets + card(ofEveryone: institutions) },
    ]
  }

  private func listFiles(
    _ institutions: [InstitutionSummary], _ sums: SummarySums
  ) -> [PlannedFile] {
    let overdue = OverdueList(institutions)
    let unreported = UnreportedList(institutions, at: cutoff)
    return [page(.home) { homePage(institutions, in: $0) }]
      + pages(of: .overdue, overdue.origins, sums, overdue.numbers) {
        overduePage(overdue, page: $0, in: $1)
      }
      + pages(of: .unreported, unreported.origins, sums, unreported.numbers) {
        unreportedPage(unreported, page: $0, in: $1)
      } + standardIndicatorFiles(institutions.flatMap(\.standardResults))
  }

  private var proseFiles: [PlannedFile] {
    let glossary = portal.glossary
    let terms = site.hasGlossary ? [page(.glossary) { glossaryPage(glossary, in: $0) }] : []
    return terms
      + portal.pages.map { content in
        page(.page(content.slug)) { prosePage(content, in: $0) }
      } + [page(.notFound(root: nil)) { notFoundPage(in: $0) }]
  }

  private func standardIndicatorFiles(_ results: [StandardResult]) -> [PlannedFile] {
    let indicators = portal.standardIndicators
    if indicators.isEmpty { return [] }
    return [page(.standardIndicators) { standardIndicatorsPage(indicators, results, in: $0) }]
      + indicators.map { indicator in
        page(.standardIndicator(indicator.id)) {
          standardIndicatorPage(
            indicator, results.filter { $0.standard == indicator.id }, in: $0)
        }
      }
  }

  private var assets: [PlannedFile] {
    let embedded = EmbeddedAssets.files(in: portal.settings.theme)
    let own = embedded.map { asset in
      let replacement = portal.assets.first { $0.name == asset.name }
      return PlannedFile(.asset(asset.name)) { replacement?.bytes ?? asset.bytes }
    }
    let names = embedded.map(\.name) + [Route.siteCardName]
    let others = portal.assets.filter { !names.contains($0.name) && $0.wordsLanguage == nil }
    let card = portal.assets.filter { $0.name == Route.siteCardName }
    return own
      + card.map { asset in PlannedFile(.asset(asset.name)) { asset.bytes } }
      + others.map { asset in PlannedFile(.asset("recursos/\(asset.name)")) { asset.bytes } }
  }
}
