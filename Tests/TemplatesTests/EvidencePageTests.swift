import Checksums
import Programmes
import Testing

/// The page of all evidence of a programme.
struct EvidencePageTests {
  private let folder = "instituciones/faro/pat-2024"
  private var up: String { "../../../../\(folder)/" }

  private func site(_ programme: Programme) throws -> TimedSite {
    try TimedSite([SampleProgramme.institution(programme)])
  }

  @Test func `every piece stands with what it proves, its day, its size and its sum`() throws {
    let page = try site(SampleProgramme.programme()).page("\(folder)/evidencias")
    #expect(page.contains("5 evidencias de 4 actividades, en 2 informes de avance."))
    #expect(page.ranges(of: "<tbody>").count == 5)
    let row = try #require(page.split(separator: "<tbody>").first { $0.contains("cuestionario") })
    #expect(
      row.contains("<a href=\"\(up)evidencias/cuestionario.pdf\">cuestionario.pdf</a> (PDF)</th>"))
    #expect(row.contains("<a href=\"\(up)actividades/1-3/index.html\">1.3 Aplicar la encuesta</a>"))
    #expect(row.contains("<span class=\"menor\">Acción 1</span></td>"))
    #expect(row.contains("<a href=\"\(up)informes/2024-06-30/index.html\">"))
    #expect(row.contains("data-v=\"12345\">12 KB</td>"))
    #expect(row.contains("<code class=\"suma\">\(digest("a").hexadecimal)</code>"))
  }

  @Test func `the newest report comes first`() throws {
    let page = try site(SampleProgramme.programme()).page("\(folder)/evidencias")
    let reports = page.matches(of: /informes\/([-0-9]+)\/index/).map { String($0.1) }
    #expect(reports == ["2024-06-30", "2024-06-30", "2024-03-31", "2024-03-31", "2024-03-31"])
  }

  @Test func `a file that proves several parts of an activity stands once, with all of them`()
    throws
  {
    let programme = try SampleProgramme.programme(reports: [
      try SamplePortal.report(
        2024,
        [
          try said(
            "1-3", try work(),
            steps: [
              try work(evidence: [file("acta.pdf")]),
              try work(evidence: [file("acta.pdf"), file("otra.pdf")]),
            ])
        ])
    ])
    let page = try site(programme).page("\(folder)/evidencias")
    #expect(page.contains("2 evidencias de 1 actividad, en 1 informe de avance."))
    #expect(
      page.contains(
        "<br><span class=\"menor\">Acción 1</span><br><span class=\"menor\">Acción 2</span></td>"))
  }

  @Test func `a link and what is kept back say what can be checked of them`() throws {
    let page = try site(SampleProgramme.programme()).page("\(folder)/evidencias")
    let rows = page.split(separator: "<tbody>")
    let link = try #require(rows.first { $0.contains("boletin.html") })
    #expect(link.contains("publicación: Nota del curso"))
    #expect(link.contains("<time datetime=\"2024-03-21\">"))
    #expect(link.contains("Sin suma SHA-256: lo que hay en la dirección pudo cambiar."))
    let withheld = try #require(rows.first { $0.contains("No publicable: Contiene datos") })
    #expect(withheld.contains("<code class=\"suma\">\(digest("b").hexadecimal)</code>"))
  }

  @Test func `it tells how a file is checked, and leads to the data`() throws {
    let page = try site(SampleProgramme.programme()).page("\(folder)/evidencias")
    #expect(page.contains("<code>certutil -hashfile ARCHIVO SHA256</code>"))
    #expect(page.contains("<a href=\"\(up)evidencias/SHA256SUMS\">"))
    #expect(page.contains("/datos/index.html#evidencias\">"))
    let link = "\(folder)/evidencias/index.html\">Lista de evidencias</a>"
    #expect(try site(SampleProgramme.programme()).page(folder).contains(link))
  }

  @Test func `where no file is published there is nothing to check`() throws {
    let page = try #require(Link("https://www.example.org/nota.html"))
    let link = Evidence(
      .link(page, digest: nil), kind: nil, date: nil, description: nil, location: place)
    let programme = try SampleProgramme.programme(reports: [
      try SamplePortal.report(2024, [try said("1-1", try work(share: "10", evidence: [link]))])
    ])
    let site = try site(programme)
    #expect(try site.page("\(folder)/evidencias").contains("1 evidencia de 1 actividad"))
    #expect(try !site.page("\(folder)/evidencias").contains("SHA256SUMS"))
  }

  @Test func `a programme without evidence has no such page, and no link to it`() throws {
    for reports in [[], [try SamplePortal.report(2024, [try said("1-1", try work(share: "10"))])]] {
      let site = try site(SampleProgramme.programme(reports: reports))
      #expect(site.text("\(folder)/evidencias/index.html") == nil)
      #expect(try !site.page(folder).contains("evidencias/index.html"))
    }
  }
}
