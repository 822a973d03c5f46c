import HTML
public import Programmes
import SiteRoutes

/// One axis of a programme with its indicators and activities; `number` is its place in the
/// document, from 1.
public func axisPage(
  _ axis: Axis, number: Int, in programme: Programme, _ progress: ProgrammeProgress?,
  of institution: Institution, offering feeds: FeedOffer, _ columns: OfficialColumns, in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site,
    route: .axis(address, number), progress: progress)
  return AxisSheet(view: view, axis: axis, number: number, feeds: feeds, columns: columns).page
}

private struct AxisSheet {
  let view: ProgrammeView
  let axis: Axis
  let number: Int
  let feeds: FeedOffer
  let columns: OfficialColumns

  private var words: Words { view.words }

  var page: Page {
    let name = axis.heading.text
    let share = AxisShare(axis: axis, view: view)
    // Two axes may have one name; their pages must not share a title.
    let title = words(.axisTitle, ["n": "\(number)", "nombre": name.shortened(to: 80)])
    return Page(
      route: view.route, kind: .axis, title: "\(title) – \(view.fullName)",
      description: share.sentence, crumbs: view.crumbs(),
      body: """
        <p class="antetitulo">\(view.names[.axis]) – \(view.fullName)</p>
        <h1 class="largo" id="eje-t">\(name)</h1>
        <p class="frase" id="frase">\(share.sentence)</p>
        \(share.figure(describedBy: "frase"))\
        \(view.noticeWithoutReports)\(view.noteOnStatusColumn)\
        \(OutlineSections(view: view, columns: columns).content(of: axis, id: "eje", level: .two))\
        \(FeedLinks(offer: feeds, route: view.route, site: view.site).html)\(neighbours)
        """, feeds: feeds, origin: Origin(axis.heading.title.location, key: axis.heading.key),
      hasFilters: !share.activities.isEmpty)
  }

  private var neighbours: HTML {
    let axes = view.programme.outline.axes
    let links = [(number - 1, Phrase.previous, "prev"), (number + 1, .next, "next")].compactMap {
      number, phrase, relation -> HTML? in
      guard axes.indices.contains(number - 1) else { return nil }
      return """
        <li><a rel="\(relation)" href="\(view.link(.axis(view.address, number)))">\
        \(words[phrase]): \(axes[number - 1].heading.text.shortened(to: 70))</a></li>
        """
    }
    return links.isEmpty
      ? ""
      : "<nav class=\"vecinos\" aria-label=\"\(words[.axes])\"><ul>\(links)</ul></nav>\n"
  }
}
