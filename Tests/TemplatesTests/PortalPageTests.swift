import Programmes
import Testing

/// The first page: what it says of all programmes together, and of which.
@Suite struct PortalStandingTests {
  private func home(_ programmes: [Programme]) throws -> String {
    try TimedSite([try SamplePortal.institution("faro", programmes)])
      .text("index.html") ?? ""
  }

  private func programme(
    _ year: Int, through last: Int? = nil, _ kind: ProgrammeKind = .annual, reports: Bool
  ) throws -> Programme {
    try SamplePortal.programme(
      year, through: last, kind, activities: try SamplePortal.activities(2, in: year),
      reports: reports ? [try SamplePortal.report(year)] : [])
  }

  @Test func `what is counted are the programmes in force in the newest year`() throws {
    let page = try home([
      try programme(2024, reports: true),
      try programme(2022, through: 2024, .implementation, reports: true),
    ])
    #expect(
      page.contains(
        "De 4 actividades y líneas de acción comprometidas en los programas vigentes en 2024, ninguna"
      ))
    #expect(page.contains("<p class=\"menor\">Cuenta 2 programas con informes de avance.</p>"))
    #expect(!page.contains("comprometidas para"))
  }

  @Test func `those in force without reports are named as left out, one or many`() throws {
    let one = try home([
      try programme(2024, reports: true),
      try programme(2023, through: 2025, .implementation, reports: false),
    ])
    #expect(one.contains("comprometidas en el programa vigente en 2024 que tiene informes"))
    #expect(one.contains("1 programa más vigente en 2024 no tiene informes y queda fuera."))
    let many = try home([
      try programme(2024, reports: true),
      try programme(2023, through: 2025, .implementation, reports: false),
      try programme(2022, through: 2024, .implementation, reports: false),
    ])
    #expect(many.contains("2 programas más vigentes en 2024 no tienen informes y quedan fuera."))
    #expect(one.contains(">Programas vigentes en 2024 con informes</a></dt>"))
  }

  @Test func `reported programmes of earlier years are not passed over in silence`() throws {
    let one = try home([try programme(2024, reports: true), try programme(2023, reports: true)])
    #expect(
      one.contains(
        "Cuenta 1 programa con informes de avance. "
          + "1 programa con informes, de años anteriores, no se cuenta aquí.</p>"))
    let many = try home([
      try programme(2024, reports: true), try programme(2023, reports: true),
      try programme(2022, reports: true),
    ])
    #expect(many.contains("2 programas con informes, de años anteriores, no se cuentan aquí."))
  }
}

/// What the first page and its cards say of institutions without programmes, or without reports any more.
@Suite struct InstitutionStandingTests {
  private func home(_ institutions: [Institution]) throws -> String {
    try TimedSite(institutions).text("index.html") ?? ""
  }

  private func institution(_ name: String, years: [Int]) throws -> Institution {
    try SamplePortal.institution(
      name,
      try years.map {
        try SamplePortal.programme($0, activities: try SamplePortal.activities(2, in: $0))
      })
  }

  @Test func `only those that publish programmes are said to publish them`() throws {
    let both = try home([institution("uno", years: [2024]), institution("dos", years: [2024])])
    #expect(
      both.contains(
        "Este portal publica 2 programas de trabajo de 2 instituciones, con 4 actividades"))
    let one = try home([institution("uno", years: [2024]), institution("dos", years: [])])
    #expect(
      one.contains("1 programa de trabajo de 1 de 2 instituciones, con 2 actividades"))
    let two = try home([
      institution("uno", years: [2024]), institution("dos", years: [2024]),
      institution("tres", years: []),
    ])
    #expect(two.contains("2 programas de trabajo de 2 de 3 instituciones"))
    let none = try home([institution("uno", years: []), institution("dos", years: [])])
    #expect(
      none.contains("Ninguna de las 2 instituciones de este portal publica programas todavía."))
    let alone = try home([institution("uno", years: [])])
    #expect(alone.contains("La institución de este portal aún no publica programas."))
  }

  @Test func `a card without programmes says so`() throws {
    let page = try home([institution("uno", years: [2024]), institution("dos", years: [])])
    #expect(page.ranges(of: "Esta institución aún no publica programas.").count == 1)
    #expect(!page.contains("<ul class=\"simple\"></ul>"))
  }

  @Test(arguments: [nil, 2024])
  func `the first sentence stands before the search`(reported: Int?) throws {
    let reports = try reported.map { [try SamplePortal.report($0)] } ?? []
    let page = try home([
      try SamplePortal.institution(
        "uno",
        [
          try SamplePortal.programme(
            2024, activities: try SamplePortal.activities(1, in: 2024), reports: reports)
        ])
    ])
    let sentence = try #require(page.firstRange(of: "<p class=\"frase\""))
    let search = try #require(page.firstRange(of: "<form"))
    #expect(sentence.upperBound < search.lowerBound)
    #expect(page.ranges(of: "class=\"frase\"").count == 1)
  }

  /// Its reports are of 2022 and 2023; `silent` are years without.
  private func stopped(_ silent: [Int]) throws -> [Institution] {
    let silent = try silent.map {
      try SamplePortal.programme($0, activities: try SamplePortal.activities(1, in: $0))
    }
    let told = try [2023, 2022].map {
      try SamplePortal.programme(
        $0, activities: try SamplePortal.activities(1, in: $0),
        reports: [try SamplePortal.report($0)])
    }
    return [try SamplePortal.institution("faro", silent + told)]
  }

  @Test(arguments: [
    (
      [2024],
      "El PAT 2024 no tiene informes de avance; el último de la institución es al 30 de junio"
    ),
    (
      [2025, 2024],
      "El PAT 2025 y el PAT 2024 no tienen informes de avance; el último de la institución es al 30"
    ),
  ])
  func `who reports no more says so first, on its page and its card`(
    silent: [Int], sentence: String
  ) throws {
    let site = try TimedSite(try stopped(silent), at: "2025-02-01")
    let page = try site.page("instituciones/faro")
    let told = try #require(page.firstRange(of: sentence))
    let old = try #require(page.firstRange(of: "<p class=\"frase\" id=\"frase\">"))
    #expect(told.upperBound < old.lowerBound)
    #expect(try #require(site.text("index.html")).contains(sentence))
  }

  @Test(arguments: [[], [2026]])
  func `who has only years to come without reports does not`(silent: [Int]) throws {
    let site = try TimedSite(try stopped(silent), at: "2024-02-01")
    #expect(try !site.page("instituciones/faro").contains("de la institución es al"))
  }
}

