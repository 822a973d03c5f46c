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
    <li class="evento \(style)"><span class="clase">\(icon)\(kind)</span> <div>\(subject)</div></li>

    """
  }

  /// Drawn in the page itself: from a disk, a browser does not take icons out of another file.
  private var icon: HTML {
    let shape =
      switch entry.kind {
      case .starts: "M3 2l11 6-11 6z"
      case .ends: "M3 1h2v14H3zM5 2h9l-3 3.5L14 9H5z"
      case .delivery: "M2 3h12v10H2zM4 5l4 4 4-4z"
      case .meeting: "M1 2h14v9H8l-4 4v-4H1z"
      }
    return """
      <svg class="icono" aria-hidden="true" viewBox="0 0 16 16"><path d="\(shape)"/></svg>
      """
  }

  private var style: String {
    switch entry.kind {
    case .starts: "inicia"
    case .ends: "vence"
    case .delivery: "entrega"
    case .meeting: "sesion"
    }
  }

  private var kind: String {
    switch entry.kind {
    case .starts: words[.begins]
    case .ends: words[.due]
    case .delivery: words[.delivery]
    case .meeting: words[.session]
    }
  }

  private var subject: HTML {
    switch entry.subject {
    case .activity(let programme, let key, let text, let detail):
      return """
        \(link(to: key, text, in: programme))\
        \(detail.map { "<span class=\"menor\"> – \($0.text)</span>" })
        """
    case .occurrence(let programme, let key, let text, let occurrence, let count):
      let place = words(
        .occurrenceOf, ["numero": "\(occurrence.number)", "total": "\(count)"])
      return """
        \(link(to: key, text, in: programme))<span class="menor"> – \(place)</span>
        """
    case .deadline(let programme, let key, let text, let event):
      let origin = words(.countedFrom, ["fecha": words.text(event)])
      return """
        \(link(to: key, text, in: programme))<span class="menor"> – \(origin)</span>
        """
    case .agreement(let session, _, let text):
      return """
        <a href="\(route.link(to: .meeting(entry.institution.slug, session)))">\
        \(words[.agreement]): \(text.text.shortened(to: 160))</a>
        """
    case .meeting(let date, let title, _):
      return """
        <a href="\(route.link(to: .meeting(entry.institution.slug, date)))">\(title.text)</a>
        """
    }
  }
}

extension CalendarItem {
  private func link(to key: Key, _ text: Verbatim, in programme: Slug) -> HTML {
    let address = ProgrammeAddress(institution: entry.institution.slug, programme: programme)
    let label = key.written.map { "\($0) \(text)" } ?? text.text
    return """
      <a href="\(route.link(to: .activity(address, key.slug)))">\(label.shortened(to: 160))</a>
      """
  }
}

/// Entries under the names of their institutions; on an institution's own calendar, without them.
struct CalendarItems {
  let entries: [CalendarEntry]
  let scope: CalendarScope
  let route: Route
  let words: Words

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
