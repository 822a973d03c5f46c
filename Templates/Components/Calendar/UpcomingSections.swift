import HTML
import Programmes
import SiteRoutes

/// The week of the cut-off date, and the thirty days after that date.
struct UpcomingSections {
  let calendar: Calendar
  let site: Site

  private var words: Words { site.words }
  private var route: Route { .calendars(calendar.scope) }

  var html: HTML {
    if calendar.entries.isEmpty { return "" }
    return section(.thisWeek, id: "semana", week) + section(.nextDays, id: "proximos", nextDays)
  }
}

extension UpcomingSections {
  /// The seven days from the weekday with which weeks begin here.
  private var week: ClosedRange<CalendarDate> {
    let first = site.settings.firstWeekday.rawValue
    let elapsed = (site.cutoff.weekday.rawValue - first + 7) % 7
    let start = site.cutoff.adding(days: -elapsed) ?? .earliest
    return start...(start.adding(days: 6) ?? .latest)
  }

  private var nextDays: ClosedRange<CalendarDate> {
    let start = site.cutoff.adding(days: 1) ?? .latest
    return start...(site.cutoff.adding(days: 30) ?? .latest)
  }

  private func section(_ title: Phrase, id: String, _ days: ClosedRange<CalendarDate>) -> HTML {
    let entries = calendar.entries.filter { $0.day.map(days.contains) ?? false }
    let span = DateText(words: words).span(days)
    return """
      <section aria-labelledby="\(id)">
      <h2 id="\(id)">\(words[title])</h2>
      <p class="menor">\(span).</p>
      \(entries.isEmpty ? "<p>\(words[.noDatesInDays])</p>\n" : list(entries))</section>

      """
  }

  private func list(_ entries: [CalendarEntry]) -> HTML {
    // Two such lists may stand on one page.
    if entries.count <= CalendarItems.most / 2 {
      return DayLines(entries: entries, scope: calendar.scope, route: route, words: words).html
    }
    let digest = CalendarDigest(
      entries, calendar.scope, leadingTo: { .calendars($0) }, from: route, words: words)
    let sentence: HTML = "<p>\(words.counts(of: entries).capitalizedFirst()).</p>\n"
    return digest.lines.count <= CalendarDigest.most / 2 ? sentence + digest.html() : sentence
  }
}
