import Diagnostics
import HTML
public import Programmes
import SiteRoutes

/// The reports of a programme, newest first.
public func reportsPage(
  _ programme: Programme, _ progress: ProgrammeProgress, of institution: Institution,
  in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site,
    route: .reports(address), progress: progress)
  let words = site.words
  let count = words.count(.reportCount, progress.reports.count).capitalizedFirst()
  let items = progress.reports.reversed().map { report -> HTML in
    var list = DescriptionList()
    list.add(words[.period], "\(words.name(of: report.period).capitalizedFirst())")
    list.add(words[.approval], report.approval.map { "\(words.text($0))" })
    list.add(words[.source], report.source)
    return """
      <li><h2><a href="\(view.link(.report(address, report.cutoff)))">\
      \(words(.reportAt, ["fecha": words.text(report.cutoff)]))</a></h2>
      \(list.html)</li>

      """
  }
  let digests: HTML =
    progress.evidenceFiles.isEmpty
    ? ""
    : """
    <p><a href="\(view.link(.evidenceDigests(address)))">SHA256SUMS</a>: \
    \(words[.digestsExplanation])</p>

    """
  let evidence: HTML = view.linkToEvidence.map { "<p>\($0)</p>\n" } ?? ""
  return Page(
    route: view.route, kind: .reports, title: "\(words[.reports]) – \(view.fullName)",
    description: "\(count): \(view.fullName).", crumbs: view.crumbs(),
    body: """
      <p class="antetitulo">\(view.fullName)</p>
      <h1>\(words[.reports])</h1>
      \(view.proposalNotice)<p class="frase">\(count).</p>
      \(ReportTable(view: view).html)<ul class="lista">
      \(items)</ul>
      \(evidence)\(digests)
      """, origin: Origin(programme.location))
}

/// The programme as it stood at the cut-off of `report`, and what that report says. It stays as it
/// is when later reports come; only what those put right in it is said above, and how the programme was
/// amended since then. `progress` is that of the site's cut-off date.
public func reportPage(
  _ report: ProgressReport, of programme: Programme, _ progress: ProgrammeProgress,
  _ institution: Institution, in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme.asOf(report.cutoff), institution: institution.naming, site: site,
    route: .report(address, report.cutoff), progress: progress.stage(at: report))
  return ReportSheet(
    view: view, committee: institution.committee, report: report,
    laterCorrections: progress.corrections(of: report.cutoff)
  ).page
}

private struct ReportSheet {
  let view: ProgrammeView
  let committee: Committee?
  let report: ProgressReport
  /// With the cut-off date of the report that makes each.
  let laterCorrections: [(by: CalendarDate, correction: Correction)]

  private var words: Words { view.words }

  var page: Page {
    let name = words(.reportAt, ["fecha": words.text(report.cutoff)])
    return Page(
      route: view.route, kind: .report, title: "\(name) – \(view.fullName)",
      description: "\(name) – \(view.fullName). \(sentence)",
      crumbs: view.crumbs(including: [Page.Crumb(.reports(view.address), words[.reports])]),
      body: """
        <p class="antetitulo">\(view.fullName)</p>
        <h1>\(name)</h1>
        \(view.proposalNotice)\(LaterCorrections(corrections: laterCorrections, view: view).html)\
        <p class="frase" id="frase">\(sentence)</p>
        \(asOf)\
        \(StatusBar(tally: tally, words: words).figure(describedBy: "frase"))\
        \(facts)\
        \(section("resumen", words[.reportSummary], summary))\
        \(section("correcciones", words[.correctionsMade], corrections))\
        \(section("actividades", words(.whatItSaysOfActivities, ["filas": view.rowsName]), activities))\
        \(section("indicadores", words[.whatItSaysOfIndicators], indicators))\
        \(section("estatus", words[.statusOfAll], statuses))\
        \(DataLinks(route: view.route, formats: DataFormat.allCases, site: view.site).html)\(trust)
        """, origin: origin, data: DataFormat.allCases,
      linkedData: [view.asReport(report, named: name)])
  }
}

