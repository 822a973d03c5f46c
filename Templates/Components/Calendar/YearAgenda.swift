import HTML
import Programmes
import SiteRoutes

/// The months of a year with all that falls in each, to be read or printed at once; of a great portal
/// only how much it is.
struct YearAgenda {
  /// Of the year.
  let entries: [CalendarEntry]
  let scope: CalendarScope
  let route: Route
  let words: Words

  var html: HTML {
    if entries.isEmpty { return "" }
    let months = Dictionary(grouping: entries, by: \.month).sorted { $0.key < $1.key }
    let isShort = entries.count <= DayLines.most(in: scope)
    return """
      <section aria-labelledby="meses">
      <h2 id="meses">\(words[.monthByMonth])</h2>
      \(CalendarLegend(entries: entries, words: words).html)\
      \(months.map { section($0.key, $0.value, isShort: isShort) })</section>

      """
  }

  private func section(_ month: Month, _ entries: [CalendarEntry], isShort: Bool) -> HTML {
    let content: HTML =
      isShort
      ? DayLines(entries: entries, scope: scope, route: route, words: words).html
      : "<p>\(words.counts(of: entries).capitalizedFirst()).</p>\n"
    return """
      <h3><a href="\(route.link(to: .calendarMonth(scope, month)))">\
      \(words.name(of: month).capitalizedFirst())</a></h3>
      \(content)
      """
  }
}
