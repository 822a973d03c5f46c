import Checksums
import ContentLoading
import Programmes
import Testing

struct ReportRecordTests {
  private let reports: [ProgressReport]
  private let report: ProgressReport

  init() throws {
    reports = try ContentLoadingTests.reports(Sample.report, Sample.laterReport)
    report = try #require(reports.first)
  }

  @Test func `it has its own facts`() {
    #expect(report.cutoff.iso == "2026-03-31")
    #expect(report.period == .quarter(1, year: 2026))
    #expect(report.approval?.by.text == "Comité de Ética")
    #expect(report.approval?.session?.text == "Segunda sesión ordinaria")
    #expect(report.approval?.date.value.iso == "2026-04-12")
    #expect(report.source?.text == "Oficio CE/12/2026")
    #expect(report.location.line == 1)
  }

  @Test func `a period may be given by its days`() throws {
    let report = try #require(
      try institution(reports: ["a.yaml": Sample.reportOfDays]).value?.programmes.first?.reports
        .first)
    let first = try #require(CalendarDate(iso: "2026-01-01"))
    let last = try #require(CalendarDate(iso: "2026-02-15"))
    #expect(report.period == .days(from: first, through: last))
  }

  @Test func `prose starts below its key, or beside it`() {
    #expect(report.summary?.source == "Se avanzó en *todo*.\n\nY más.\n")
    #expect(report.summary?.location.line == 9)
    #expect(report.activities.first?.work.done?.source == "Se impartió el curso.")
    #expect(report.activities.first?.work.done?.location.line == 14)
  }

  @Test func `an activity is found by its key or its short name`() {
    #expect(report.activities.map(\.key.value.text) == ["1-1", "carteles"])
    #expect(report.activities.map(\.key.location.line) == [13, 41])
  }

  @Test func `work has its dates, its share and its state`() throws {
    let work = try #require(report.activities.first?.work)
    #expect(work.began?.value.iso == "2026-02-05")
    #expect(work.finished?.value.iso == "2026-03-20")
    #expect(work.share?.value.percent.description == "100")
    #expect(work.declared == nil)
    let other = try #require(report.activities.last?.work.declared)
    #expect(other.status == .inProgress)
    #expect(!other.isAnsweredFor && other.location.line == 42)
  }

  @Test func `steps are reported by their number`() throws {
    let steps = try #require(report.activities.first?.steps)
    #expect(steps.map(\.number.value) == [1, 2])
    #expect(steps.first?.work.share?.value.percent.description == "12.5")
    #expect(steps.first?.work.done?.source == "Se hizo.")
    let declared = try #require(steps.last?.work.declared)
    #expect(declared.status == .cancelled && declared.isAnsweredFor)
    #expect(declared.reason?.text == "Sin presupuesto")
    #expect(declared.author?.text == "Presidencia del Comité")
    #expect(declared.date?.value.iso == "2026-04-12")
  }

  @Test func `evidence is a file, a link, or withheld`() throws {
    let evidence = try #require(report.activities.first?.work.evidence)
    #expect(evidence.map { $0.kind?.text } == ["lista de asistencia", "publicación", "expediente"])
    #expect(evidence.map { $0.date?.value.iso } == ["2026-03-20", "2026-04-01", nil])
    #expect(evidence.first?.description?.text == "Lista del curso")
    #expect(evidence.map(\.location.line) == [19, 25, 29])
    guard case .file(let file) = evidence[0].content,
      case .link(let link, let digest) = evidence[1].content,
      case .withheld(let reason, nil) = evidence[2].content
    else {
      Issue.record("\(evidence.map(\.content))")
      return
    }
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(
      file
        == EvidenceFile(
          name: "lista.txt", sha256: try #require(Digest(hexadecimal: abc)), size: 3, type: "TXT",
          path: "instituciones/ide/pat/evidencias/lista.txt"))
    #expect(link.address == "https://ejemplo.gob.mx/acta.html" && digest?.text == abc)
    #expect(reason.text == "Contiene datos personales")
  }

  @Test func `an indicator has its numbers, a result or a word`() throws {
    #expect(report.indicators.map(\.key.value.text) == ["ic-1", "riesgos", "trato"])
    let operands = report.indicators[0].operands
    #expect(operands.map(\.variable.text) == ["Personas capacitadas", "PT"])
    #expect(operands.map { $0.value?.number?.description } == ["1038", "1200.50"])
    #expect(operands.first?.source?.text == "Lista de asistencia")
    #expect(operands.first?.date?.value.iso == "2026-03-20")
    #expect(operands.first?.note?.text == "Sin repetir")
    #expect(report.indicators[0].explanation?.source == "Hubo *dos* cursos.")
    #expect(report.indicators[1].result?.value.number?.description == "3")
    #expect(report.indicators[1].result?.source?.text == "Matriz de riesgos")
    #expect(report.indicators[1].breakdown.map(\.name.text) == ["Adquisiciones", "Nómina"])
    #expect(
      report.indicators[1].breakdown.map { $0.value.content } == [.number(.init(3)), .notAvailable])
    #expect(report.indicators.map(\.isReached) == [nil, nil, true])
  }

  @Test func `a correction says what was wrong, what is right, and why`() throws {
    let corrections = try #require(reports.last?.corrections)
    let activity = try #require(Slug(exactly: "1-1"))
    let indicator = try #require(Slug(exactly: "ic-1"))
    #expect(
      corrections.map(\.subject).prefix(3) == [
        .activity(activity), .step(activity, 1), .indicator(indicator),
      ])
    #expect(corrections.allSatisfy { $0.report.value.iso == "2026-03-31" })
    #expect(corrections.first?.was.text == "100" && corrections.first?.shouldBe.text == "90")
    #expect(corrections.first?.reason.text == "Faltó una sesión")
    let corrected = reports.corrected[0]
    #expect(corrected.activities[0].work.share?.value.percent.description == "90")
    #expect(corrected.activities[0].work.began?.value.iso == "2026-02-06")
    #expect(corrected.activities[0].work.finished?.value.iso == "2026-03-21")
    #expect(corrected.activities[0].steps[0].work.share?.value.percent.description == "10")
    #expect(corrected.indicators[0].operands[1].value?.content == .notAvailable)
    #expect(corrected.indicators[1].result?.value.number?.description == "4")
  }

  @Test func `reports come oldest first, whatever their files are called`() throws {
    let loaded = try institution(reports: [
      "z.yaml": "corte: 31/03/2026\nperiodo: T1 2026\n",
      "a.yml": "corte: 30/06/2026\nperiodo: T2 2026\n",
    ])
    #expect(
      loaded.value?.programmes.first?.reports.map(\.cutoff.iso) == ["2026-03-31", "2026-06-30"])
  }

  @Test(arguments: [
    ("ND", ReportedValue.Content.notAvailable), ("n/d", .notAvailable), ("N. D.", .notAvailable),
    ("No disponible", .notAvailable), ("NA", .notApplicable), ("N/A", .notApplicable),
    ("no aplica", .notApplicable), ("–", .dash), ("\"-\"", .dash), ("—", .dash),
    ("0", .number(.init(0))), ("-3", .number(.init(-3))),
  ])
  func `that there is no number is said in several ways, and none is zero`(
    text: String, content: ReportedValue.Content
  ) throws {
    let lines =
      "corte: 31/03/2026\nperiodo: 2026\nindicadores:\n  - indicador: riesgos\n    resultado: \(text)\n"
    let loaded = try institution(reports: ["a.yaml": lines])
    let report = try #require(loaded.value?.programmes.first?.reports.first)
    #expect(report.indicators.first?.result?.value.content == content)
  }

  @Test func `a draft that nobody filled in says nothing, which is told of`() throws {
    let programme = try programme(Sample.reportedProgramme)
    let cutoff = try #require(CalendarDate(iso: "2026-03-31"))
    let draft = ReportDraft(of: programme, by: .none(of: programme), at: cutoff)
    let loaded = try institution(reports: [draft.fileName: draft.text(in: .spanish)], evidence: [:])
    #expect(loaded.diagnostics.map(outline) == ["1:8 avance-vacio"])
    let report = try #require(loaded.value?.programmes.first?.reports.first)
    #expect(report.cutoff == cutoff && report.activities.isEmpty)
    #expect(report.indicators.flatMap(\.operands).allSatisfy { $0.value == nil })
  }

  @Test func `a draft has the times of its period, and no whole where there are several`() throws {
    let programme = try programme(
      """
      ---
      titulo: PAT
      periodo: 2026
      actividades:
        - {clave: 1, actividad: Enviar, repite: día 9 de cada mes}
        - {clave: 2, actividad: Informar, vence: 10 días naturales después de cada trimestre}
        - {clave: 3, actividad: Revisar, repite: julio y agosto}
        - {clave: 4, actividad: Cerrar, vence: 10 días naturales después de 2026-05-20}
      ---

      """)
    let cutoff = try #require(CalendarDate(iso: "2026-06-30"))
    let text = ReportDraft(of: programme, by: .none(of: programme), at: cutoff).text(in: .spanish)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(
      lines.filter { $0.hasPrefix("- ") || $0.hasPrefix("# 2026") || $0 == "porcentaje:" }
        == [
          "- clave: '1'", "# 2026-04-09", "- ocurrencia: 4", "# 2026-05-09", "- ocurrencia: 5",
          "# 2026-06-09", "- ocurrencia: 6", "- clave: '2'", "# 2026-04-01/2026-04-10",
          "- ocurrencia: 1", "- clave: '3'", "- clave: '4'", "porcentaje:",
        ])
    #expect(text.contains("'3'\n    # Ninguna de sus veces cae en este periodo.\n"))
  }

  @Test(arguments: [
    (
      "formula: A, acumulacion: incremental",
      "Anote solo lo de este periodo: los informes se suman."
    ),
    ("formula: A, acumulacion: acumulada", "Anote todo lo contado desde el inicio del año."),
    ("formula: A, acumulacion: ninguna", "Anote lo de este periodo: los informes no se suman."),
    (
      "formula: A",
      "Si se informa varias veces al año, diga en programa.md si se suman, con «acumulacion»."
    ),
    ("meta: Atender con respeto", nil),
  ])
  func `a draft reminds of what time numbers are`(lines: String, reminder: String?) throws {
    let programme = try programme(
      "---\ntitulo: PAT\nperiodo: 2026\nindicadores:\n  - {id: ic, indicador: Uno, \(lines)}\n---\n"
    )
    let cutoff = try #require(CalendarDate(iso: "2026-03-31"))
    let comments = ReportDraft(of: programme, by: .none(of: programme), at: cutoff).text(
      in: .spanish
    )
    .split(separator: "\n").filter { $0.hasPrefix("  # ") }.map { $0.dropFirst(4) }
    #expect(comments.map(String.init) == ["Uno"] + [reminder].compactMap { $0 })
  }

  @Test func `an empty value is not reported`() throws {
    let lines = """
      corte: 31/03/2026
      periodo: T1 2026
      indicadores:
        - indicador: IC-1
          valores:
            - variable: PT
              valor:
      """
    let loaded = try institution(reports: ["a.yaml": lines])
    let report = try #require(loaded.value?.programmes.first?.reports.first)
    let operand = report.indicators.first?.operands.first
    #expect(operand?.variable.text == "PT" && operand?.value == nil)
  }
}

extension ProgrammeDeadlines {
  /// Without sessions and days without work.
  fileprivate static func none(of programme: Programme) -> ProgrammeDeadlines {
    ProgrammeDeadlines(of: programme, meetings: [], nonWorkingDays: .undeclared)
  }
}