/// A programme whose document gives no activities, and pages of one without reports.
@Suite struct ProgrammePlanTests {
  private func page(_ programme: Programme, _ path: String = "instituciones/faro/pat-2024") throws
    -> String
  {
    try TimedSite([try SamplePortal.institution("faro", [programme])]).page(path)
  }

  @Test func `the sentence has its article, and a form for no activities`() throws {
    let indicator = try IndicatorSample().indicator()
    let one = try SamplePortal.programme(
      2024, activities: try SamplePortal.activities(1, in: 2024), indicators: [indicator])
    #expect(try page(one).contains("El PAT 2024 prevé 1 actividad, con 1 indicador."))
    let two = try SamplePortal.programme(2024, activities: try SamplePortal.activities(2, in: 2024))
    #expect(try page(two).contains("El PAT 2024 prevé 2 actividades."))
    let none = try SamplePortal.programme(2024, indicators: [indicator])
    #expect(
      try page(none).contains(
        "El documento del PAT 2024 no da actividades, pero sí 1 indicador."))
    let nothing = try SamplePortal.programme(2024, .implementation)
    #expect(
      try page(nothing, "instituciones/faro/pi-2024").contains(
        "El documento del PI 2024 no da líneas de acción."))
  }

  @Test func `no section is empty, and none is named after what it does not hold`() throws {
    let indicator = try IndicatorSample().indicator()
    let none = try page(try SamplePortal.programme(2024, indicators: [indicator]))
    #expect(!none.contains("Lista de actividades"))
    #expect(none.contains("<li><a href=\"#actividades\">Indicadores</a></li>"))
    #expect(none.contains("<h2 id=\"actividades-t\">Indicadores</h2>"))
    let plain = try page(
      try SamplePortal.programme(2024, activities: try SamplePortal.activities(2, in: 2024)))
    #expect(plain.contains("<h2 id=\"avance-por-eje\">Lista de actividades</h2>"))
    #expect(plain.contains("<h2 id=\"actividades-t\">Actividades</h2>"))
  }

  @Test func `a list of activities is made only where there are some`() throws {
    let site = try TimedSite([
      try SamplePortal.institution("faro", [try SamplePortal.programme(2024)])
    ])
    #expect(site.text("instituciones/faro/pat-2024/actividades/index.html") == nil)
    #expect(!site.files.contains { $0.bytes?.isEmpty ?? false })
  }

  @Test func `a card counts no activities of a programme that has only indicators`() throws {
    let programme = try SamplePortal.programme(
      2024, indicators: [try IndicatorSample().indicator()])
    let site = try TimedSite([try SamplePortal.institution("faro", [programme])])
    let home = try #require(site.text("index.html"))
    #expect(home.contains("</a>: 1 indicador</li>"))
  }

  @Test func `a frame of a plan says what is planned, and that nothing was reported`() throws {
    let programme = try SamplePortal.programme(
      2024, activities: try SamplePortal.activities(2, in: 2024))
    let widget = try page(programme, "w/faro/pat-2024").visible
    #expect(widget.contains("PAT 2024 – FARO: qué prevé"))
    #expect(widget.contains("El PAT 2024 prevé 2 actividades. Aún no tiene informes de avance"))
    #expect(!widget.contains("la página muestra"))
    let offer = try #require(try page(programme).section("insertar"))
    #expect(offer.contains("Mostrar este programa en otro sitio") && !offer.contains("avance"))
    #expect(offer.contains("height=&quot;480&quot;"))
    let told = try SamplePortal.programme(
      2024, activities: try SamplePortal.activities(2, in: 2024),
      reports: [try SamplePortal.report(2024)])
    let other = try #require(try page(told).section("insertar"))
    #expect(other.contains("Mostrar este avance en otro sitio"))
    #expect(other.contains("PAT 2024 – FARO: avance"))
    // What the frame shows on a telephone of 320 points is 686 points high.
    #expect(other.contains("height=&quot;700&quot;"))
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
    #expect(list.contains("2 Difundir una tarjeta – vez 1 de 2 (y 1 fecha más) Por iniciar"))
    #expect(
      list.contains(
        "9 de octubre de 2024 1 Difundir una tarjeta – vez 10 de 12 (y 2 fechas más) Por iniciar"))
    #expect(list.matches(of: /Difundir/).count == 3)
    #expect(list.matches(of: /fechas? más/).count == 2)
    #expect(!page.contains("Próximo"))
  }
}

