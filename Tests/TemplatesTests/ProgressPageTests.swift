import Programmes
import Review
import SitePlan
import Templates
import Testing
import Wording

/// The sample programme as a site.
struct SampleSite {
  let files: [PlannedFile]

  init(
    _ programme: Programme, at cutoff: String = "2024-09-30", tolerance: RiskTolerance? = nil
  ) throws {
    let settings = PortalSettings(
      title: try words("Portal de muestra"), description: nil, baseURL: nil, language: nil,
      firstWeekday: .sunday, notice: nil, assets: nil,
      thresholds: Thresholds(tolerance: tolerance), contact: Contact())
    let plan = SitePlan(
      Portal(settings: settings, glossary: [], pages: [], assets: []), in: .spanish,
      cutoff: try day(cutoff), version: "0")
    let institution = try SampleProgramme.institution(programme)
    files =
      plan.files(of: institution, Review(open: [], answered: []))
      + plan.commonFiles(
        [plan.summary(of: institution)],
        data: [plan.data(of: institution, Review(open: [], answered: []))])
  }

  func text(_ path: String) -> String? {
    files.first { $0.path == path }?.bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}

@Suite struct ProgressPageTests {
  private let folder = "instituciones/faro/pat-2024"

  @Test func `an activity says how it stands and why, and what each report says`() throws {
    let site = try SampleSite(try SampleProgramme.programme())
    let page = try #require(site.text("\(folder)/actividades/1-1/index.html"))
    #expect(page.contains("Cumplida</span>: concluyó el 20 de marzo de 2024, dentro del plazo."))
    #expect(page.contains("\(folder)/informes/2024-03-31/index.html\""))
    #expect(page.contains("<li>presencial</li>"))
    #expect(page.contains("\(folder)/evidencias/lista-curso.pdf\""))
    #expect(page.contains("echo \"\(digest("a").hexadecimal)  lista-curso.pdf\" | sha256sum -c"))
    #expect(page.contains("certutil -hashfile \"lista-curso.pdf\" SHA256</code>; compare"))
  }

  @Test func `real dates stand beside the planned ones, also those of steps`() throws {
    let site = try SampleSite(try SampleProgramme.programme())
    let page = try #require(site.text("\(folder)/actividades/1-1/index.html"))
    #expect(page.contains("<dt>Fechas reales</dt><dd>Inició el <time datetime=\"2024-02-05\">"))
    let timeline = try #require(site.text("\(folder)/index.html"))
    #expect(timeline.contains("Inició el <time datetime=\"2024-04-20\">"))
    #expect(timeline.components(ofClass: "real") == 4)
    #expect(timeline.components(ofClass: "corte") == 10)
  }

  @Test func `the timeline has no line for a cut-off date outside its years`() throws {
    let site = try SampleSite(try SampleProgramme.programme(), at: "2025-02-01")
    let timeline = try #require(site.text("\(folder)/index.html"))
    #expect(timeline.components(ofClass: "corte") == 0)
    #expect(!timeline.contains("la línea punteada"))
  }

  @Test func `the bar of what goes on ends with the last report of it`() throws {
    func ends(at cutoff: String) throws -> [String] {
      let site = try SampleSite(try SampleProgramme.programme(), at: cutoff)
      let page = try #require(site.text("\(folder)/index.html"))
      return page.matches(of: /<rect class="real" x="(\d+)" y="9" width="(\d+)"/).map {
        "\($0.1)+\($0.2)"
      }
    }
    let then = try ends(at: "2024-09-30")
    #expect(then.count == 4)
    #expect(try ends(at: "2024-12-31") == then)
  }

