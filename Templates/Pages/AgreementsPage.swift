import HTML
public import Programmes
import SiteRoutes

/// What the sessions of an institution agreed and what became of it: what is open first.
public func agreementsPage(of institution: Institution, in site: Site) -> Page {
  AgreementsSheet(
    institution: institution, agreements: institution.agreements(at: site.cutoff), site: site
  ).page
}

private struct AgreementsSheet {
  let institution: Institution
  let agreements: [TrackedAgreement]
  let site: Site

  private var words: Words { site.words }
  private var route: Route { .agreements(institution.slug) }

  var page: Page {
    let title = words(.agreementsOf, ["institucion": institution.shortName])
    let open = agreements.filter(\.state.isOpen)
    let closed = agreements.filter { !$0.state.isOpen }
    return Page(
      route: route, kind: .agreements, title: title,
      description: words(.agreementsDescription, ["institucion": institution.name.text]),
      crumbs: meetingCrumbs(institution, words) + [
        Page.Crumb(.meetings(institution.slug), words[.meetings])
      ],
      body: """
        <h1>\(title)</h1>
        <p class="frase">\(sentence(open: open, closed: closed))</p>
        \(section(.openAgreements, id: "abiertos", open, none: .noOpenAgreements))\
        \(section(.closedAgreements, id: "cerrados", closed, none: .noClosedAgreements))
        """)
  }

  /// «Al 30 de septiembre de 2024 hay 3 acuerdos abiertos, de los cuales 1 está vencido, y 4 cerrados.»
  private func sentence(open: [TrackedAgreement], closed: [TrackedAgreement]) -> String {
    let overdue = open.count { if case .overdue = $0.state { true } else { false } }
    return words(
      .agreementsSentence,
      [
        "fecha": words.text(site.cutoff),
        "abiertos": words.count(.openAgreementCount, open.count),
        "vencidos": overdue == 0 ? "" : words.count(.overdueAgreementCount, overdue),
        "cerrados": closed.isEmpty
          ? words[.noneClosed] : words.count(.closedAgreementCount, closed.count),
      ])
  }

  private func section(
    _ title: Phrase, id: String, _ agreements: [TrackedAgreement], none: Phrase
  ) -> HTML {
    let table = AgreementTable(
      rows: agreements, tracks: true, headingID: id,
      institution: institution, cutoff: site.cutoff, route: route, words: words)
    return """
      <section aria-labelledby="\(id)">
      <h2 id="\(id)">\(words[title])</h2>
      \(agreements.isEmpty ? "<p>\(words[none])</p>\n" : table.html)</section>

      """
  }
}
