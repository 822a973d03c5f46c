import HTML
public import Programmes
import SiteRoutes

/// All indicators of a programme with objective and target.
public func indicatorsPage(
  _ programme: Programme, _ progress: ProgrammeProgress?, of institution: Institution,
  in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site,
    route: .indicators(address), progress: progress)
  let placements = programme.outline.indicators
  let count = site.words.count(.indicatorCount, placements.count)
  let items = placements.map { placement -> HTML in
    let indicator = placement.indicator
    return """
      <li><p class="nombre"><a href="\(view.link(.indicator(address, indicator.key.slug)))">\
      \(indicator.title)</a></p>
      \(IndicatorSheet(indicator: indicator, names: view.names, words: site.words).html)</li>

      """
  }
  return Page(
    route: view.route, kind: .indicators, title: "\(site.words[.indicators]) – \(view.fullName)",
    description: "\(count.capitalizedFirst()): \(view.fullName).", crumbs: view.crumbs(),
    body: """
      <p class="antetitulo">\(view.fullName)</p>
      <h1>\(site.words[.indicators])</h1>
      <p class="frase">\(count.capitalizedFirst()).</p>
      <ul class="lista">
      \(items)</ul>

      """)
}

/// One indicator: its words, its target as a number, and the activities that serve it.
public func indicatorPage(
  _ placement: IndicatorPlacement, in programme: Programme, _ progress: ProgrammeProgress?,
  of institution: Institution, in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site,
    route: .indicator(address, placement.indicator.key.slug), progress: progress)
  return IndicatorPageSheet(view: view, placement: placement).page
}

private struct IndicatorPageSheet {
  let view: ProgrammeView
  let placement: IndicatorPlacement

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
        .indicatorDescription, ["nombre": name.shortened(to: 120), "programa": view.fullName]),
      crumbs: view.crumbs(including: [
        Page.Crumb(.indicators(view.address), words[.indicators])
      ]),
      body: """
        <p class="antetitulo">\(view.names[.indicator])</p>
        <h1 class="largo">\(name)</h1>
        \(IndicatorSheet(indicator: indicator, names: view.names, words: words).html)\
        \(target)<p class="aviso">\(words[.indicatorWithoutResults])</p>
        \(place)\(activities)\(notes)
        """)
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
      \(shown.scale(id: "meta-escala") ?? "<p class=\"frase\">\(measured)</p>")\(list.html)</section>

      """
  }

  private var place: HTML {
    var list = DescriptionList()
    if let axis = placement.axis { list.add(view.names[.axis], "\(axis.heading.text)") }
    if let priority = placement.priority {
      list.add(view.names[.priority], "\(priority.heading.text)")
    }
    return list.html
  }

  private var activities: HTML {
    if placement.activities.isEmpty {
      return "<p>\(words[.indicatorWithoutActivities])</p>\n"
    }
    let items = placement.activities.map { activity -> HTML in
      """
      <li><a href="\(view.link(.activity(view.address, activity.key.slug)))">\
      \(view.label(activity.key, activity.text.text))</a>\(view.mark(of: activity))</li>

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

  private var notes: HTML {
    if indicator.notes.isEmpty { return "" }
    return """
      <section aria-labelledby="notas">
      <h2 id="notas">\(words[.notes])</h2>
      \(Remarks(notes: indicator.notes, words: words).html)</section>

      """
  }
}
