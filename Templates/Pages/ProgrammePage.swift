import HTML
public import Programmes
import SiteRoutes

/// A programme as its official table reads, with what its document states about itself above, and
/// above that how it stands, once there are reports.
public func programmePage(
  _ programme: Programme, _ progress: ProgrammeProgress?, of institution: Institution,
  _ calendar: Calendar, offering feeds: FeedOffer, _ columns: OfficialColumns, in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site, route: .programme(address),
    progress: progress)
  return ProgrammeSheet(
    view: view, committee: institution.committee, calendar: calendar, feeds: feeds,
    columns: columns
  ).page
}

private struct ProgrammeSheet {
  let view: ProgrammeView
  let committee: Committee?
  let calendar: Calendar
  let feeds: FeedOffer
  let columns: OfficialColumns

  private var words: Words { view.words }
  private var programme: Programme { view.programme }

  var page: Page {
    let sections = OutlineSections(view: view, columns: columns, showsBullets: false)
    let dashboard = ProgrammeDashboard(view, calendar.entries)
    let index = RowIndex(view: view, groups: sections.groups)
    let targets = targets
    return Page(
      route: view.route, kind: .programme, title: view.fullName,
      description: "\(view.fullName). \(dashboard?.sentence ?? view.plan)", crumbs: view.crumbs(),
      body: """
        <p class="antetitulo">\(view.institution.name.text)</p>
        <h1\(attribute: "class", programme.title.text.count > 60 ? "largo" : nil)>\
        \(programme.title.text)</h1>
        \(view.proposalNotice)\(head(dashboard))\
        \(contents(dashboard, index, hasTargets: !targets.isEmpty))\
        \(index.html)\
        \(dashboard?.sections)\
        \(targets)\
        \(sheet)\
        \(view.noteOnOwnFacts(with: !programme.outline.indicators.isEmpty))\
        \(view.noteOnFormulas(of: programme.outline.activities.map(\.activity)))\(sections.html)\
        \(timeline)\
        \(presentation)\
        \(FeedLinks(offer: feeds, route: view.route, site: view.site).html)\
        \(DataLinks(route: view.route, formats: DataFormat.allCases, site: view.site).html)\
        \(remarks)\(WidgetOffer(view: view)?.html)\(trust)
        """, feeds: feeds, origin: origin, data: DataFormat.allCases,
      linkedData: [
        view.asDataset(description: dashboard?.sentence ?? view.plan, DataFormat.allCases)
      ], hasFilters: !programme.outline.activities.isEmpty)
  }

  private var origin: Origin { Origin(programme.location) }

  private var trust: HTML {
    Citation(view, committee).html
      + Provenance(
        origin: origin, route: view.route, site: view.site, programme: programme,
        approval: programme.approval.flatMap(words.html),
        corrections: view.progress?.corrections { _ in true } ?? []
      ).html
  }

  /// How it stands, or what it commits to.
  private func head(_ dashboard: ProgrammeDashboard?) -> HTML {
    dashboard?.head ?? """
      <p class="frase">\(view.plan)</p>
      \(view.noticeWithoutReports(of: programme.outline.activities.map(\.activity)))
      """
  }

  /// What its document states about the whole; without reports the number of its rows stands above.
  private var sheet: HTML {
    """
    <section aria-labelledby="\(Self.sheetID)">
    <h2 id="\(Self.sheetID)">\(words[.programmeSheet])</h2>
    \(view.progress == nil ? "" : "<p>\(view.plan)</p>\n")\(facts)</section>

    """
  }

  private static let sheetID = "ficha"
  private static let targetsID = "resumen"

