import HTML
public import Programmes
public import SiteRoutes

/// A page, from 1, of everything whose name begins with a letter.
public func letterPage(
  _ letter: IndexLetter, _ entries: EntriesOfLetter, page: Int, in site: Site
) -> Page {
  let words = site.words
  let list = IndexList(part: .letter(letter), page: page, of: entries.count, site: site)
  let items = ListPages.rows(of: entries, on: page).map { entry -> HTML in
    """
    <li><a href="\(list.link(entry.route, entry.fragment))">\(entry.title.shortened(to: 160))</a> \
    <span class="menor">\(entry.context)</span></li>

    """
  }
  return list.page(
    title: words(.indexOfLetter, ["letra": letter.name]),
    sentence: words.count(.indexOfLetterSentence, entries.count),
    body: "<ul class=\"lista\">\n\(items)</ul>\n")
}

/// A page, from 1, of the institutions of a level of government, which are in alphabetical order.
public func levelPage(
  _ level: GovernmentLevel, _ institutions: [InstitutionSummary], page: Int, in site: Site
) -> Page {
  let list = IndexList(part: .level(level), page: page, of: institutions.count, site: site)
  let rows = Array(ListPages.rows(of: institutions, on: page))
  return list.page(
    title: site.words.title(ofInstitutionsOf: level),
    sentence: site.words.count(.institutionCount, institutions.count).capitalizedFirst() + ".",
    body: InstitutionCards(
      institutions: rows, route: list.route, cutoff: site.cutoff, words: site.words
    ).html,
    cards: true)
}

/// A page, from 1, of the programmes of a year, by institution.
public func yearPage(
  _ year: Int, _ programmes: [(InstitutionName, ProgrammeSummary)], page: Int, in site: Site
) -> Page {
  let words = site.words
  let list = IndexList(part: .year(year), page: page, of: programmes.count, site: site)
  let items = ListPages.rows(of: programmes, on: page).map { institution, programme -> HTML in
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    return """
      <li><a href="\(list.link(.programme(address), nil))">\
      \(institution.name.text): \(words.title(of: programme))</a> \
      <span class="menor">\(words.facts(of: programme))</span></li>

      """
  }
  return list.page(
    title: words(.programmesOfYear, ["anio": "\(year)"]),
    sentence: words.count(.programmeCount, programmes.count).capitalizedFirst() + ".",
    body: "<ul class=\"lista\">\n\(items)</ul>\n")
}

/// A page of a list: its frame, and the way to its other pages.
struct IndexList {
  let part: IndexPart
  let page: Int
  let count: Int
  let site: Site

  init(part: IndexPart, page: Int, of count: Int, site: Site) {
    self.part = part
    self.page = page
    self.count = count
    self.site = site
  }
}

extension IndexList {
  var route: Route { part.route(page: page) }

  func link(_ target: Route, _ fragment: String?) -> String {
    route.link(to: target, fragment: fragment)
  }

  /// `cards` have headings of their own, below one of the list.
  func page(title: String, sentence: String, body: HTML, cards: Bool = false) -> Page {
    let words = site.words
    let whole = numbered(title)
    return Page(
      route: route, kind: .index, title: whole, description: "\(whole): \(sentence)",
      crumbs: [Page.Crumb(.home, words[.home]), Page.Crumb(.search, words[.search])],
      body: """
        <h1>\(whole)</h1>
        <p class="entrada">\(sentence)</p>
        \(pager(.above))\
        \(cards ? "<h2 class=\"oculto\">\(words[.institutions])</h2>\n" : "")\(body)\(pager(.below))
        """)
  }

  /// The title of the list with the place of the page among the others, where there are any.
  func numbered(_ title: String) -> String {
    if pages == 1 { return title }
    let place = site.words(
      .pageOfPages, ["n": site.words.number(page), "total": site.words.number(pages)])
    return "\(title), \(place)"
  }

  private var pages: Int { ListPages.count(for: count) }

  /// Where the way to the other pages stands.
  enum PagerPlace {
    case above, below
  }

  /// The way to all pages; nothing where there is one. The script of a list whose rows can be filtered tells there
  /// that it sees this page only.
  func pager(_ place: PagerPlace, filters: Bool = false) -> HTML {
    if pages == 1 { return "" }
    let name = site.words[place == .above ? .pagesOfList : .pagesOfListAgain]
    let items = (1...pages).map { number -> HTML in
      let current = number == page ? "page" : nil
      return """
        <li><a href="\(route.link(to: part.route(page: number)))"\
        \(attribute: "aria-current", current)>\(number)</a></li>

        """
    }
    return """
      <nav aria-label="\(name)"\(filters && place == .above ? limits : "")><ul class="letras">
      \(items)</ul></nav>

      """
  }

  private var limits: HTML {
    let words = site.words
    let shown = words(
      .rowsShownOfPage, ["todas": words.number(count), "paginas": words.number(pages)])
    return """
       data-cuenta="\(shown)" data-nada="\(words[.noneOnPage])" data-busca="\(words[.searchEverywhere])" \
      data-buscar="\(route.link(to: .search))"
      """
  }
}
