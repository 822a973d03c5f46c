import HTML
public import Programmes
public import Review
import SiteRoutes

/// All indicators of a programme with objective and target, and how they stand where that is known.
public func indicatorsPage(
  _ programme: Programme, _ progress: ProgrammeProgress?, of institution: Institution,
  in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site,
    route: .indicators(address), progress: progress)
  return IndicatorIndex(
    view: view, placements: programme.outline.indicators
  ).page
}

/// One indicator: its words, its result with all that it rests on, the activities that serve it, and which doubts
/// `reviews` have of it.
public func indicatorPage(
  _ placement: IndicatorPlacement, in programme: Programme, _ progress: ProgrammeProgress?,
  of institution: Institution, _ reviews: PartReviews, in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site,
    route: .indicator(address, placement.indicator.key.slug), progress: progress)
  return IndicatorPageSheet(
    view: view, committee: institution.committee, placement: placement, reviews: reviews
  ).page
}

private struct IndicatorIndex {
  let view: ProgrammeView
  let placements: [IndicatorPlacement]

  private var words: Words { view.words }

  var page: Page {
    let count = words.count(.indicatorCount, placements.count).capitalizedFirst()
    return Page(
      route: view.route, kind: .indicators, title: "\(words[.indicators]) – \(view.fullName)",
      description: "\(count): \(view.fullName).", crumbs: view.crumbs(),
      body: """
        <p class="antetitulo">\(view.fullName)</p>
        <h1>\(words[.indicators])</h1>
        \(view.proposalNotice)<p class="frase">\(sentence ?? "\(count).")</p>
        \(legend.isEmpty ? "" : "<p class=\"menor\">\(legend)</p>\n")\
        <ul class="lista">
        \(placements.map(item))</ul>

        """, origin: Origin(view.programme.location))
  }

  private var legend: String {
    let bullets = placements.compactMap { placement -> Bullet? in
      guard let progress = view.progress else { return nil }
      let own = progress[placement.indicator]
      return Bullet(own?.current, after: own?.previous, placement.indicator.target)
    }
    return BarLegend(bullets: bullets, words: words).text
  }

  private var sentence: String? {
    view.progress.map { progress in
      IndicatorTallySentence(
        tally: IndicatorTally(placements.map { progress[$0.indicator]?.current }), words: words
      ).text
    }
  }

  private func item(_ placement: IndicatorPlacement) -> HTML {
    let indicator = placement.indicator
    let sheet = IndicatorSheet(indicator: indicator, names: view.names, words: words).html
    let title = view.listedName(of: indicator, servedBy: placement.onlyActivity)
    guard let progress = view.progress else {
      return """
        <li><h2>\(title)</h2>
        \(sheet)</li>

        """
    }
    let row = view.bulletRow(
      of: indicator, servedBy: placement.onlyActivity, progress[indicator])
    return """
      <li><h2 id="\(row.nameID)">\(title)</h2>
      \(row.chart(named: row.nameID))\(sheet)</li>

      """
  }
}

private struct IndicatorPageSheet {
  let view: ProgrammeView
  let committee: Committee?
  let placement: IndicatorPlacement
  let reviews: PartReviews

  private var words: Words { view.words }
  private var indicator: Indicator { placement.indicator }

  var page: Page {
    let name = indicator.title
    // Several rows may share one formula or name; their pages must not share a title.
    let title = words(
      .indicatorTitle, ["nombre": name.shortened(to: 80), "id": indicator.key.slug.text])
    return Page(
      route: view.route, kind: .indicator, title: "\(title) – \(view.fullName)",
      description: words(
        .indicatorDescription,
        [
          "nombre": name.shortened(to: 120), "filas": view.rowsName, "programa": view.fullName,
        ]),
      crumbs: view.crumbs(including: [
        Page.Crumb(.indicators(view.address), words[.indicators])
      ]),
      body: """
        <p class="antetitulo">\(view.names[.indicator])</p>
        <h1 class="largo" id="\(Self.headingID)">\(indicator.label)</h1>
        \(view.proposalNotice)\(result?.answer ?? unknown)\
        \(IndicatorSheet(indicator: indicator, names: view.names, words: words).html)\
        \(result?.foundations ?? target)\(standard)\(place)\(activities)\(notes)\(observations)\
        \(DataLinks(route: view.route, formats: DataFormat.allCases, site: view.site).html)\
        \(trust)
        """, origin: origin, data: DataFormat.allCases)
  }

