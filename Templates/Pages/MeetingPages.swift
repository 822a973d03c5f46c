import HTML
public import Programmes
import SiteRoutes

/// The sessions of an institution, newest first.
public func meetingsPage(of institution: Institution, in site: Site) -> Page {
  let words = site.words
  let route = Route.meetings(institution.slug)
  let title = words(.meetingsOf, ["institucion": institution.shortName])
  return Page(
    route: route, kind: .meetings, title: title, description: title + ".",
    crumbs: crumbs(institution, words),
    body: """
      <h1>\(title)</h1>
      \(MeetingList(meetings: institution.meetings, institution: institution.slug, route: route,
        words: words).html)
      """)
}

/// A session with its minutes.
public func meetingPage(
  _ meeting: Meeting, of institution: Institution, in site: Site
) -> Page {
  MeetingSheet(meeting: meeting, institution: institution, site: site).page
}

private func crumbs(_ institution: Institution, _ words: Words) -> [Page.Crumb] {
  [
    Page.Crumb(.home, words[.home]), Page.Crumb(.institutions, words[.institutions]),
    Page.Crumb(.institution(institution.slug), institution.shortName),
  ]
}

/// Sessions as links, each with its date.
struct MeetingList {
  let meetings: [Meeting]
  let institution: Slug
  let route: Route
  let words: Words

  var html: HTML {
    let items = meetings.map { meeting -> HTML in
      """
      <li><a href="\(route.link(to: .meeting(institution, meeting.date)))">\(meeting.title.text)</a>, \
      \(DateText(words: words).inWords(meeting.date))</li>

      """
    }
    return "<ul class=\"lista\">\n\(items)</ul>\n"
  }
}

private struct MeetingSheet {
  let meeting: Meeting
  let institution: Institution
  let site: Site

  private var words: Words { site.words }
  private var route: Route { .meeting(institution.slug, meeting.date) }

  var page: Page {
    let title = words(
      .meetingTitle, ["titulo": meeting.title.text, "fecha": words.text(meeting.date)])
    return Page(
      route: route, kind: .meeting, title: "\(title) – \(institution.shortName)",
      description: words(
        .meetingDescription,
        ["titulo": meeting.title.text, "institucion": institution.name.text]),
      crumbs: crumbs(institution, words) + [
        Page.Crumb(.meetings(institution.slug), words[.meetings])
      ],
      body: """
        <p class="antetitulo">\(institution.name.text)</p>
        <h1>\(meeting.title.text)</h1>
        \(facts)\
        \(meeting.minutes.map { Prose.html($0, idPrefix: "m-") })\
        \(list(.agenda, id: "orden", meeting.agenda))\(agreements)\
        \(people(.attendees, id: "asistentes", meeting.attendees))\
        \(list(.reviewedMaterials, id: "materiales", meeting.reviewedMaterials))\
        \(list(.observations, id: "observaciones", meeting.observations))\
        \(people(.coordinators, id: "coordinaron", meeting.coordinators))\
        \(Remarks(notes: meeting.notes, words: words).html)
        """)
  }

  private var facts: HTML {
    var list = DescriptionList()
    list.add(words[.date], DateText(words: words).inWords(meeting.date))
    let kind: Phrase =
      switch meeting.kind {
      case .ordinary: .ordinaryMeeting
      case .extraordinary: .extraordinaryMeeting
      case .workingTable: .workingTable
      }
    list.add(words[.meetingKind], "\(words[kind])")
    let programme = institution.programmes.first { $0.slug == meeting.programme }
    list.add(
      words[.programme],
      programme.map {
        let address = ProgrammeAddress(institution: institution.slug, programme: $0.slug)
        return
          "<a href=\"\(route.link(to: .programme(address)))\">\(words.name(of: $0))</a>"
      })
    return list.html
  }

  private var agreements: HTML {
    if meeting.agreements.isEmpty { return "" }
    let hasObservations = meeting.agreements.contains { !$0.observations.isEmpty }
    let rows = meeting.agreements.map { row($0, hasObservations: hasObservations) }
    return """
      <section aria-labelledby="acuerdos">
      <h2 id="acuerdos">\(words[.agreements])</h2>
      <table class="oficial" aria-labelledby="acuerdos">
      <thead><tr><th scope="col">\(words[.numberAbbreviation])</th>\
      <th scope="col">\(words[.agreement])</th>\
      \(hasObservations ? "<th scope=\"col\">\(words[.observations])</th>" : "")</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </section>

      """
  }

  private func row(_ agreement: Agreement, hasObservations: Bool) -> HTML {
    let due = agreement.due.map { due -> HTML in
      "<p class=\"menor\">\(words[.dueDate]): \(DateText(words: words).inWords(due))</p>"
    }
    let responsible = TextList.html(agreement.responsible).map { people -> HTML in
      "<div class=\"menor\">\(words[.responsible]): \(people)</div>"
    }
    let observations: HTML =
      hasObservations
      ? "<td data-l=\"\(words[.observations])\">\(TextList.html(agreement.observations))</td>" : ""
    return """
      <tr><th scope="row" data-l="\(words[.numberAbbreviation])">\
      \(agreement.key?.written?.text ?? "–")</th>\
      <td data-l="\(words[.agreement])">\(agreement.text.text)\(due)\(responsible)\
      \(Remarks(notes: agreement.notes, words: words).html)</td>\(observations)</tr>

      """
  }

  private func people(_ title: Phrase, id: String, _ people: [Person]) -> HTML {
    if people.isEmpty { return "" }
    let items = people.map { person -> HTML in
      let text = person.parts.map(\.text).joined(separator: ", ")
      return "<li>\(text)</li>\n"
    }
    return section(title, id: id, "<ul class=\"lista firmas\">\n\(items)</ul>\n")
  }

  private func list(_ title: Phrase, id: String, _ texts: [Verbatim]) -> HTML {
    if texts.isEmpty { return "" }
    return section(
      title, id: id, "<ul class=\"lista\">\n\(texts.map { "<li>\($0.text)</li>\n" })</ul>\n")
  }

  private func section(_ title: Phrase, id: String, _ content: HTML) -> HTML {
    """
    <section aria-labelledby="\(id)">
    <h2 id="\(id)">\(words[title])</h2>
    \(content)</section>

    """
  }
}
