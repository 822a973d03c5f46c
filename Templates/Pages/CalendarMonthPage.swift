import HTML
public import Programmes
import SiteRoutes

/// A month: a grid of its days, and an agenda of what falls on each.
public func calendarMonthPage(_ calendar: Calendar, _ month: Month, in site: Site) -> Page {
  CalendarMonthSheet(
    calendar: calendar, month: month, entries: calendar.entries.filter { $0.month == month },
    site: site
  ).page
}

private struct CalendarMonthSheet {
  let calendar: Calendar
  let month: Month
  let entries: [CalendarEntry]
  let site: Site

  private var words: Words { site.words }
  private var route: Route { .calendarMonth(calendar.scope, month) }

  var page: Page {
    let title = words.text(month).capitalizedFirst() + calendar.suffix
    let byDay = Dictionary(grouping: entries.filter { $0.day != nil }) { $0.day }
    let counts = byDay.reduce(into: [CalendarDate: Int]()) { counts, day in
      if let date = day.key { counts[date] = day.value.count }
    }
    return Page(
      route: route, kind: .calendarMonth,
      title: words(.calendarTitle, ["mes": title]), description: "\(title): \(sentence)",
      crumbs: calendar.crumbs(words) + [
        Page.Crumb(.calendars(calendar.scope), words[.calendar]),
        Page.Crumb(.calendarYear(calendar.scope, month.year), "\(month.year)"),
      ],
      body: """
        <h1>\(title)</h1>
        <p class="frase">\(sentence)</p>
        \(neighbours)\(MonthGrid(
          month: month, counts: counts, firstWeekday: site.settings.firstWeekday, words: words
        ).html)<section aria-labelledby="agenda">
        <h2 id="agenda">\(words[.monthAgenda])</h2>
        \(month.days.compactMap { day in byDay[day].map { agenda(day, $0) } })\
        \(undayed)</section>
        \(undatedLink)
        """)
  }

  /// «12 inician, 30 vencen y hay 1 sesión.»
  private var sentence: String {
    let parts: [(Phrase, CalendarEntry.Kind)] = [
      (.beginCount, .starts), (.dueCount, .ends), (.deliveryCount, .delivery),
      (.sessionCount, .meeting),
    ]
    let texts = parts.compactMap { phrase, kind -> String? in
      let count = entries.count { $0.kind == kind }
      return count == 0 ? nil : words.count(phrase, count)
    }
    return words.list(texts).capitalizedFirst() + "."
  }

  private func agenda(_ day: CalendarDate, _ entries: [CalendarEntry]) -> HTML {
    """
    <section class="dia" id="d\(day.day)">
    <h3><time datetime="\(day.iso)">\(words(
      .dayOfAgenda,
      ["semana": words.name(of: day.weekday).capitalizedFirst(), "dia": words.dayAndMonth(day)]
    ))</time></h3>
    \(items(entries))</section>

    """
  }

  /// Entries of the month that have no day.
  private var undayed: HTML {
    let entries = entries.filter { $0.day == nil }
    if entries.isEmpty { return "" }
    return "<h3>\(words[.someDayOfMonth])</h3>\n\(items(entries))"
  }

  private func items(_ entries: [CalendarEntry]) -> HTML {
    CalendarItems(
      entries: entries.sorted { $0.kind < $1.kind }, scope: calendar.scope, route: route,
      words: words
    ).html
  }

  private var undatedLink: HTML {
    let year = month.year
    guard calendar.undated.contains(where: { $0.years.years.contains(year) }) else { return "" }
    let target = route.link(to: .calendarYear(calendar.scope, year), fragment: "sin-fecha")
    return "<p><a href=\"\(target)\">\(words(.undatedOfYear, ["anio": "\(year)"]))</a></p>\n"
  }

  private var neighbours: HTML {
    let months = calendar.months
    let before = months.last { $0 < month }
    let after = months.first { $0 > month }
    let links = [(before, Phrase.previous, "prev"), (after, .next, "next")].compactMap {
      month, phrase, relation -> HTML? in
      month.map {
        """
        <li><a rel="\(relation)" href="\(route.link(to: .calendarMonth(calendar.scope, $0)))">\
        \(words[phrase]): \(words.text($0))</a></li>
        """
      }
    }
    return links.isEmpty
      ? "" : "<nav class=\"vecinos\" aria-label=\"\(words[.months])\"><ul>\(links)</ul></nav>\n"
  }
}
