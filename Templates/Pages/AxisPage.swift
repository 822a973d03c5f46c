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

  private var hasIndicators: Bool { axis.indicatorCount > 0 }

  var page: Page {
    let name = axis.heading.text
    let share = AxisShare(axis: axis, view: view)
    return Page(
      route: view.route, kind: .axis, title: "\(title) – \(view.fullName)",
      description: "\(title) – \(view.fullName). \(share.sentence)", crumbs: view.crumbs(),
      body: """
        <p class="antetitulo">\(view.names[.axis]) – \(view.fullName)</p>
        <h1 class="largo" id="eje-t">\(name)</h1>
        \(view.proposalNotice)<p class="frase" id="frase">\(share.sentence)</p>
        \(share.figure(describedBy: "frase"))\
        \(view.noticeWithoutReports(of: share.activities))\(view.noteOnOwnFacts(with: hasIndicators))\
        \(view.noteOnFormulas(of: share.activities))\
        \(OutlineSections(view: view, columns: columns, showsBullets: true).content(of: axis, id: "eje", level: .two))\
        \(FeedLinks(offer: feeds, route: view.route, site: view.site).html)\(neighbours)
        """, feeds: feeds, origin: Origin(axis.heading.title.location, key: axis.heading.key),
      hasFilters: !share.activities.isEmpty)
  }

  /// By its printed key, or else by its place: two axes may have one name, and their pages must not
  /// share a title.
  private var title: String {
    let heading = axis.heading
    let isOnly = view.programme.outline.axes.count { $0.heading.text == heading.text } == 1
    guard isOnly, let key = heading.key?.written?.plain else {
      return words(
        .axisTitle, ["n": "\(number)", "nombre": heading.text.shortened(to: 80)])
    }
    return words(
      .keyedAxisTitle, ["clave": key, "nombre": heading.title.text.shortened(to: 80)])
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

extension Verbatim {
  /// A key without what parts it from its text: «4» of «4.», «I» of «I)»; nil where it is more than a
  /// number or a letter, and names the axis itself («Eje PEA»).
  fileprivate var plain: String? {
    let key = text.trimmed { $0.isLetter || $0.isNumber }
    return key.isEmpty || key.contains(where: \.isWhitespace) ? nil : key
  }
}

extension String {
  /// Without what is not `kept` at both ends.
  fileprivate func trimmed(_ kept: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: kept), let last = lastIndex(where: kept) else { return "" }
    return String(self[first...last])
  }
}
