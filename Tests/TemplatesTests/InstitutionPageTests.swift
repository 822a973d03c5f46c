import Programmes
import Testing

/// An institution's page, with a text of its own.
@Suite struct InstitutionPageTests {
  @Test func `headings of the presentation are none of the page's own`() throws {
    let institution = Institution(
      slug: try slug("faro"), name: try words("Comisión Ficticia de Faros"), acronym: nil,
      level: nil, territory: nil, committee: nil, contact: Contact(),
      presentation: try prose("## Programas\n\nVea [los programas](#programas)."),
      programmes: [try SampleProgramme.programme()], meetings: [], location: place)
    let page = try TimedSite([institution]).page("instituciones/faro")
    let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    #expect(ids.contains("programas") && ids.contains("p-programas"))
    #expect(Set(ids).count == ids.count)
    #expect(page.contains("<a href=\"#p-programas\">los programas</a>"))
  }

  @Test(arguments: [
    ("2024-06-30", "debían terminar antes del 30 de junio de 2024, y aquí no hay informe"),
    ("2023-12-31", ""),
  ])
  func `a programme without reports says what of it was to end`(
    cutoff: String, sentence: String
  ) throws {
    let plan = try SampleProgramme.programme(reports: [])
    let page = try TimedSite([SampleProgramme.institution(plan)], at: cutoff)
      .page("instituciones/faro")
    #expect(page.contains("y aquí no hay informe") == !sentence.isEmpty)
    #expect(sentence.isEmpty || page.contains(sentence))
  }
}
