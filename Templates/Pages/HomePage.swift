import HTML
public import Programmes
import SiteRoutes

/// The first page: how much there is, and the ways in.
public func homePage(_ institutions: [InstitutionSummary], in site: Site) -> Page {
  let words = site.words
  let programmes = institutions.flatMap(\.programmes)
  let sentence = words(
    .homeSentence,
    [
      "instituciones": words.count(.institutionCount, institutions.count),
      "programas": words.count(.programmeCount, programmes.count),
      "actividades": words.count(
        .activityCount, programmes.reduce(0) { $0 + $1.activityCount }),
      "indicadores": words.count(
        .indicatorCount, programmes.reduce(0) { $0 + $1.indicatorCount }),
    ])
  return Page(
    route: .home, kind: .home, title: site.settings.title.text,
    description: site.settings.description?.text ?? sentence, crumbs: [],
    body: """
      <h1>\(site.settings.title.text)</h1>
      \(site.settings.description.map { "<p class=\"entrada\">\($0.text)</p>\n" })\
      <p class="frase">\(sentence)</p>
      <p class="aviso">\(words[.noReportsYet])</p>
      <section aria-labelledby="instituciones">
      <h2 id="instituciones">\(words[.institutions])</h2>
      \(InstitutionCards(institutions: institutions, route: .home, words: words).html)</section>
      <section aria-labelledby="calendario">
      <h2 id="calendario">\(words[.calendar])</h2>
      <p>\(words[.homeCalendar])</p>
      \(YearLinks(institutions: institutions, words: words).html)</section>

      """)
}

/// Each year with entries, how many, and the way to it.
private struct YearLinks {
  let institutions: [InstitutionSummary]
  let words: Words

  var html: HTML {
    var counts: [Int: Int] = [:]
    for entry in institutions.flatMap(\.calendar) { counts[entry.month.year, default: 0] += 1 }
    let items = counts.sorted { $0.key < $1.key }.map { year, count in
      CountBars.Item(
        name: """
          <a href="\(Route.home.link(to: .calendarYear(.everyone, year)))">\
          \(words(.yearName, ["anio": "\(year)"]))</a>
          """,
        count: count, text: words.count(.dateCount, count))
    }
    return items.isEmpty ? "<p>\(words[.noDates])</p>\n" : CountBars(items: items).html
  }
}