  @Test func `corrected words and times are shown with the wrong ones`() throws {
    let reason = try words("Errata.")
    func correction(
      _ subject: Correction.Subject, _ replacement: Correction.Replacement, _ was: String,
      _ right: String
    ) throws -> Correction {
      Correction(
        report: try located("2024-03-31"), subject: subject, replacement: replacement,
        datum: try words("dato"), was: try words(was), shouldBe: try words(right), reason: reason,
        location: place)
    }
    let text = "Se impartió a 35 personas."
    let corrections = [
      try correction(.activity(try slug("1-1")), .done(try prose(text)), "Se impartió…", text),
      try correction(
        .occurrence(try slug("1-2"), 2), .finished(try day("2024-02-12")), "10/02/2024",
        "12/02/2024"),
    ]
    let base = try SampleProgramme.programme()
    let report = ProgressReport(
      cutoff: try day("2024-06-30"), period: .quarter(2, year: 2024), corrections: corrections,
      location: place)
    let site = try SampleSite(base.reporting([base.reports[0], report]))
    let page = try #require(site.text("\(folder)/informes/2024-06-30/index.html"))
    #expect(
      page.contains("Lo que se hizo: decía «Se impartió…», debe decir «Se impartió a 35 personas».")
    )
    #expect(
      page.contains(", vez 2. Término real: decía 10/02/2024, debe decir 12 de febrero de 2024."))
    let activity = try #require(site.text("\(folder)/actividades/1-1/index.html"))
    #expect(activity.contains("<p>Se impartió a 35 personas.</p>"))
    #expect(!activity.contains("Se impartió el curso a 38 personas."))
  }

  @Test func `a corrected value is shown with the wrong one and the reason`() throws {
    let site = try SampleSite(try SampleProgramme.programme())
    let page = try #require(site.text("\(folder)/actividades/1-4/index.html"))
    #expect(page.contains("decía 40 %, debe decir 30 %. Motivo: Se contó dos veces una sesión."))
  }

  @Test func `corrected days are told as days are told elsewhere`() throws {
    func site(
      _ was: String, _ replaced: CalendarDate?, _ shouldBe: String
    ) throws -> SampleSite {
      let first = try #require(SampleProgramme.programme().reports.first)
      let later = ProgressReport(
        cutoff: try day("2024-06-30"), period: .quarter(2, year: 2024),
        corrections: [
          Correction(
            report: try located("2024-03-31"), subject: .activity(try slug("1-1")),
            replacement: .finished(try day("2024-03-21")), datum: try words("fin_real"),
            was: try words(was), replaced: replaced, shouldBe: try words(shouldBe),
            reason: try words("Se leyó mal."),
            location: place)
        ], location: place)
      return try SampleSite(try SampleProgramme.programme(reports: [first, later]))
    }
    let told = "decía 20 de marzo de 2024, debe decir 21 de marzo de 2024. Motivo: Se leyó mal."
    for (was, shouldBe) in [("20/03/2024", "2024-03-21"), ("2024-03-20", "21-3-2024")] {
      let page = try site(was, day("2024-03-20"), shouldBe).text(
        "\(folder)/informes/2024-06-30/index.html")
      #expect(try #require(page).contains(told), "\(was)")
    }
    let odd = try site("20 marzo 2024", nil, "21/03/2024").text(
      "\(folder)/informes/2024-06-30/index.html")
    #expect(try #require(odd).contains("decía 20 marzo 2024, debe decir 21 de marzo de 2024."))
  }

  @Test func `evidence that is not public says why, and that there is a digest of it`() throws {
    let site = try SampleSite(try SampleProgramme.programme())
    let page = try #require(site.text("\(folder)/actividades/2-1/index.html"))
    #expect(page.contains("No publicable: Contiene datos personales – expediente"))
    #expect(page.contains(digest("b").hexadecimal))
  }

  @Test func `the page of a report shows the programme as it stood then`() throws {
    let site = try SampleSite(try SampleProgramme.programme())
    let page = try #require(site.text("\(folder)/informes/2024-03-31/index.html"))
    #expect(
      page.contains(
        "De 11 actividades comprometidas para 2024, 1 (9 %) está cumplida, 2 en curso, "
          + "1 por iniciar, 6 sin reporte y 1 cancelada."))
    #expect(page.contains("lleva 40 %"))
    #expect(page.contains("Segunda sesión ordinaria"))
  }

  @Test func `later reports change nothing in the page of a report but the notice of corrections`()
    throws
  {
    let all = try SampleProgramme.programme()
    let first = try #require(all.reports.first)
    let path = "\(folder)/informes/2024-03-31/index.html"
    let alone = try #require(
      SampleSite(try SampleProgramme.programme(reports: [first])).text(path))
    let after = try #require(SampleSite(all).text(path))
    let notice = try #require(after.firstRange(of: "<div class=\"aviso\">"))
    let end = try #require(after[notice.lowerBound...].firstRange(of: "</div>\n"))
    #expect(
      after.replacingCharacters(in: notice.lowerBound..<end.upperBound) == alone)
    #expect(after[notice.lowerBound..<end.upperBound].contains("decía 40 %, debe decir 30 %"))
  }

  @Test func `a programme says how it was amended`() throws {
    let site = try SampleSite(try SampleProgramme.programme(amendments: amendments()))
    let page = try #require(site.text("\(folder)/index.html"))
    let day = "<time datetime=\"2024-07-01\">1 de julio de 2024</time>"
    #expect(page.contains("<dt>Modificaciones</dt><dd>\(day): Se amplía la 1.4.</dd>"))
  }

  @Test func `the report before an amendment says that its deadlines are those of later`() throws {
    let site = try SampleSite(try SampleProgramme.programme(amendments: amendments()))
    let before = try #require(site.text("\(folder)/informes/2024-06-30/index.html"))
    #expect(!before.contains("Los informes posteriores no cambian esta página"))
    #expect(before.contains("pero con los plazos vigentes desde el 1 de julio de 2024"))
    #expect(before.contains("1 de julio de 2024</time>: Se amplía la 1.4.</li>"))
    let after = try #require(site.text("\(folder)/informes/2024-09-30/index.html"))
    #expect(after.contains("Los informes posteriores no cambian esta página"))
    #expect(!after.contains("Se amplía la 1.4."))
  }

  @Test func `an amendment that says which dates it changed leaves earlier reports as they were`()
    throws
  {
    func date(_ iso: String) throws -> PlannedDate {
      PlannedDate(.day(try day(iso)), written: try words(iso))
    }
    func changed(_ key: String, step: Int?, _ was: String, _ now: String) throws -> Amendment {
      Amendment(
        date: try located("2024-07-01"), text: try words("Se amplía."),
        changes: [
          DateChange(
            activity: try slug(key), step: step, datum: .end, was: try date(was),
            shouldBe: try date(now), location: place)
        ])
    }
    let amendments = [
      try changed("1-4", step: nil, "2024-05-31", "2024-10-31"),
      try changed("1-3", step: 1, "2024-03-31", "2024-04-30"),
    ]
    let site = try SampleSite(try SampleProgramme.programme(amendments: amendments))
    let before = try #require(site.text("\(folder)/informes/2024-06-30/index.html"))
    #expect(
      before.contains("hechos hasta entonces y con las fechas que tenía. Después se modificó:"))
    #expect(!before.contains("plazos vigentes desde"))
    #expect(before.contains("debió terminar el 31 de mayo de 2024; el informe al 30 de junio"))
    let rows = try #require(site.text("\(folder)/informes/2024-06-30/informe.csv"))
    #expect(rows.contains("2024-01-01,2024-05-31"))
    let text =
      "Fin: antes, <time datetime=\"2024-05-31\">31 de mayo de 2024</time>; desde ese día, "
    let page = try #require(site.text("\(folder)/index.html"))
    #expect(page.contains("1.4 Revisar los indicadores</a>: \(text)"))
    #expect(page.contains("1.3 Aplicar la encuesta</a>, acción 1: Fin: antes, "))
    let activity = try #require(site.text("\(folder)/actividades/1-4/index.html"))
    #expect(activity.contains("<dt>Modificaciones</dt><dd>"))
    #expect(activity.contains("1 de julio de 2024</time>: \(text)"))
    let step = try #require(site.text("\(folder)/actividades/1-3/index.html"))
    #expect(step.components(separatedBy: "<dt>Modificaciones</dt>").count == 2)
  }

  private func amendments() throws -> [Amendment] {
    [Amendment(date: try located("2024-07-01"), text: try words("Se amplía la 1.4."))]
  }

  @Test func `a report after the cut-off date has no page, and its evidence is not published`()
    throws
  {
    let site = try SampleSite(try SampleProgramme.programme(), at: "2024-05-31")
    let paths = site.files.map(\.path)
    #expect(paths.contains("\(folder)/informes/2024-03-31/index.html"))
    #expect(!paths.contains("\(folder)/informes/2024-06-30/index.html"))
    #expect(!paths.contains("\(folder)/evidencias/carteles.pdf"))
  }

  @Test func `evidence files are copied, and their digests are listed by name`() throws {
    let site = try SampleSite(try SampleProgramme.programme(evidencePath: "a/lista-curso.pdf"))
    let copies = site.files.compactMap { file -> String? in
      if case .copy(let source, _) = file.content { "\(file.path) < \(source)" } else { nil }
    }
    #expect(copies.contains("\(folder)/evidencias/lista-curso.pdf < a/lista-curso.pdf"))
    #expect(copies.count == 3)
    let sums = ["carteles.pdf", "cuestionario.pdf", "lista-curso.pdf"]
      .map { "\(digest("a").hexadecimal)  \($0)\n" }.joined()
    #expect(site.text("\(folder)/evidencias/SHA256SUMS") == sums)
  }

  @Test func `a programme without reports has no statuses at all`() throws {
    let site = try SampleSite(try SampleProgramme.programme(reports: []))
    let page = try #require(site.text("\(folder)/index.html"))
    #expect(page.contains("Este programa no tiene informes de avance publicados"))
    #expect(!site.files.contains { $0.path.contains("/informes/") })
    for file in site.files where file.path.hasPrefix(folder) {
      let text = file.bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
      #expect(!text.contains("class=\"estatus"), "\(file.path)")
    }
  }

  @Test(arguments: ["sin-reporte/", "instituciones/faro/pat-2024/"])
  func `what was to end and nobody has told of is counted`(path: String) throws {
    let told = "De 11 actividades, 4 debían terminar antes del 30 de septiembre de 2024"
    let silent = try SampleSite(try SampleProgramme.programme(reports: []))
    #expect(silent.text("\(path)index.html")?.contains(told) == true)
    let reported = try SampleSite(try SampleProgramme.programme())
    #expect(reported.text("\(path)index.html")?.contains("debían terminar") == false)
  }

  @Test func `every axis has its page, with or without reports`() throws {
    for reports in [nil, [ProgressReport]()] {
      let site = try SampleSite(try SampleProgramme.programme(reports: reports))
      #expect(site.text("\(folder)/ejes/1/index.html")?.contains("Impartir un curso") == true)
      #expect(site.text("\(folder)/ejes/2/index.html")?.contains("Impartir un curso") == false)
      #expect(site.text("\(folder)/ejes/3/index.html") == nil)
    }
  }

  @Test func `the list of what is overdue gives days and reason`() throws {
    let page = try #require(
      SampleSite(try SampleProgramme.programme()).text("vencidas/index.html"))
    #expect(
      page.contains("Al 30 de septiembre de 2024 está vencida 1 actividad, de 1 institución."))
    #expect(page.contains("1.5 Publicar el boletín"))
    #expect(page.contains(">92</td>"))
    #expect(page.contains("un informe dice que concluyó el 30 de abril de 2024"))
    #expect(!page.contains("Difundir el código"))
  }

  @Test func `activities without report and programmes without reports are told apart`() throws {
    let reported = try #require(
      SampleSite(try SampleProgramme.programme()).text("sin-reporte/index.html"))
    #expect(reported.contains("hay 1 actividad sin reporte."))
    #expect(reported.contains("2.6 Responder consultas"))
    let silent = try #require(
      SampleSite(try SampleProgramme.programme(reports: [])).text("sin-reporte/index.html"))
    #expect(silent.contains("hay 1 programa sin informes"))
    #expect(!silent.contains("2.6 Responder consultas"))
  }

  @Test func `the first page answers first, and without reports says that nobody can`() throws {
    let known = try #require(SampleSite(try SampleProgramme.programme()).text("index.html"))
    #expect(known.contains("De 11 actividades comprometidas en el programa vigente en 2024, 3 (27"))
    #expect(!known.contains("Ningún comité ha publicado aquí informes"))
    let unknown = try #require(
      SampleSite(try SampleProgramme.programme(reports: [])).text("index.html"))
    #expect(unknown.contains("Ningún comité ha publicado aquí informes"))
    #expect(
      unknown.visible.contains(
        "Actividades comprometidas 11 Debían terminar antes del 30 de septiembre de 2024 4 "
          + "Con informe de avance 0"))
  }

  @Test func `no page calls an activity «incumplida» or shows a chart by style attributes`() throws
  {
    for file in try SampleSite(try SampleProgramme.programme()).files
    where file.path.hasSuffix(".html") {
      let text = file.bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
      #expect(!text.lowercased().contains("incumplid"), "\(file.path)")
      #expect(!text.contains(" style="), "\(file.path)")
    }
  }

  @Test func `every id on a page is one of its kind`() throws {
    for file in try SampleSite(try SampleProgramme.programme()).files
    where file.path.hasSuffix(".html") {
      let text = file.bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
      let ids = text.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(file.path): \(ids)")
    }
  }
}

extension String {
  fileprivate func components(ofClass name: String) -> Int {
    ranges(of: "class=\"\(name)\"").count
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>) -> String {
    String(self[..<range.lowerBound] + self[range.upperBound...])
  }
}
