import HTML
import Programmes
import SiteRoutes

/// What falls on each day of a month. The more there is, the less is said of each thing: a page has to
/// be light enough for a telephone.
struct MonthAgenda {
  let month: Month
  /// Of the month.
  let entries: [CalendarEntry]
  let scope: CalendarScope
  let words: Words

  private var route: Route { .calendarMonth(scope, month) }

  var html: HTML {
    let detail = detail
    let byDay = Dictionary(grouping: entries, by: \.day)
    let days = month.days.compactMap { day in byDay[day].map { section(day, $0, detail) } }
    return """
      <section aria-labelledby="agenda">
      <h2 id="agenda">\(words[.monthAgenda])</h2>
      \(detail == .groupsOfDays ? "<p>\(words[.monthInGroups])</p>\n" : "")\
      \(days)\(undayed(byDay[nil] ?? [], detail))</section>
      \(groups(detail))
      """
  }
}

extension MonthAgenda {
  private enum Detail {
    case entries
    /// For each day, how many of whom.
    case groupsOfDays
    /// For each day, how many; and once, how many of whom.
    case groups
    case counts
  }

  private var detail: Detail {
    if entries.count <= CalendarItems.most { return .entries }
    if case .institution = scope { return .groups }
    let lines = Set(entries.map { LineOfDay(day: $0.day, institution: $0.institution.slug) })
    if lines.count <= CalendarDigest.most { return .groupsOfDays }
    return Set(lines.map(\.institution)).count <= CalendarDigest.most ? .groups : .counts
  }

  private struct LineOfDay: Hashable {
    let day: CalendarDate?
    let institution: Slug
  }

  private func digest(_ entries: [CalendarEntry]) -> CalendarDigest {
    CalendarDigest(
      entries, scope, leadingTo: { .calendarMonth($0, month) }, from: route, words: words)
  }

  private func section(
    _ day: CalendarDate, _ entries: [CalendarEntry], _ detail: Detail
  ) -> HTML {
    """
    <section class="dia" id="d\(day.day)">
    <h3><time datetime="\(day.iso)">\(words.agendaDay(day))</time></h3>
    \(items(entries, detail, fragment: "d\(day.day)"))</section>

    """
  }

  /// Entries of the month that have no day.
  private func undayed(_ entries: [CalendarEntry], _ detail: Detail) -> HTML {
    if entries.isEmpty { return "" }
    return "<h3>\(words[.someDayOfMonth])</h3>\n\(items(entries, detail, fragment: nil))"
  }

  private func items(
    _ entries: [CalendarEntry], _ detail: Detail, fragment: String?
  ) -> HTML {
    switch detail {
    case .entries:
      CalendarItems(
        entries: entries.sorted { $0.kind < $1.kind }, scope: scope, route: route, words: words
      ).html
    case .groupsOfDays: digest(entries).html(fragment: fragment)
    case .groups, .counts: "<p>\(words.counts(of: entries).capitalizedFirst()).</p>\n"
    }
  }

  private func groups(_ detail: Detail) -> HTML {
    switch detail {
    case .entries, .groupsOfDays: ""
    case .groups:
      """
      <section aria-labelledby="grupos">
      <h2 id="grupos">\(words[scope == .everyone ? .institutions : .activities])</h2>
      \(digest(entries).html())</section>

      """
    case .counts:
      """
      <p><a href="\(route.link(to: .institutions))">\(words[.allInstitutions])</a></p>

      """
    }
  }
}

extension Words {
  /// «Lunes 2 de marzo».
  func agendaDay(_ day: CalendarDate) -> String {
    self(
      .dayOfAgenda,
      ["semana": name(of: day.weekday).capitalizedFirst(), "dia": dayAndMonth(day)])
  }
}
