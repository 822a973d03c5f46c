import HTML
import Programmes
import SiteRoutes

/// What is due next: the day, what it is, and how it stands.
struct DeadlineList {
  let deadlines: [NextDate]
  let route: Route
  /// Whether they are of several programmes.
  let namesProgramme: Bool
  let words: Words

  var html: HTML {
    let items = deadlines.map(item)
    return "<ul class=\"eventos\">\n\(items)</ul>\n"
  }
}

extension DeadlineList {
  private func item(_ next: NextDate) -> HTML {
    let entry = next.entry
    let more: HTML =
      next.more == 0
      ? "" : "<span class=\"menor\"> (\(words.count(.moreDates, next.more)))</span>"
    let mark = StatusMark(entry, words: words)?.html
    let origin: HTML =
      namesProgramme ? "<span class=\"menor\"> – \(origin(of: entry))</span>" : ""
    return """
      <li class="evento plazo"><span class="clase">\
      \(DateText(words: words).inWords(entry.moment))</span> \
      <div>\(EntryText(entry: entry, route: route, words: words).name)\(more)\
      \(mark.map { " \($0)" })\(origin)</div></li>

      """
  }

  /// Its programme, or of an agreement its session's day, with a link; then its institution.
  private func origin(of entry: CalendarEntry) -> HTML {
    let institution = entry.institution
    switch entry.subject {
    case .activity(_, let programme, _, _), .occurrence(_, let programme, _, _),
      .deadline(_, let programme, _):
      let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
      return """
        <a href="\(route.link(to: .programme(address)))">\
        \(words.name(of: programme)), \(institution.shortName)</a>
        """
    case .agreement(_, let meeting, _, _), .meeting(let meeting):
      return """
        <a href="\(route.link(to: .meeting(institution.slug, meeting.date)))">\
        \(meeting.title.text.shortened(to: 100)), \(institution.shortName)</a>
        """
    }
  }
}
