import HTML
public import Programmes
import SiteRoutes

/// The sessions of an institution by year, newest first.
public func meetingsPage(of institution: Institution, in site: Site) -> Page {
  let words = site.words
  let route = Route.meetings(institution.slug)
  let title = words(.meetingsOf, ["institucion": institution.shortName])
  let years = Dictionary(grouping: institution.meetings, by: \.date.year)
  let sections = years.sorted { $0.key > $1.key }.map { year, meetings -> HTML in
    """
    <section aria-labelledby="a\(year)">
    <h2 id="a\(year)">\(words(.yearName, ["anio": "\(year)"]))</h2>
    \(MeetingList(meetings: meetings, institution: institution.slug, route: route, site: site).html)\
    </section>

    """
  }
  return Page(
    route: route, kind: .meetings, title: title, description: title + ".",
    crumbs: meetingCrumbs(institution, words),
    body: """
      <h1>\(title)</h1>
      \(AgreementsLink(institution: institution, route: route, site: site).html)\
      \(sections)
      """)
}

/// From the home page to the institution.
func meetingCrumbs(_ institution: Institution, _ words: Words) -> [Page.Crumb] {
  [
    Page.Crumb(.home, words[.home]), Page.Crumb(.institutions, words[.institutions]),
    Page.Crumb(.institution(institution.slug), institution.shortName),
  ]
}

/// The way to the agreements of all sessions, and how many are open; nothing without any.
struct AgreementsLink {
  let institution: Institution
  let route: Route
  let site: Site

  var html: HTML {
    guard institution.meetings.contains(where: { !$0.agreements.isEmpty }) else { return "" }
    let words = site.words
    let open = institution.openAgreements(at: site.cutoff).count
    return """
      <p><a href="\(route.link(to: .agreements(institution.slug)))">\(words[.seeAgreements])</a> \
      (\(words.count(.openAgreementCount, open)))</p>

      """
  }
}