  private var facts: HTML {
    var list = DescriptionList()
    list.add(words[.objective], TextList.html(programme.objectives))
    list.add(words[.period], "\(programme.years.description)")
    list.add(words[.committee], committee?.name)
    if let approval = programme.approval {
      let facts = [
        approval.session.map { "\($0.text)" },
        approval.date.map(DateText(words: words).inWords),
      ].compactMap { $0 }.joined(separator: ", ")
      let quote = approval.text.map { text -> HTML in
        "<br><q class=\"palabras\">\(text.text)</q>"
      }
      list.add(words[.approval], "\(facts)\(quote)")
    }
    list.add(
      words[.amendments],
      TextList.html(programme.amendments.map { AmendmentText(amendment: $0, view: view).html }))
    list.add(words[.legalBasis], TextList.html(programme.legalBasis))
    list.add(words[.signatories], TextList.html(programme.signatories))
    list.add(programme.otherCells)
    if programme.source != nil {
      list.add(
        words[.source],
        "<a href=\"\(view.link(.document(view.address)))\">\(words[.sourceDocument])</a>")
    }
    return list.html
  }

  private func contents(
    _ dashboard: ProgrammeDashboard?, _ index: RowIndex, hasTargets: Bool
  ) -> HTML {
    let after: [(id: String, name: String)?] = [
      hasTargets ? (Self.targetsID, targetsTitle) : nil,
      (Self.sheetID, words[.programmeSheet]),
      Timeline(view) == nil ? nil : ("linea-de-tiempo", words[.timeline]),
      programme.presentation == nil ? nil : ("presentacion", words[.presentation]),
      programme.notes.isEmpty ? nil : ("notas", words[.notes]),
    ]
    let sections = index.contents + (dashboard?.contents ?? []) + after.compactMap(\.self)
    let items = sections.map { id, name -> HTML in
      "<li><a href=\"#\(id)\">\(name)</a></li>"
    }
    return """
      <nav class="contenido" aria-labelledby="en-esta-pagina">
      <h2 id="en-esta-pagina">\(words[.onThisPage])</h2>
      <ul>\(items)</ul>
      </nav>

      """
  }

  private var targetsTitle: String {
    words[view.progress == nil ? .targetsInNumbers : .indicatorsInNumbers]
  }

  /// What is to be reached, and what was; nothing of a programme without anything to count.
  private var targets: HTML {
    let list = view.progress == nil ? targetsAlone : results
    if list.isEmpty { return "" }
    return """
      <section aria-labelledby="\(Self.targetsID)">
      <h2 id="\(Self.targetsID)">\(targetsTitle)</h2>
      \(list)</section>

      """
  }

  private var results: HTML {
    guard let progress = view.progress else { return "" }
    let rows = programme.outline.indicators.map { placement in
      view.bulletRow(
        of: placement.indicator, servedBy: placement.onlyActivity, progress[placement.indicator])
    }
    if rows.isEmpty { return "" }
    let legend = BarLegend(bullets: rows.compactMap(\.bullet), words: words).text
    return """
      <ul class="metas">
      \(rows.map(\.html))</ul>
      \(legend.isEmpty ? "" : "<p class=\"menor\">\(legend)</p>\n")
      """
  }

  /// Before any report.
  private var targetsAlone: HTML {
    let items = programme.outline.indicators.compactMap { placement -> HTML? in
      let indicator = placement.indicator
      guard let target = indicator.target else { return nil }
      guard let sentence = TargetView(target: target, words: words).sentence else { return nil }
      return """
        <li>\(view.listedName(of: indicator, servedBy: placement.onlyActivity))\
        <p>\(sentence)</p></li>

        """
    }
    return items.isEmpty ? "" : "<ul class=\"metas\">\n\(items)</ul>\n"
  }

  private var timeline: HTML {
    guard let timeline = Timeline(view) else { return "" }
    return """
      <section aria-labelledby="linea-de-tiempo">
      <h2 id="linea-de-tiempo">\(words[.timeline])</h2>
      \(timeline.html)</section>

      """
  }

  private var presentation: HTML {
    guard let text = programme.presentation else { return "" }
    return """
      <section aria-labelledby="presentacion">
      <h2 id="presentacion">\(words[.presentation])</h2>
      \(Prose.html(text, words, idPrefix: "p-", level: 3))</section>

      """
  }

  private var remarks: HTML {
    if programme.notes.isEmpty { return "" }
    return """
      <section aria-labelledby="notas">
      <h2 id="notas">\(words[.notes])</h2>
      \(Remarks(notes: programme.notes, words: words).html)</section>

      """
  }
}
