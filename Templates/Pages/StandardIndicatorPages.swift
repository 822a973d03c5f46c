import HTML
public import Programmes
import SiteRoutes

/// The indicators that many programmes share.
public func standardIndicatorsPage(
  _ indicators: [StandardIndicator], _ results: [StandardResult], in site: Site
) -> Page {
  let words = site.words
  let items = indicators.map { indicator -> HTML in
    let own = results.filter { $0.standard == indicator.id }
    return """
      <li><p class="nombre">\
      <a href="\(Route.standardIndicators.link(to: .standardIndicator(indicator.id)))">\
      \(indicator.name.text)</a></p>
      \(indicator.definition.map { "<p>\($0.text)</p>\n" })\
      <p class="menor">\(UseSentence(results: own, words: words).text)</p></li>

      """
  }
  return Page(
    route: .standardIndicators, kind: .standardIndicators, title: words[.standardIndicators],
    description: words[.standardIndicatorsExplained], crumbs: [Page.Crumb(.home, words[.home])],
    body: """
      <h1>\(words[.standardIndicators])</h1>
      <p class="entrada">\(words[.standardIndicatorsExplained])</p>
      <ul class="lista">
      \(items)</ul>

      """)
}

/// One of them in all institutions and years. `results` are all that are of it.
public func standardIndicatorPage(
  _ indicator: StandardIndicator, _ results: [StandardResult], in site: Site
) -> Page {
  StandardIndicatorSheet(
    indicator: indicator, results: results.sorted(by: StandardResult.isListedBefore), site: site
  ).page
}

extension StandardResult {
  /// By institution, then by year.
  fileprivate static func isListedBefore(_ one: StandardResult, _ other: StandardResult) -> Bool {
    (one.institution.order, one.year, one.programme, one.indicator.slug)
      < (other.institution.order, other.year, other.programme, other.indicator.slug)
  }
}

extension InstitutionName {
  fileprivate var order: Slug { Slug(folding: shortName) ?? slug }
}

private struct StandardIndicatorSheet {
  let indicator: StandardIndicator
  /// By institution and year.
  let results: [StandardResult]
  let site: Site

  private var words: Words { site.words }
  private var route: Route { .standardIndicator(indicator.id) }

  var page: Page {
    let use = UseSentence(results: results, words: words).text
    let comparability = Comparability(results)
    return Page(
      route: route, kind: .standardIndicator, title: indicator.name.text,
      description: indicator.definition?.text ?? use,
      crumbs: [
        Page.Crumb(.home, words[.home]),
        Page.Crumb(.standardIndicators, words[.standardIndicators]),
      ],
      body: """
        <p class="antetitulo">\(words[.standardIndicator])</p>
        <h1>\(indicator.name.text)</h1>
        \(definition)\
        <p class="frase">\(use)</p>
        \(AverageList(comparability: comparability, words: words).html)\
        \(multiples)\
        \(ComparabilityNotes(indicator: indicator, comparability: comparability, words: words).html)\
        \(table(comparability))\
        \(EditionTable(editions: indicator.editions, words: words).html)
        """, hasFilters: !results.isEmpty)
  }

  private var definition: HTML {
    var list = DescriptionList()
    list.add(words[.definition], indicator.definition)
    list.add(words[.source], indicator.source)
    return list.html
  }

  /// Nothing as long as nobody has told of it: the table says that, and what the targets are.
  private var multiples: HTML {
    if results.allSatisfy({ $0.reading == nil }) { return "" }
    return """
      <section aria-labelledby="vistazo">
      <h2 id="vistazo">\(words[.atAGlance])</h2>
      \(StandardMultiples(results: results, route: route, words: words).html)</section>

      """
  }

  private func table(_ comparability: Comparability) -> HTML {
    if results.isEmpty { return "" }
    return """
      <section aria-labelledby="programas">
      <h2 id="programas">\(words[.inEachProgramme])</h2>
      \(StandardResultTable(
        results: results, comparability: comparability, route: route, words: words, headingID: "programas"
      ).html)</section>

      """
  }
}

/// How many programmes and institutions use a standard indicator, and how many of them say how it stands.
struct UseSentence {
  let results: [StandardResult]
  let words: Words

  var text: String {
    if results.isEmpty { return words[.usedByNobody] }
    let tally = IndicatorTally(results.map(\.reading))
    let programmes = Set(results.map { [$0.institution.slug, $0.programme] }).count
    let use = words.form(
      .usedBy, forOne: programmes == 1,
      [
        "programas": words.count(.programmeCount, programmes),
        "instituciones": words.count(
          .institutionCount, Set(results.map(\.institution.slug)).count),
      ])
    return use + " " + IndicatorTallySentence(tally: tally, words: words).text
  }
}