  private var origin: Origin { Origin(indicator.location, key: indicator.key) }

  private var trust: HTML {
    let slug = indicator.key.slug
    let work = words(
      .rowTitle, ["clase": view.names[.indicator], "texto": indicator.label.shortened(to: 120)])
    return Citation(view, committee, work: work, key: ["indicador", slug.text]).html
      + Provenance(
        origin: origin, route: view.route, site: view.site, programme: view.programme,
        approval: view.programme.approval.flatMap(words.html),
        corrections: view.progress?.corrections { $0 == .indicator(slug) } ?? []
      ).html
  }

  private static let headingID = "indicador-t"

  /// nil where no report tells anything of the programme.
  private var result: ResultSection? {
    view.progress.map { progress in
      ResultSection(
        indicator: indicator, progress: progress[indicator], reports: progress.reports,
        view: view, headingID: Self.headingID)
    }
  }

  private var unknown: HTML { "<p class=\"aviso\">\(words[.indicatorWithoutResults])</p>\n" }

  /// The way to the same indicator elsewhere.
  private var standard: HTML {
    let id = indicator.calculation.standard
    guard let standard = view.site.standardIndicators.first(where: { $0.id == id }) else {
      return ""
    }
    let link: HTML = """
      <a href="\(view.link(.standardIndicator(standard.id)))">\(standard.name.text)</a>
      """
    return "<p>\(words.html(.seeStandardIndicator, ["indicador": link]))</p>\n"
  }

  private var target: HTML {
    guard let target = indicator.target else { return "" }
    let shown = TargetView(target: target, words: words)
    var list = DescriptionList()
    list.add(words[.scope], target.scope)
    guard let measured = shown.measured else { return list.html }
    return """
      <section aria-labelledby="meta">
      <h2 id="meta">\(words[.targetInNumbers])</h2>
      <p class="frase">\(measured)</p>\(list.html)</section>

      """
  }

  private var place: HTML {
    var list = DescriptionList()
    HeadingCells(
      axis: placement.axis, priority: placement.priority, place: placement.place, view: view
    ).add(to: &list)
    return list.html
  }

  private var activities: HTML {
    if placement.activities.isEmpty {
      return "<p>\(words(.indicatorWithoutActivities, ["filas": view.rowsName]))</p>\n"
    }
    let items = placement.activities.map { activity -> HTML in
      """
      <li><a href="\(view.link(.activity(view.address, activity.key.slug)))">\
      \(activity.naming.label)</a>\(view.standing(of: activity))</li>

      """
    }
    return """
      <section aria-labelledby="actividades">
      <h2 id="actividades">\(view.activitiesName)</h2>
      <ul class="lista">
      \(items)</ul>
      </section>

      """
  }

  /// Its own; then those on the row of its only activity, which tell of its cells too.
  private var notes: HTML {
    section("notas", words[.notes], indicator.notes)
      + section(
        "notas-de-la-fila", words(.notesOnItsRow, ["fila": view.rowName]),
        placement.onlyActivity?.notes ?? Notes())
  }

  private var observations: HTML {
    let own = reviews[.indicator(indicator)]
    let ofRow = placement.onlyActivity.map { reviews[.activity($0)] }
    let title = words(.observationsOnItsRow, ["fila": view.rowName])
    return ObservationSection(
      id: "observaciones", title: words[.reviewObservations], review: own, view: view
    ).html
      + "\(ofRow.map { ObservationSection(id: "observaciones-de-la-fila", title: title, review: $0, view: view).html })"
  }

  private func section(_ id: String, _ title: String, _ notes: Notes) -> HTML {
    if notes.isEmpty { return "" }
    return """
      <section aria-labelledby="\(id)">
      <h2 id="\(id)">\(title)</h2>
      \(Remarks(notes: notes, words: words).html)</section>

      """
  }
}