extension ReportSheet {
  /// Whose state the page shows. Later reports don't change it; a programme that was amended since then, without
  /// saying which dates were changed, has other deadlines than it had.
  private var asOf: HTML {
    let cutoff = words.text(report.cutoff)
    let later = view.programme.amendments.filter { $0.date.value > report.cutoff }
    if later.isEmpty {
      return "<p class=\"menor\">\(words(.frozenReport, ["fecha": cutoff]))</p>\n"
    }
    let items = later.map { "<li>\(AmendmentText(amendment: $0, view: view).html)</li>\n" as HTML }
    let silent = later.filter(\.changes.isEmpty)
    let sentence =
      silent.last.map { newest in
        words.count(
          .amendedReport, silent.count,
          ["fecha": cutoff, "modificacion": words.text(newest.date.value)])
      } ?? words(.reportBeforeAmendment, ["fecha": cutoff])
    return """
      <div class="aviso"><p>\(sentence)</p>
      <ul class="simple">
      \(items)</ul></div>

      """
  }

  private var allActivities: [Activity] { view.programme.outline.activities.map(\.activity) }

  private var tally: StatusTally { view.progress?.tally(of: allActivities) ?? .none }

  private var sentence: String {
    TallySentence(
      tally, of: view.programme.kind, for: view.programme.years, words: words
    ).text
  }

  private func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
    if content.isEmpty { return "" }
    return """
      <section aria-labelledby="\(id)">
      <h2 id="\(id)">\(title)</h2>
      \(content)</section>

      """
  }

  private var origin: Origin { Origin(report.location) }

  private var trust: HTML {
    let name = words(.reportAt, ["fecha": words.text(report.cutoff)])
    return Citation(
      view, committee, work: name, key: ["informe", report.cutoff.iso], asOf: report.cutoff
    ).html
      + Provenance(
        origin: origin, route: view.route, site: view.site, programme: view.programme,
        approval: report.approval.map { "\(words.text($0))" }
      ).html
  }

  private var facts: HTML {
    var list = DescriptionList()
    list.add(words[.reportCutoff], DateText(words: words).inWords(report.cutoff))
    list.add(words[.period], "\(words.name(of: report.period).capitalizedFirst())")
    list.add(words[.approval], report.approval.map { "\(words.text($0))" })
    list.add(words[.source], report.source)
    return list.html
  }

  private var summary: HTML {
    "\(report.summary.map { Prose.html($0, words, idPrefix: "resumen-", level: 3) })"
  }

  private var corrections: HTML {
    report.corrections.isEmpty
      ? "" : CorrectionList(corrections: report.corrections, view: view).html
  }

  private var activities: HTML {
    let reported = report.activities.compactMap { said -> HTML? in
      guard let activity = allActivities.first(where: { $0.key.slug == said.key.value }) else {
        return nil
      }
      return ActivityAccount(activity: activity, said: said, cutoff: report.cutoff, view: view)
        .html
    }
    return reported.isEmpty
      ? "<p>\(words(.saysNothingOfActivities, ["fila": view.rowName]))</p>\n" : reported.joined()
  }

  private var indicators: HTML {
    let all = view.programme.outline.indicators.map(\.indicator)
    return report.indicators.compactMap { said -> HTML? in
      guard let indicator = all.first(where: { $0.key.slug == said.key.value }) else {
        return nil
      }
      return IndicatorAccount(indicator: indicator, said: said, view: view).html
    }.joined()
  }

  /// Every activity, also those of which the report does not speak.
  private var statuses: HTML {
    let items = allActivities.compactMap { activity -> HTML? in
      guard let progress = view.progress?[activity] else { return nil }
      let page = view.link(.activity(view.address, activity.key.slug))
      return """
        <li><a href="\(page)">\(activity.naming.label.shortened(to: 160))</a>
        <br>\(JudgementSentence(progress, words: words).html)</li>

        """
    }
    return "<ul class=\"lista\">\n\(items)</ul>\n"
  }
}

extension Words {
  /// «Comité de Ética, segunda sesión ordinaria, 12 de abril de 2024».
  func text(_ approval: ReportApproval) -> String {
    [approval.by.text, approval.session?.text, text(approval.date.value)]
      .compactMap { $0 }.joined(separator: ", ")
  }
}
