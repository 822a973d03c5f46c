import Programmes
import Testing

/// What each page of a programme says of what is not well: no status without its reason.
@Suite struct ReasonTests {
  private let folder = "instituciones/faro/pat-2024"
  private let overdue =
    "Vencida</span>: debió terminar el 30 de junio de 2024; un informe dice que concluyó"

  private func site() throws -> TimedSite {
    try TimedSite([SampleProgramme.institution(SampleProgramme.programme())])
  }

  @Test func `under the bar stand those overdue, at risk or untold, with reason and link`() throws {
    let page = try site().page(folder)
    #expect(page.contains("<p class=\"nombre\" id=\"por-que\">1 vencida y 1 sin reporte:</p>"))
    let list = try #require(page.firstRange(of: "id=\"por-que\""))
    let rest = page[list.upperBound...].prefix(1_600)
    #expect(rest.contains("actividades/1-5/index.html\">1.5 Publicar el boletín</a>"))
    #expect(rest.contains(overdue))
    #expect(rest.contains("Sin reporte</span>: el comité no ha informado avance"))
    #expect(!rest.contains("1.1 Impartir"))
  }

  @Test func `an axis has those of its own`() throws {
    let site = try site()
    #expect(try site.page("\(folder)/ejes/1").contains("id=\"por-que\">1 vencida:</p>"))
    let second = try site.page("\(folder)/ejes/2")
    #expect(second.contains("id=\"por-que\">1 sin reporte:</p>") && !second.contains(overdue))
  }

  @Test func `the list of activities gives every status its reason`() throws {
    let page = try site().page("\(folder)/actividades")
    #expect(page.contains(overdue))
    #expect(page.contains("Cumplida</span>: concluyó el 20 de marzo de 2024, dentro del plazo."))
    #expect(page.components(of: "class=\"estatus") == page.components(of: "</span>: "))
  }

  @Test func `the institution leads to them in each programme`() throws {
    let page = try site().page("instituciones/faro")
    #expect(
      page.contains(
        "/faro/pat-2024/index.html#por-que\">PAT 2024: 1 vencida y 1 sin reporte</a>"))
  }

  @Test func `more than a few are counted, and the list of all is one link away`() throws {
    func page(_ count: Int, _ kind: ProgrammeKind = .annual) throws -> String {
      let programme = try SamplePortal.programme(
        2024, kind, activities: try SamplePortal.activities(count, in: 2024),
        reports: [try SamplePortal.report(2024)])
      return try TimedSite([try SamplePortal.institution("faro", [programme])])
        .page("instituciones/faro/\(kind == .annual ? "pat" : "pi")-2024")
    }
    #expect(try !page(8).contains("más en la lista"))
    #expect(try page(9).contains(">Ver 1 más en la lista de actividades</a>"))
    #expect(try page(20).contains(">Ver 12 más en la lista de actividades</a>"))
    #expect(
      try page(9, .implementation).contains(">Ver 1 más en la lista de líneas de acción</a>"))
  }

  @Test func `where all is well there is no list`() throws {
    let done = try said("1-1", try work(finished: "2024-05-02", evidence: [file("a.pdf")]))
    let programme = try SamplePortal.programme(
      2024, activities: try SamplePortal.activities(1, in: 2024),
      reports: [try SamplePortal.report(2024, [done])])
    let site = try TimedSite([try SamplePortal.institution("faro", [programme])])
    #expect(try !site.page(folder).contains("por-que"))
    #expect(try !site.page("instituciones/faro").contains("por-que"))
  }
}

/// What is due, under a heading that stays true whenever the page is read.
@Suite struct DeadlinePageTests {
  private func site() throws -> TimedSite {
    func card(_ key: String, _ rule: String) throws -> Activity {
      try SampleTimes.activity(key, "Difundir una tarjeta", repeating: rule)
    }
    let programme = try SamplePortal.programme(
      2024,
      activities: [
        try card("1", "día 9 de cada mes"),
        try card("2", "2024-10-08 y 2024-12-08"), try card("3", "2024-11-08"),
      ], reports: [try SamplePortal.report(2024)])
    return try TimedSite([try SamplePortal.institution("faro", [programme])])
  }

  @Test(arguments: ["index.html", "instituciones/faro/pat-2024/index.html"])
  func `each activity stands once, with its next date and how many more`(path: String) throws {
    let page = try #require(try site().text(path))
    let list = try #require(page.section("vencimientos")).visible
    #expect(list.contains("Vencimientos a partir del 30 de septiembre de 2024"))
    #expect(list.contains("2 Difundir una tarjeta – vez 1 de 2, y 1 fecha más Por iniciar"))
    #expect(
      list.contains(
        "9 de octubre de 2024 1 Difundir una tarjeta – vez 10 de 12, y 2 fechas más Por iniciar"))
    #expect(list.matches(of: /Difundir/).count == 3)
    #expect(list.matches(of: /fechas? más/).count == 2)
    #expect(!page.contains("Próximo"))
  }
}

extension String {
  /// How often `text` stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
