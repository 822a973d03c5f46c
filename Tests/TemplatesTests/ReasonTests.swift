import Diagnostics
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
    #expect(
      page.contains(
        """
        <p class="nombre" id="por-que">1 vencida, 1 sin reporte y 1 más con algo vencido, según \
        fechas y evidencia:</p>
        """))
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
    #expect(
      second.contains("id=\"por-que\">1 sin reporte y 1 más con algo vencido")
        && !second.contains(overdue))
  }

  @Test func `the list of activities gives every status its reason`() throws {
    let page = try site().page("\(folder)/actividades")
    #expect(page.contains(overdue))
    #expect(page.contains("Cumplida</span>: concluyó el 20 de marzo de 2024, dentro del plazo."))
    let list = try #require(page.firstRange(of: "</nav>\n<section"))
    let rest = page[list.upperBound...]
    #expect(rest.ranges(of: "class=\"estatus").count == rest.ranges(of: "</span>: ").count)
  }

  @Test func `the list has a part for each status, what is late first, one link from the bar`()
    throws
  {
    let site = try site()
    let page = try site.page("\(folder)/actividades")
    let overdue = try #require(page.firstRange(of: "<h2 id=\"vencida\">Vencidas: 1</h2>"))
    let fulfilled = try #require(page.firstRange(of: "<h2 id=\"cumplida\">Cumplidas: "))
    #expect(overdue.lowerBound < fulfilled.lowerBound)
    #expect(page.contains("<li><a href=\"#vencida\">"))
    #expect(try site.page(folder).contains("actividades/index.html#vencida\">"))
  }

  @Test func `each activity is named under its axis with its status and the way to its row`() throws
  {
    let page = try site().page(folder)
    let index = try #require(page.firstRange(of: "<h2 id=\"avance-por-eje\">Avance por eje</h2>"))
    #expect(
      page[index.upperBound...].contains(
        """
        <li><a href="#a-1-5"><svg class="icono vencida" role="img" aria-label="Vencida">\
        <use href="#e-vencida"/></svg>1.5 Publicar el boletín</a></li>
        """))
    #expect(page.contains("<tbody id=\"a-1-5\">") && page.contains("<symbol id=\"e-vencida\""))
  }

  @Test func `the institution leads to them in each programme`() throws {
    let page = try site().page("instituciones/faro")
    #expect(
      page.contains(
        "/faro/pat-2024/index.html#por-que\"><span class=\"oculto\">PAT 2024: </span>1 vencida, "
          + "1 sin reporte y 1 más con algo vencido, según fechas y evidencia</a>"))
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

  @Test func `whoever answers for what is overdue stands with it, by post where there is one`()
    throws
  {
    let link = try #require(
      Person(name: try words("Ana Ejemplo"), role: try words("Enlace <1>"), area: nil))
    let office = try #require(Person(name: try words("Recursos Humanos"), role: nil))
    let programme = try SamplePortal.programme(
      2024,
      activities: [
        try activity("1", "Dar un curso", "2024-01-01", "2024-03-31", responsible: [link, office]),
        try activity("2", "Hacer carteles", "2024-01-01", "2024-03-31"),
        try activity("3", "Hacer un video", "2024-01-01", "2024-12-31", responsible: [office]),
      ], reports: [try SamplePortal.report(2024)])
    let site = try TimedSite([try SamplePortal.institution("faro", [programme])])
    let own = try site.page(folder)
    #expect(own.ranges(of: "<br>Responsables: ").count == 1)
    #expect(own.contains("<br>Responsables: Enlace &lt;1&gt;; Recursos Humanos.</li>"))
    let all = try site.page("vencidas")
    #expect(
      all.contains(
        "<ul class=\"simple\"><li>Enlace &lt;1&gt;</li><li>Recursos Humanos</li></ul></td>"))
    #expect(all.ranges(of: ">El programa no lo dice</span></td>").count == 1)
    #expect(!all.contains("Sus programas no dicen"))
    #expect(!all.contains("Ana Ejemplo") && !own.contains("Ana Ejemplo</li>"))
  }

  @Test func `where nobody is named, the list says so once`() throws {
    let page = try site().page("vencidas")
    #expect(page.contains("Sus programas no dicen quién responde por estas actividades."))
    #expect(!page.contains("data-l=\"Responsables\""))
    #expect(try !site().page(folder).contains("<br>Responsables: "))
  }

  @Test func `wherever times are counted it is said which are in no count`() throws {
    let occurrences = [
      try work(declared: try declared(.cancelled, "No hubo sala.")),
      try work(finished: "2024-05-10", evidence: [file("a.pdf")]),
    ].enumerated().map { OccurrenceReport(number: Located($0 + 1, at: place), work: $1) }
    let told = ActivityReport(
      key: Located(try slug("1"), at: place), work: try work(), occurrences: occurrences)
    let programme = try SamplePortal.programme(
      2024, activities: [try SampleTimes.activity("1", "Dar cursos", repeating: "cada trimestre")],
      reports: [try SamplePortal.report(2024, [told])])
    let site = try TimedSite(
      [try SamplePortal.institution("faro", [programme])], at: "2024-10-15")
    let ended = "la primera debió terminar", left = "No se cuenta 1 vez cancelada o que no aplica."
    for page in [folder, "\(folder)/actividades", "\(folder)/actividades/1", "vencidas"] {
      let text = try site.page(page)
      #expect(text.contains("está vencida 1 de las 3 veces programadas"), "\(page)")
      #expect(text.ranges(of: left).count == 1 && !text.contains(ended), "\(page)")
    }
    let report = try site.page("\(folder)/informes/2024-06-30")
    #expect(report.contains("está cumplida 1 de las 3 veces programadas"))
    #expect(report.ranges(of: left).count == 1)
    #expect(site.text("\(folder)/programa.csv")?.contains(left) == true)
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
