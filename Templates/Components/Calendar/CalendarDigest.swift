import HTML
import Programmes
import SiteRoutes

/// Many entries as one line for each institution, or for each activity on an institution's own
/// calendar: how many begin, are due or are held, and where to read which.
struct CalendarDigest {
  /// A line's name, and where it leads.
  struct Heading: Hashable {
    let name: String
    let target: Route
  }

  let groups: [(heading: Heading, entries: [CalendarEntry])]
  let route: Route
  let words: Words

  /// In the order of their first entries. Lines of institutions lead to `page` of each.
  init(
    _ entries: [CalendarEntry], _ scope: CalendarScope, leadingTo page: (CalendarScope) -> Route,
    from route: Route, words: Words
  ) {
    var groups: [(heading: Heading, entries: [CalendarEntry])] = []
    var places: [Heading: Int] = [:]
    for entry in entries {
      let heading =
        switch scope {
        case .everyone:
          Heading(
            name: entry.institution.shortName, target: page(.institution(entry.institution.slug)))
        case .institution: Heading(name: entry.title, target: entry.page)
        }
      if let place = places[heading] {
        groups[place].entries.append(entry)
      } else {
        places[heading] = groups.count
        groups.append((heading, [entry]))
      }
    }
    self.groups = groups
    self.route = route
    self.words = words
  }
}

extension CalendarDigest {
  /// More lines would make a page too heavy for a telephone.
  static let most = 600

  /// `fragment` is the place within the pages that the lines lead to.
  func html(fragment: String? = nil) -> HTML {
    let items = groups.map { heading, entries -> HTML in
      """
      <li><a href="\(route.link(to: heading.target, fragment: fragment))">\(heading.name)</a>: \
      \(words.counts(of: entries))</li>

      """
    }
    return "<ul class=\"simple\">\n\(items)</ul>\n"
  }
}

extension CalendarEntry {
  fileprivate var title: String {
    switch subject {
    case .activity(let activity, _, _, _), .occurrence(let activity, _, _, _),
      .deadline(let activity, _, _):
      activity.label.shortened(to: 100)
    case .agreement(_, let meeting, _, _), .meeting(let meeting):
      meeting.title.text.shortened(to: 100)
    }
  }
}

extension Words {
  /// «inician 12 actividades o acciones, vencen 30 plazos y hay 1 sesión».
  func counts(of entries: [CalendarEntry]) -> String {
    let parts: [(Phrase, CalendarEntry.Kind)] = [
      (.beginCount, .starts), (.dueCount, .ends), (.deliveryCount, .delivery),
      (.sessionCount, .meeting),
    ]
    return list(
      parts.compactMap { phrase, kind -> String? in
        let count = entries.count { $0.kind == kind }
        return count == 0 ? nil : self.count(phrase, count)
      })
  }
}
