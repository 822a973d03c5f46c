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
          month: month, entries: entries, firstWeekday: site.settings.firstWeekday, words: words
        ).html)\(CalendarLegend(entries: entries, words: words).html)\(MonthAgenda(
          month: month, entries: entries, scope: calendar.scope, words: words
        ).html)\(undatedLink)
        """)
  }

  /// «Inician 12 actividades o acciones, vencen 30 plazos y hay 1 sesión.»
  private var sentence: String { words.counts(of: entries).capitalizedFirst() + "." }

  private var undatedLink: HTML {
    let year = month.year
    let undated = calendar.undated.filter { $0.years.years.contains(year) }
    if undated.isEmpty { return "" }
    let target = route.link(to: .calendarYear(calendar.scope, year), fragment: "sin-fecha")
    let text = words(
      .undatedOfYear, ["filas": words.rowsName(of: undated), "anio": "\(year)"])
    return "<p><a href=\"\(target)\">\(text)</a></p>\n"
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
