import HTML
import Programmes
import SiteRoutes

/// The years of a calendar.
public func calendarsPage(_ calendar: Calendar, in site: Site) -> Page {
  let words = site.words
  let route = Route.calendars(calendar.scope)
  let title = words[.calendar] + calendar.suffix
  let offer = FeedOffer(of: calendar, in: site)
  var counts: [Int: Int] = [:]
  var voidCounts: [Int: Int] = [:]
  for entry in calendar.entries {
    if entry.isVoid {
      voidCounts[entry.month.year, default: 0] += 1
    } else {
      counts[entry.month.year, default: 0] += 1
    }
  }
  let items = calendar.years.map { year in
    CountBars.Item(
      name: """
        <a href="\(route.link(to: .calendarYear(calendar.scope, year)))">\
        \(words(.yearName, ["anio": "\(year)"]))</a>
        """,
      count: counts[year] ?? 0,
      text: counts[year].map { words.count(.dateCount, $0) } ?? words[.noFixedDates],
      detail: voidCounts[year].map { words.count(.voidCount, $0) })
  }
  return Page(
    route: route, kind: .calendars, title: title,
    description: "\(title). \(words[.calendarDescription])",
    crumbs: calendar.crumbs(words),
    body: """
      <h1>\(title)</h1>
      <p class="entrada">\(words[.calendarDescription])</p>
      \(UpcomingSections(calendar: calendar, site: site).html)\
      <section aria-labelledby="anios">
      <h2 id="anios">\(words[.years])</h2>
      \(items.isEmpty ? "<p>\(words[.noDates])</p>\n" : CountBars(items: items).html)</section>
      \(CalendarLegend(entries: calendar.entries, words: words).html)\
      \(NonWorkingDaysSection(days: calendar.nonWorkingDays, words: words).html)\
      \(FeedLinks(offer: offer, route: route, site: site).html)
      """, feeds: offer)
}

/// A year: its months, and what has no date.
public func calendarYearPage(_ calendar: Calendar, _ year: Int, in site: Site) -> Page {
  let words = site.words
  let route = Route.calendarYear(calendar.scope, year)
  var counts: [Month: Int] = [:]
  for entry in calendar.entries where entry.month.year == year && !entry.isVoid {
    counts[entry.month, default: 0] += 1
  }
  let total = counts.values.reduce(0, +)
  let voidCount = calendar.entries.count { $0.month.year == year && $0.isVoid }
  let title = words(.calendarOfYear, ["anio": "\(year)"]) + calendar.suffix
  let greatest = counts.values.max()
  let fullest = counts.filter { $0.value == greatest }.keys.sorted()
  let standing =
    greatest.map { count in
      words.form(
        .yearSentence, forOne: fullest.count == 1,
        [
          "fechas": words.count(.dateCount, total),
          "mes": words.list(fullest.map(words.name)), "cuantas": words.number(count),
        ])
    } ?? (voidCount == 0 ? words[.noDatesInYear] : nil)
  let void = voidCount == 0 ? nil : "\(words.count(.voidCount, voidCount))."
  let sentence = [standing, void].compactMap { $0 }.joined(separator: " ")
  return Page(
    route: route, kind: .calendarYear, title: title, description: "\(title). \(sentence)",
    crumbs: calendar.crumbs(words) + [Page.Crumb(.calendars(calendar.scope), words[.calendar])],
    body: """
      <h1>\(title)</h1>
      <p class="frase">\(sentence)</p>
      \(counts.isEmpty ? "" : YearStrip(
        year: year, counts: counts, scope: calendar.scope, route: route, words: words).html)\
      \(YearAgenda(
        entries: calendar.entries.filter { $0.month.year == year }, scope: calendar.scope,
        route: route, words: words).html)\
      \(UndatedList(
        undated: calendar.undated.filter { $0.years.years.contains(year) },
        scope: calendar.scope, route: route, words: words).html)\
      \(YearNeighbours(calendar: calendar, year: year, route: route, words: words).html)
      """)
}

private struct YearNeighbours {
  let calendar: Calendar
  let year: Int
  let route: Route
  let words: Words

  var html: HTML {
    let before = calendar.years.last { $0 < year }
    let after = calendar.years.first { $0 > year }
    let links = [(before, Phrase.previous, "prev"), (after, .next, "next")].compactMap {
      year, phrase, relation -> HTML? in
      year.map {
        """
        <li><a rel="\(relation)" href="\(route.link(to: .calendarYear(calendar.scope, $0)))">\
        \(words[phrase]): \($0)</a></li>
        """
      }
    }
    return links.isEmpty
      ? "" : "<nav class=\"vecinos\" aria-label=\"\(words[.years])\"><ul>\(links)</ul></nav>\n"
  }
}
