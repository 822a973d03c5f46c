import HTML
import Programmes
import SiteRoutes

/// Twelve months with how much falls in each; the height of a column tells it, and so does the number.
struct YearStrip {
  let year: Int
  let counts: [Month: Int]
  let scope: CalendarScope
  let route: Route
  let words: Words

  var html: HTML {
    "<ol class=\"tira\">\n\(Month.all(of: year).map(item))</ol>\n"
  }

  private func item(_ month: Month) -> HTML {
    let count = counts[month] ?? 0
    let greatest = max(counts.values.max() ?? 1, 1)
    let height = count == 0 ? 0 : max(100 * count / greatest, 4)
    let column: HTML = """
      <svg viewBox="0 0 10 100" width="24" height="96" preserveAspectRatio="none" aria-hidden="true">\
      <rect class="tramo" y="\(100 - height)" width="10" height="\(height)"/></svg>
      """
    let name = words.name(of: month)
    let label: HTML = """
      \(column)<span class="corto" aria-hidden="true">\(name.prefix(3))</span>\
      <span class="oculto">\(name): </span>\(count)\
      <span class="oculto"> \(words.count(.dateCountWord, count))</span>
      """
    let isLinked = count > 0
    return isLinked
      ? "<li><a href=\"\(route.link(to: .calendarMonth(scope, month)))\">\(label)</a></li>\n"
      : "<li>\(label)</li>\n"
  }
}
