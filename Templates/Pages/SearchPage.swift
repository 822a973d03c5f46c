import HTML
import Programmes
public import SiteRoutes

/// The page of search: what a browser with JavaScript finds, and the lists that need none. `letters` and
/// `years` are those of the index, with how many entries each letter has.
public func searchPage(
  _ index: PortalIndex, letters: [(letter: IndexLetter, count: Int)], years: [Int], in site: Site
) -> Page {
  SearchSheet(index: index, lettersOfIndex: letters, yearsOfIndex: years, site: site).page
}

/// What the script of the page says, by the names by which it asks. What it may have to say before it has
/// these, or without them, stands in the page.
public func searchTexts(in site: Site) -> [(String, String)] {
  let words = site.words
  return [
    ("resultados", words[.resultCount]), ("ninguno", words[.noResults]),
    ("filtrados", words[.filteredOut]), ("quitar", words[.dropFilters]),
    ("suena", words[.soundsAlike]), ("comillas", words[.quotesIgnored]),
    ("recorte", words[.resultsCut]), ("mas", words[.moreResults]),
    ("cualquiera", words[.allValues]), ("acotar", words[.narrowDown]),
    ("institucion", words[.institution]), ("anio", words[.year]), ("tipo", words[.resultKind]),
    ("estatus", words[.status]), ("eje", words[.axis]),
  ]
}

private struct SearchSheet {
  let index: PortalIndex
  let lettersOfIndex: [(letter: IndexLetter, count: Int)]
  let yearsOfIndex: [Int]
  let site: Site

  private var words: Words { site.words }
  private func link(_ route: Route, fragment: String? = nil) -> String {
    Route.search.link(to: route, fragment: fragment)
  }

  var page: Page {
    Page(
      route: .search, kind: .search, title: words[.search],
      description: words[.searchExplained], crumbs: [Page.Crumb(.home, words[.home])],
      body: """
        <h1>\(words[.search])</h1>
        <p class="entrada" id="que-se-busca">\(words[.searchExplained])</p>
        \(SearchForm(action: "./", words: words).html)\
        <noscript><p class="aviso">\(words[.searchNeedsScript])</p></noscript>
        <p role="status" class="frase" data-espera="\(words[.searching])" \
        data-fallo="\(words[.searchFailed])" data-disco="\(words[.searchUnavailable])"></p>
        <section id="hallazgos" aria-labelledby="resultados" hidden>
        <h2 id="resultados" class="oculto">\(words[.searchedFor])</h2>
        </section>
        <section aria-labelledby="listas">
        <h2 id="listas">\(words[.browse])</h2>
        \(letters)\(years)\(institutions)\(levels)\(standardIndicators)\(glossary)</section>
        <script src="\(link(.asset("buscar.js")))" defer></script>

        """)
  }
}

extension SearchSheet {
  private var letters: HTML {
    section(
      .alphabeticalIndex, id: "indice", style: "letras",
      lettersOfIndex.map { letter, count in
        """
        <li><a href="\(link(.index(.letter(letter), page: 1)))">\(letter.name)\
        <span class="oculto">: \(words.count(.entryCount, count))</span></a></li>

        """
      })
  }

  private var years: HTML {
    section(
      .byYear, id: "anios", style: "letras",
      yearsOfIndex.map { year in
        "<li><a href=\"\(link(.index(.year(year), page: 1)))\">\(year)</a></li>\n"
      })
  }

  /// All of them while they are few.
  private var institutions: HTML {
    let all = index.byName
    let items =
      all.count > InstitutionCards.mostOnPage / 2
      ? []
      : all.map { institution -> HTML in
        """
        <li><a href="\(link(.institution(institution.naming.slug)))">\
        \(institution.naming.name.text)</a></li>

        """
      }
    let every: HTML = """
      <li><a href="\(link(.institutions))">\
      \(words(.seeAllInstitutions, ["n": words.number(all.count)]))</a></li>

      """
    return section(.institutions, id: "instituciones", items.isEmpty ? [every] : items)
  }

  private var levels: HTML {
    section(
      .byLevel, id: "niveles",
      InstitutionLevels(index: index, route: .search, words: words).items)
  }

  private var standardIndicators: HTML {
    section(
      .standardIndicators, id: "indicadores",
      site.standardIndicators.map { indicator in
        "<li><a href=\"\(link(.standardIndicator(indicator.id)))\">\(indicator.name.text)</a></li>\n"
      })
  }

  private var glossary: HTML {
    section(
      .glossary, id: "glosario",
      index.glossary.map { term in
        """
        <li><a href="\(link(.glossary, fragment: term.slug.text))">\(term.term.text)</a></li>

        """
      })
  }

  /// Nothing without items.
  private func section(
    _ title: Phrase, id: String, style: String = "nombres", _ items: [HTML]
  ) -> HTML {
    if items.isEmpty { return "" }
    return """
      <h3 id="\(id)">\(words[title])</h3>
      <ul class="\(style)">
      \(items)</ul>

      """
  }
}
