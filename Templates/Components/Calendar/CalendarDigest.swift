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

  struct Line {
    let heading: Heading
    fileprivate(set) var counts = EntryCounts()
  }

  let lines: [Line]
  let route: Route
  let words: Words

  /// In the order of their first entries. Lines of institutions lead to `page` of each.
  init(
    _ entries: [CalendarEntry], _ scope: CalendarScope, leadingTo page: (CalendarScope) -> Route,
    from route: Route, words: Words
  ) {
    var lines: [Line] = []
    var places: [Heading: Int] = [:]
    for entry in entries {
      let heading =
        switch scope {
        case .everyone:
          Heading(
            name: entry.institution.shortName, target: page(.institution(entry.institution.slug)))
        case .institution: Heading(name: entry.title, target: entry.page)
        }
      // Neighbours are often of one line.
      let place =
        lines.last?.heading == heading ? lines.count - 1 : places[heading] ?? lines.count
      if place == lines.count {
        places[heading] = place
        lines.append(Line(heading: heading))
      }
      lines[place].counts.count(entry)
    }
    self.lines = lines
    self.route = route
    self.words = words
  }
}

extension CalendarDigest {
  /// More lines would make a page too heavy for a telephone.
  static let most = 600

  /// `fragment` is the place within the pages that the lines lead to.
  func html(fragment: String? = nil) -> HTML {
    let items = lines.map { line -> HTML in
      """
      <li><a href="\(route.link(to: line.heading.target, fragment: fragment))">\(line.heading.name)</a>: \
      \(words.text(line.counts))</li>

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
