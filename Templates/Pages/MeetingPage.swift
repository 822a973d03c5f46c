import Diagnostics
import HTML
public import Programmes
import SiteRoutes

/// A session: whether it was held, who came, what was agreed, and what was still open.
public func meetingPage(
  _ meeting: Meeting, of institution: Institution, in site: Site
) -> Page {
  MeetingSheet(meeting: meeting, institution: institution, site: site).page
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
      description: description,
      crumbs: meetingCrumbs(institution, words) + [
        Page.Crumb(.meetings(institution.slug), words[.meetings])
      ],
      body: """
        <p class="antetitulo">\(institution.name.text)</p>
        <h1>\(meeting.title.text)</h1>
        \(facts)\
        \(meeting.minutes.map { Prose.html($0, words, idPrefix: "m-") })\
        \(list(.agenda, id: "orden", meeting.agenda))\(carried)\(followUps)\(agreements)\
        \(list(.approvedDocuments, id: "aprobados", meeting.approvedDocuments))\
        \(list(.reviewedMaterials, id: "materiales", meeting.reviewedMaterials))\
        \(list(.observations, id: "observaciones", meeting.observations))\
        \(people(.coordinators, id: "coordinaron", meeting.coordinators, sign: state == .held))\
        \(people(.absentees, id: "ausentes", meeting.absentees))\
        \(people(.guests, id: "invitados", meeting.guests))\
        \(people(.attendees, id: "asistentes", meeting.attendees, sign: state == .held))\
        \(Remarks(notes: meeting.notes, words: words).html)
        """, origin: Origin(meeting.location),
      linkedData: [meeting.asEvent(of: institution, at: route, in: site)])
  }

  private var description: String {
    let counts: [(Phrase, Int)] = [
      (.agreementCount, meeting.agreements.count), (.attendeeCount, meeting.attendees.count),
    ]
    let content = counts.filter { $0.1 > 0 }.map { words.count($0, $1) }
    return words(
      content.isEmpty ? .emptyMeetingDescription : .meetingDescription,
      [
        "titulo": meeting.title.text, "contenido": words.list(content),
        "institucion": institution.name.text,
      ])
  }

  private var state: MeetingState { meeting.state(at: site.cutoff) }

  private var facts: HTML {
    var list = DescriptionList()
    let dates = DateText(words: words)
    list.add(words[.date], dates.inWords(meeting.date))
    list.add(words[.time], meeting.time)
    if let planned = meeting.planned, planned != meeting.date {
      list.add(words[.plannedDate], dates.inWords(planned))
    }
    list.add(words[.meetingState], stateText)
    list.add(words[.meetingKind], "\(words.name(of: meeting.kind))")
    let programme = institution.programmes.first { $0.slug == meeting.programme }
    list.add(
      words[.programme],
      programme.map {
        let address = ProgrammeAddress(institution: institution.slug, programme: $0.slug)
        return
          "<a href=\"\(route.link(to: .programme(address)))\">\(words.name(of: $0))</a>"
      })
    list.add(words[.attendance], attendance)
    return list.html
  }

  private var stateText: HTML {
    let mark = MeetingMark(state: state, words: words).html
    guard case .cancelled(let reason) = state else { return mark }
    return words.html(.statusSentence, ["estado": mark, "razon": "\(reason.clause)"])
  }

  /// «4 asistentes y 2 ausentes».
  private var attendance: HTML? {
    let counts: [(Phrase, Int)] = [
      (.attendeeCount, meeting.attendees.count), (.absenteeCount, meeting.absentees.count),
    ]
    let texts = counts.filter { $0.1 > 0 }.map { words.count($0, $1) }
    return texts.isEmpty ? nil : "\(words.list(texts))"
  }

  /// What earlier sessions left open; of a session to come, what is open now.
  private var carried: HTML {
    let open: [TrackedAgreement]
    let day: CalendarDate?
    switch state {
    case .cancelled, .unconfirmed: return ""
    case .held:
      open = institution.agreements(openAt: meeting)
      day = meeting.date.adding(days: -1)
    case .planned:
      open = institution.openAgreements(at: site.cutoff)
      day = site.cutoff
    }
    guard let day, !open.isEmpty else { return "" }
    return section(
      .carriedAgreements, id: "pendientes",
      """
      <p>\(words(.carriedExplanation, ["fecha": words.text(day)]))</p>
      \(table(open, tracks: true, headingID: "pendientes", at: day))
      """)
  }

  private var followUps: HTML {
    if meeting.followUps.isEmpty { return "" }
    let items = meeting.followUps.map { followUp -> HTML in
      let earlier = institution.meetings.first { $0.date == followUp.meeting.value }
      let agreement = earlier?.agreements.first { $0.key?.slug == followUp.key.value }
      let name = words(
        .followUpOf,
        [
          "clave": agreement?.key?.written?.text ?? followUp.key.value.text,
          "fecha": words.text(followUp.meeting.value),
        ])
      let title: HTML =
        earlier.map {
          "<a href=\"\(route.link(to: .meeting(institution.slug, $0.date)))\">\(name)</a>"
        } ?? "\(name)"
      return """
        <li>\(title)\(agreement.map { ": \($0.text.text)" })<br>\
        \(FollowUpText(followUp: followUp, words: words).html)</li>

        """
    }
    return section(.followUps, id: "seguimiento", "<ul class=\"lista\">\n\(items)</ul>\n")
  }

  private var agreements: HTML {
    let agreements = institution.agreements(of: meeting, at: site.cutoff)
    if agreements.isEmpty { return "" }
    return section(
      .agreements, id: "acuerdos",
      table(agreements, tracks: false, headingID: "acuerdos", at: site.cutoff))
  }

  private func table(
    _ rows: [TrackedAgreement], tracks: Bool, headingID: String, at day: CalendarDate
  ) -> HTML {
    AgreementTable(
      rows: rows, tracks: tracks, headingID: headingID,
      institution: institution, cutoff: day, route: route, words: words
    ).html
  }

  /// On paper, those who `sign` get a line for it.
  private func people(
    _ title: Phrase, id: String, _ people: [Person], sign: Bool = false
  ) -> HTML {
    if people.isEmpty { return "" }
    let items = people.map { person -> HTML in
      let text = person.parts.map(\.text).joined(separator: ", ")
      return "<li>\(text)</li>\n"
    }
    return section(
      title, id: id, "<ul class=\"\(sign ? "lista firmas" : "lista")\">\n\(items)</ul>\n")
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
