import HTML
import Programmes
import SiteRoutes

/// Entries in few words, under their day: together what begins, what is due, what is held.
struct DayLines {
  let entries: [CalendarEntry]
  let scope: CalendarScope
  let route: Route
  let words: Words

  var html: HTML {
    let days = Dictionary(grouping: entries, by: \.day)
    let items = days.sorted { ($0.key?.dayNumber ?? 0) < ($1.key?.dayNumber ?? 0) }.map(item)
    return "<ul class=\"fechas\">\n\(items)</ul>\n"
  }
}

extension DayLines {
  /// How many entries a page lists at most: more would make it too heavy for a telephone. The year of
  /// one institution is printed, and may be longer.
  static func most(in scope: CalendarScope) -> Int {
    switch scope {
    case .everyone: CalendarItems.most
    case .institution: 600
    }
  }

  /// `day` is nil for some day of the month.
  private func item(_ day: CalendarDate?, _ entries: [CalendarEntry]) -> HTML {
    let kinds = Dictionary(grouping: entries, by: \.kind).sorted { $0.key < $1.key }
    return """
      <li><b>\(name(of: day))</b>
      <ul class="eventos">
      \(kinds.map(item))</ul></li>

      """
  }

  private func item(_ kind: CalendarEntry.Kind, _ entries: [CalendarEntry]) -> HTML {
    let texts = entries.map(text)
    let list: HTML =
      texts.count == 1
      ? texts.joined() : "<ul class=\"simple\">\(texts.map { "<li>\($0)</li>\n" })</ul>"
    return """
      <li class="evento \(kind.style)">\(EntryMark(kind: kind, words: words).html) \
      <div>\(list)</div></li>

      """
  }

  private func name(of day: CalendarDate?) -> HTML {
    guard let day else { return "\(words[.someDayOfMonth])" }
    return "<time datetime=\"\(day.iso)\">\(words.agendaDay(day))</time>"
  }

  private func text(_ entry: CalendarEntry) -> HTML {
    let text = EntryText(entry: entry, route: route, words: words, length: 100).html
    if case .institution = scope { return text }
    return "\(text)<span class=\"menor\"> – \(entry.institution.shortName)</span>"
  }
}
