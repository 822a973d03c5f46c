import HTML
import Programmes
import SiteRoutes

/// Entries in few words: what begins, is due or is held on one day stands together, under the day.
struct DayLines {
  let entries: [CalendarEntry]
  let scope: CalendarScope
  let route: Route
  let words: Words

  var html: HTML {
    let groups = Dictionary(grouping: entries) { Moment(day: $0.day, kind: $0.kind) }
    let items = groups.sorted { $0.key < $1.key }.map { moment, entries in
      item(moment, entries)
    }
    return "<ul class=\"eventos\">\n\(items)</ul>\n"
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

  private struct Moment: Hashable, Comparable {
    /// nil for some day of the month.
    let day: CalendarDate?
    let kind: CalendarEntry.Kind

    static func < (one: Moment, other: Moment) -> Bool {
      let days = (one.day?.dayNumber ?? 0, other.day?.dayNumber ?? 0)
      return days.0 == days.1 ? one.kind < other.kind : days.0 < days.1
    }
  }

  private func item(_ moment: Moment, _ entries: [CalendarEntry]) -> HTML {
    let texts = entries.map(text)
    let list: HTML =
      texts.count == 1
      ? "<br>\(texts)" : "<ul class=\"simple\">\(texts.map { "<li>\($0)</li>\n" })</ul>"
    return """
      <li class="evento \(moment.kind.style)">\(EntryMark(kind: moment.kind, words: words).html) \
      <div>\(day(moment))\(list)</div></li>

      """
  }

  private func day(_ moment: Moment) -> HTML {
    guard let day = moment.day else { return "<b>\(words[.someDayOfMonth])</b>" }
    return "<b><time datetime=\"\(day.iso)\">\(words.agendaDay(day))</time></b>"
  }

  private func text(_ entry: CalendarEntry) -> HTML {
    let text = EntryText(entry: entry, route: route, words: words, length: 100).html
    if case .institution = scope { return text }
    return "\(text)<span class=\"menor\"> – \(entry.institution.shortName)</span>"
  }
}