/// What a whole portal has of what nobody told, and of a calendar's fullest months.
@Suite struct PortalListTests {
  @Test func `two things are said to be different where there are two`() throws {
    let told = try SamplePortal.programme(
      2024, activities: try SamplePortal.activities(1, in: 2024),
      reports: [try SamplePortal.report(2024)])
    let untold = try SamplePortal.programme(2023)
    let different = "Son dos cosas distintas"
    func page(_ programmes: [Programme]) throws -> String {
      try TimedSite([try SamplePortal.institution("faro", programmes)]).page("sin-reporte")
    }
    #expect(try page([told, untold]).contains(different))
    #expect(try !page([told]).contains(different))
    #expect(try !page([untold]).contains(different))
    #expect(try !page([]).contains(different))
  }

  /// A programme whose activities begin on these days and never end.
  private func calendar(_ days: [String]) throws -> String {
    let activities = try days.enumerated().map { index, day in
      try activity("\(index + 1)", "Tarea", day, nil)
    }
    let programme = try SamplePortal.programme(2024, activities: activities)
    return try TimedSite([try SamplePortal.institution("faro", [programme])])
      .page("calendario/2024")
  }

  @Test func `all months that have most are named`() throws {
    #expect(
      try calendar(["2024-03-01", "2024-03-02", "2024-05-01"]).contains(
        "3 fechas en el año; el mes con más es marzo, con 2."))
    #expect(
      try calendar(["2024-12-01", "2024-01-02", "2024-01-09", "2024-12-08", "2024-05-01"]).contains(
        "5 fechas en el año; los meses con más son enero y diciembre, con 2 cada uno."))
  }

  @Test func `the grid of a month says what its numbers are`() throws {
    let programme = try SamplePortal.programme(
      2024, activities: [try activity("1", "Tarea", "2024-03-09", nil)])
    let page = try TimedSite([try SamplePortal.institution("faro", [programme])])
      .page("calendario/2024/03")
    #expect(
      page.contains(
        "<caption>Marzo de 2024: cada día con eventos lleva a la agenda; junto a cada icono, "
          + "cuántas fechas de su clase hay ese día</caption>"))
    let cell = try #require(page.firstRange(of: "<b>9</b>"))
    let mark = page[cell.upperBound...].prefix(250)
    #expect(mark.contains("<use href=\"#c-inicia\"/></svg>1</span>"))
    #expect(mark.contains("El 9 de marzo inicia 1 actividad o acción</span>"))
    #expect(page.contains("<symbol id=\"c-inicia\"") && !page.contains("<symbol id=\"c-vence\""))
  }

  @Test func `what is void is told as not counted, one or many`() throws {
    let site = try TimedSite([SampleTimes.institution()])
    let one = try site.page("instituciones/puerto/calendario/2024/07")
    #expect(one.contains("ese día, sin contar lo que se canceló o no aplica</caption>"))
    #expect(one.contains(" y 1 fecha ya no cuenta (cancelada o no aplica)."))
    let reason = try declared(.cancelled, "Ya no hace falta.")
    let off = try SamplePortal.programme(
      2024, activities: [try activity("1-1", "Tarea", "2024-03-09", "2024-03-20")],
      reports: [try SamplePortal.report(2024, [try said("1-1", try work(declared: reason))])])
    let many = try TimedSite([try SamplePortal.institution("faro", [off])])
      .page("calendario/2024/03")
    #expect(many.contains("2 fechas ya no cuentan (canceladas o no aplican)."))
    let year = try site.page("instituciones/puerto/calendario/2024")
    #expect(year.contains("con 12. 1 fecha ya no cuenta (cancelada o no aplica).</p>"))
    let years = try site.page("instituciones/puerto/calendario")
    #expect(years.contains(">1 fecha ya no cuenta (cancelada o no aplica)</span>"))
  }
}
