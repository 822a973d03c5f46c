import HTML
public import Programmes
import SiteRoutes

/// The first page: whether they do what they said, how much there is, and the ways in.
public func homePage(_ institutions: [InstitutionSummary], in site: Site) -> Page {
  HomeSheet(institutions: institutions, site: site).page
}

private struct HomeSheet {
  let institutions: [InstitutionSummary]
  let site: Site

  private var words: Words { site.words }

  var page: Page {
    let standing = PortalStanding(institutions, words: words)
    return Page(
      route: .home, kind: .home, title: site.settings.title.text,
      description: site.settings.description?.text ?? standing?.sentence ?? extent, crumbs: [],
      body: """
        <h1>\(site.settings.title.text)</h1>
        \(site.settings.description.map { "<p class=\"entrada\">\($0.text)</p>\n" })\
        \(standing?.lead ?? "<p class=\"frase\">\(extent)</p>\n\(silence)")\
        \(SearchForm(action: Route.home.link(to: .search), words: words).html)\
        \(standing.map { known($0) + deadlines + cards } ?? unknown + cards + deadlines)\
        <section aria-labelledby="calendario">
        <h2 id="calendario">\(words[.calendar])</h2>
        <p>\(words[.homeCalendar])</p>
        \(YearLinks(institutions: institutions, words: words).html)</section>

        """, feeds: FeedOffer(newsOf: institutions, in: site), linkedData: [site.asThing])
  }
}

extension HomeSheet {
  /// «Este portal publica 5 programas de trabajo de 5 instituciones, con …», «… de 5 de 10 instituciones, con …».
  private var extent: String {
    let programmes = institutions.flatMap(\.programmes)
    let publishing = institutions.count { !$0.programmes.isEmpty }
    if publishing == 0, !institutions.isEmpty {
      return words.count(.homeWithoutProgrammes, institutions.count)
    }
    return words.count(
      publishing == institutions.count ? .homeSentence : .homeSentenceOfSome, publishing,
      [
        "total": words.number(institutions.count),
        "instituciones": words.count(.institutionCount, institutions.count),
        "programas": words.count(.programmeCount, programmes.count),
        "actividades": words.count(
          .activityCount, programmes.reduce(0) { $0 + $1.activityCount }),
        "indicadores": words.count(
          .indicatorCount, programmes.reduce(0) { $0 + $1.indicatorCount }),
      ])
  }

  private var unknown: HTML { "<p class=\"aviso\">\(words[.noReportsYet])</p>\n" }

  /// What was to end by now, and that no report tells of it; nothing where nothing was to end.
  private var silence: HTML {
    let work = SilentWork(of: institutions)
    if work.endedCount == 0 { return "" }
    let list = Route.home.link(to: .unreported)
    return KeyFigures(items: [
      KeyFigures.Item(
        words[work.areLines ? .linesFigure : .activitiesFigure],
        "\(words.number(work.activityCount))", leadingTo: Route.home.link(to: .institutions)),
      KeyFigures.Item(
        words(.endedFigure, ["fecha": words.text(site.cutoff)]),
        "\(words.number(work.endedCount))", leadingTo: list),
      KeyFigures.Item(words[.reportedFigure], "0", leadingTo: list),
    ]).html
  }

  private func known(_ standing: PortalStanding) -> HTML {
    "\(standing.html)<p>\(extent)</p>\n"
  }

  /// All institutions, or the way to them where they are many.
  private var cards: HTML {
    let areFew = institutions.count <= InstitutionCards.mostOnPage
    let every: HTML = """
      <p><a href="\(Route.home.link(to: .institutions))">\
      \(words(.seeAllInstitutions, ["n": words.number(institutions.count)]))</a></p>

      """
    return """
      <section aria-labelledby="instituciones">
      <h2 id="instituciones">\(words[.institutions])</h2>
      \(areFew
        ? InstitutionCards(
          institutions: institutions.byName, route: .home, cutoff: site.cutoff, words: words
        ).html
        : every)</section>

      """
  }

  private var deadlines: HTML {
    let all = institutions.flatMap(\.deadlines)
    let next = all.soonestFirst.prefix(NextDate.most)
    if next.isEmpty { return "" }
    return """
      <section aria-labelledby="vencimientos">
      <h2 id="vencimientos">\(words(.nextDeadlines, ["fecha": words.text(site.cutoff)]))</h2>
      \(DeadlineList(deadlines: Array(next), route: .home, namesProgramme: true, words: words).html)</section>

      """
  }
}

/// Each year with entries, how many, and the way to it.
private struct YearLinks {
  let institutions: [InstitutionSummary]
  let words: Words

  var html: HTML {
    var counts: [Int: Int] = [:]
    for entry in institutions.lazy.flatMap(\.calendar) where !entry.isVoid {
      counts[entry.month.year, default: 0] += 1
    }
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
