import HTML
import Programmes
import SiteRoutes

/// An entry of a calendar in words: what begins, ends or is held, with an icon beside the word.
struct CalendarItem {
  let entry: CalendarEntry
  let route: Route
  let words: Words

  var html: HTML {
    """
    <li class="evento \(entry.kind.style)">\(EntryMark(kind: entry.kind, words: words).html) \
    <div>\(EntryText(entry: entry, route: route, words: words).html)</div></li>

    """
  }
}

/// Entries under the names of their institutions; on an institution's own calendar, without them.
struct CalendarItems {
  let entries: [CalendarEntry]
  let scope: CalendarScope
  let route: Route
  let words: Words

  /// More would make a page too heavy for a telephone.
  static let most = 250

  var html: HTML {
    if case .institution = scope { return list(entries) }
    var groups: [(name: InstitutionName, entries: [CalendarEntry])] = []
    for entry in entries {
      if let index = groups.firstIndex(where: { $0.name == entry.institution }) {
        groups[index].entries.append(entry)
      } else {
        groups.append((entry.institution, [entry]))
      }
    }
    return groups.map { group -> HTML in
      """
      <p class="de-quien"><a href="\(route.link(to: .institution(group.name.slug)))">\
      \(group.name.shortName)</a></p>
      \(list(group.entries))
      """
    }.joined()
  }

  private func list(_ entries: [CalendarEntry]) -> HTML {
    let items = entries.map { CalendarItem(entry: $0, route: route, words: words).html }
    return "<ul class=\"eventos\">\n\(items)</ul>\n"
  }
}
