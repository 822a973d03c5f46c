import HTML
import Programmes
import SiteRoutes

/// How to cite a page: a line of text, and an entry for bibliographies.
struct Citation {
  let institution: InstitutionName
  let committee: Committee?
  /// «Programa anual de trabajo 2024», then what of it the page shows.
  let work: [String]
  /// What the entry is called, part by part.
  let key: [String]
  /// The day up to which the page is right.
  let date: CalendarDate
  /// The newest report, whose page will not change when another comes.
  let frozen: CalendarDate?
  let route: Route
  let site: Site
}

extension Citation {
  /// A page of a programme; `work` is what of it, and `key` tells it from its other pages.
  init(
    _ view: ProgrammeView, _ committee: Committee?, work: String? = nil, key: [String] = [],
    asOf date: CalendarDate? = nil
  ) {
    let programme = view.programme
    self.init(
      institution: view.institution, committee: committee,
      work: [view.words.fullTitle(of: programme)] + (work.map { [$0] } ?? []),
      key: [view.institution.slug.text, programme.slug.text] + key,
      date: date ?? view.site.cutoff,
      frozen: date == nil ? view.progress?.newest?.cutoff : nil, route: view.route,
      site: view.site)
  }

  var html: HTML {
    """
    <section aria-labelledby="cita">
    <h2 id="cita">\(words[.howToCite])</h2>
    <p>\(text)</p>
    \(permanent)<details>
    <summary>BibTeX</summary>
    <pre>\(entry.text)</pre>
    </details>
    </section>

    """
  }

  /// «Instituto Nacional de Migración, CEPCI. Programa anual de trabajo 2024. Datos al 30 de junio de
  /// 2024. https://…»; without an address where the portal's is not known.
  var text: String {
    let work = work.map(\.withoutLastStop).joined(separator: ". ")
    let date = words.text(date)
    guard let address else {
      return words(.citationWithoutAddress, ["autor": author, "obra": work, "fecha": date])
    }
    return words(
      .citation, ["autor": author, "obra": work, "fecha": date, "direccion": address.address])
  }

  var entry: BibTeXEntry {
    BibTeXEntry(
      key: key, author: author, title: work.map(\.withoutLastStop).joined(separator: ". "),
      year: date.year, publisher: site.settings.title.text,
      note: words(.dataAsOf, ["fecha": words.text(date)]).withoutLastStop,
      address: address)
  }
}

extension Citation {
  private var words: Words { site.words }
  private var address: Link? { site.address(of: route) }

  /// The body first and its committee after it, so that no article is needed before either name.
  private var author: String {
    [institution.name.text, committee.map { $0.acronym?.text ?? $0.name.text }]
      .compactMap { $0?.withoutLastStop }.joined(separator: ", ")
  }

  private var permanent: HTML {
    guard let frozen, let programme = route.programme else { return "" }
    let report: HTML = """
      <a href="\(route.link(to: .report(programme, frozen)))">\
      \(words(.reportAt, ["fecha": words.text(frozen)]))</a>
      """
    return "<p class=\"menor\">\(words.html(.citeFrozen, ["informe": report]))</p>\n"
  }
}

extension String {
  /// Without a point or a colon at its end, where another sentence follows.
  fileprivate var withoutLastStop: String {
    hasSuffix(".") || hasSuffix(":") ? String(dropLast()) : self
  }
}
