import HTML
public import Programmes
import SiteRoutes

/// An institution: who its committee is, how to reach it, its programmes and its sessions. `summary`
/// is its own.
public func institutionPage(
  _ institution: Institution, _ summary: InstitutionSummary, offering feeds: FeedOffer,
  in site: Site
) -> Page {
  InstitutionSheet(institution: institution, summary: summary, feeds: feeds, site: site).page
}

private struct InstitutionSheet {
  let institution: Institution
  let summary: InstitutionSummary
  let feeds: FeedOffer
  let site: Site

  private var words: Words { site.words }
  private var route: Route { .institution(institution.slug) }

  var page: Page {
    let name = institution.name.text
    let title = institution.acronym.map { "\(name) (\($0))" } ?? name
    return Page(
      route: route, kind: .institution, title: title,
      description: words(
        programmeNames.isEmpty ? .institutionWithoutProgrammes : .institutionDescription,
        ["institucion": name, "programas": words.list(programmeNames)]),
      crumbs: [Page.Crumb(.home, words[.home]), Page.Crumb(.institutions, words[.institutions])],
      body: """
        <h1>\(title)</h1>
        \(facts)\
        \(institution.presentation.map { Prose.html($0, words, idPrefix: "p-") })\
        \(standing)\
        <section aria-labelledby="programas">
        <h2 id="programas">\(words[.programmes])</h2>
        \(programmes)</section>
        \(committee)\(calendar)\(meetings)\
        \(DataLinks(route: route, formats: [.json], site: site).html)\(trust)
        """, feeds: feeds, origin: origin, data: [.json],
      linkedData: [institution.asThing(in: site)])
  }

  private var origin: Origin { Origin(institution.location) }

  private var trust: HTML {
    Citation(
      institution: institution.naming, committee: institution.committee,
      work: [words[.citedInstitution]], key: [institution.slug.text], date: site.cutoff,
      frozen: nil,
      route: route, site: site
    ).html + Provenance(origin: origin, route: route, site: site).html
  }

  private var programmeNames: [String] {
    summary.programmes.map { words.name(of: $0) }
  }

  private var facts: HTML {
    let place = [institution.level.map { words.name(of: $0) }, institution.territory?.text]
      .compactMap { $0 }.joined(separator: ", ")
    return place.isEmpty ? "" : "<p class=\"menor\">\(place)</p>\n"
  }

  /// How the newest programme with reports stands.
  private var standing: HTML {
    guard let (programme, progress) = summary.current else { return "" }
    let sentence = TallySentence(
      progress.tally, of: programme.kind, for: programme.years, words: words)
    return """
      <section aria-labelledby="avance">
      <h2 id="avance">\(words(.progressOf, ["programa": words.title(of: programme)]))</h2>
      \(silence)<p class="frase" id="frase">\(sentence.text)</p>
      \(StatusBar(tally: progress.tally, words: words).figure(describedBy: "frase"))\
      </section>

      """
  }

  /// That it reports no more, before a reader takes old numbers for today's.
  private var silence: HTML {
    summary.silence(at: site.cutoff, words).map { "<p class=\"aviso\">\($0)</p>\n" } ?? ""
  }

  private var programmes: HTML {
    if institution.programmes.isEmpty { return "<p>\(words[.noProgrammes])</p>\n" }
    if summary.current != nil {
      return ProgrammeTable(summary: summary, route: route, cutoff: site.cutoff, words: words).html
    }
    let items = summary.programmes.map { programme -> HTML in
      let name = ListedProgramme(programme, of: summary, route, words)
      let ended = words.ended([programme], before: site.cutoff)
      return """
        <li class="tarjeta">
        <h3>\(name.link)</h3>
        \(name.facts)\(ended.map { "<p class=\"menor\">\($0)</p>\n" })</li>

        """
    }
    return "<ul class=\"tarjetas\">\n\(items)</ul>\n"
  }

  private var committee: HTML {
    guard let committee = institution.committee else {
      return contact(institution.contact, title: words[.contact])
    }
    let name = committee.acronym.map { "\(committee.name) (\($0))" } ?? committee.name.text
    let members: HTML =
      committee.members.isEmpty
      ? "" : "<h3>\(words[.members])</h3>\n\(TextList.html(committee.members))\n"
    return """
      <section aria-labelledby="comite">
      <h2 id="comite">\(words[.committee])</h2>
      <p>\(name)</p>
      \(ContactList(contact: committee.contact, words: words).html)\(members)</section>
      \(contact(institution.contact, title: words[.contact]))
      """
  }

  private func contact(_ contact: Contact, title: String) -> HTML {
    guard contact.isStated else { return "" }
    return """
      <section aria-labelledby="contacto">
      <h2 id="contacto">\(title)</h2>
      \(ContactList(contact: contact, words: words).html)</section>

      """
  }

  private var calendar: HTML {
    if summary.calendar.isEmpty { return "" }
    return """
      <section aria-labelledby="calendario">
      <h2 id="calendario">\(words[.calendar])</h2>
      <p><a href="\(route.link(to: .calendars(.institution(institution.slug))))">\
      \(words(.calendarOf, ["institucion": institution.shortName]))</a></p>
      \(FeedLinks(offer: feeds, route: route, site: site).html)</section>

      """
  }

  private var meetings: HTML {
    if institution.meetings.isEmpty { return "" }
    return """
      <section aria-labelledby="sesiones">
      <h2 id="sesiones">\(words[.meetings])</h2>
      \(AgreementsLink(institution: institution, route: route, site: site).html)\
      \(MeetingList(
        meetings: institution.meetings, institution: institution.slug, route: route, site: site
      ).html)</section>

      """
  }
}

/// Where to write or call.
struct ContactList {
  let contact: Contact
  let words: Words

  var html: HTML {
    var list = DescriptionList()
    list.add(
      words[.email],
      contact.email.map { "<a href=\"mailto:\($0.address)\">\($0.address)</a>" })
    list.add(
      words[.website],
      contact.website.map {
        "<a href=\"\($0.address)\" rel=\"noopener noreferrer\">\($0.address)</a>"
      })
    list.add(words[.telephone], contact.telephone)
    list.add(words[.postalAddress], contact.address)
    return list.html
  }
}
