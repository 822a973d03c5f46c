import ContentLoading
import Diagnostics
import Programmes
import Testing

/// `modificaciones` with the dates that they changed.
struct AmendmentTests {
  private func loaded(
    _ changes: String, second: String? = nil,
    dates: String = "inicio: 01/02/2026\n    fin: 30/11/2026",
    report: String? = nil
  ) -> Loaded<Institution> {
    func amendment(_ day: String, _ lines: String) -> String {
      "  - fecha: \(day)\n    texto: Se amplía.\n    cambios:\n      - "
        + lines.replacing("\n", with: "\n        ") + "\n"
    }
    let programme =
      "---\ntitulo: PAT\nperiodo: 2026\nmodificaciones:\n" + amendment("14/05/2026", changes)
      + (second.map { amendment("14/08/2026", $0) } ?? "")
      + "actividades:\n  - clave: 1.1\n    actividad: x\n    \(dates)\n    acciones:\n"
      + "      - accion: a\n        fin: 31/03/2026\n      - accion: b\n---\n"
    var files = ["pat/programa.md": programme]
    files["pat/avances/a.yaml"] = report
    return institution(files)
  }

  private func change(
    _ was: String, _ now: String, datum: String = "fin", step: String = "", of key: String = "1.1"
  ) -> String {
    "actividad: \(key)\n\(step)dato: \(datum)\ndecia: \(was)\ndebe_decir: \(now)"
  }

  @Test(arguments: [
    ("fin", "segundo trimestre de 2026", "cuarto trimestre de 2026", "2026-06-30"),
    ("fin", "primera quincena de mayo de 2026", "diciembre de 2026", "2026-05-15"),
    ("inicio", "segundo trimestre de 2026", "tercer trimestre de 2026", "2026-04-01"),
  ])
  func `a change has a period where the row may have one`(
    datum: String, was: String, now: String, then: String
  ) throws {
    let dates = "inicio: tercer trimestre de 2026\n    fin: cuarto trimestre de 2026"
    let loaded = loaded(change(was, now, datum: datum), dates: dates)
    #expect(loaded.diagnostics.map(outline) == [])
    let programme = try #require(loaded.value?.programmes.first)
    #expect(programme.amendments.first?.changes.first?.was.written.text == was)
    let earlier = programme.asOf(try #require(CalendarDate(iso: "2026-05-13")))
    let schedule = earlier.outline.activities[0].activity.schedule
    let date = datum == "fin" ? schedule.latest : schedule.earliest
    #expect(date?.iso == then)
  }

  @Test func `a change has what the date was and what it is`() throws {
    let loaded = loaded(change("31/08/2026", "2026-11-30"))
    #expect(loaded.diagnostics.map(outline) == [])
    let programme = try #require(loaded.value?.programmes.first)
    let found = try #require(programme.amendments.first?.changes.first)
    #expect(found.place.activity.text == "1-1" && found.place.step == nil)
    #expect(found.place.datum == .end)
    #expect(found.was.day?.iso == "2026-08-31" && found.shouldBe.day?.iso == "2026-11-30")
    let then = programme.asOf(try #require(CalendarDate(iso: "2026-05-13")))
    #expect(then.outline.activities[0].activity.schedule.latest?.iso == "2026-08-31")
  }

  @Test func `all else is then what it is now`() throws {
    let programme = """
      ---
      titulo: PAT
      periodo: 2026
      objetivo: Prevenir
      modificaciones:
        - fecha: 14/05/2026
          texto: Se amplía.
          cambios:
            - {actividad: 1.1, dato: fin, decia: 31/08/2026, debe_decir: 30/11/2026}
            - {actividad: 1.1, accion: 1, dato: fin, decia: 28/02/2026, debe_decir: 31/03/2026}
      indicadores:
        - id: i
          indicador: Cursos
          otras_columnas: {Área: Ética}
          actividades:
            - clave: 1.1
              actividad: x
              fin: 30/11/2026
              otras_columnas: {Presupuesto: Ninguno}
              acciones:
                - clave: a)
                  accion: a
                  fin: 31/03/2026
                  otras_columnas: {Enlace: Vocalía}
      ---
      """
    let loaded = institution(["pat/programa.md": programme])
    #expect(loaded.diagnostics.map(outline) == [])
    let now = try #require(loaded.value?.programmes.first)
    let then = now.asOf(try #require(CalendarDate(iso: "2026-05-13")))
    #expect(then !== now && then.objectives.words == ["Prevenir"])
    let indicator = try #require(then.outline.indicators.first?.indicator)
    let activity = try #require(indicator.activities.first)
    let step = try #require(activity.steps.first)
    #expect(step.schedule.latest?.iso == "2026-02-28" && step.key?.text == "a)")
    #expect(indicator.otherCells.map(\.column) == ["Área"])
    #expect(activity.otherCells.map(\.column) == ["Presupuesto"])
    #expect(step.otherCells.map(\.column) == ["Enlace"])
  }

  @Test func `it is held against the programme, and against the next one`() throws {
    #expect(
      loaded(change("31/08/2026", "31/10/2026")).diagnostics.map(outline)
        == ["11:21 cambio-no-coincide"])
    #expect(
      loaded(change("31/08/2026", "31/10/2026"), second: change("31/10/2026", "30/11/2026"))
        .diagnostics.map(outline) == [])
    #expect(
      loaded(change("31/08/2026", "31/10/2026"), second: change("30/09/2026", "30/11/2026"))
        .diagnostics.map(outline) == ["11:21 cambio-no-coincide"])
    #expect(
      loaded(change("15/01/2026", "01/02/2026", datum: "inicio")).diagnostics.map(outline) == [])
  }

  @Test func `it names a row, a step and a date that there are`() throws {
    #expect(
      loaded(change("31/08/2026", "30/11/2026", of: "1.7")).diagnostics.map(outline)
        == ["8:20 actividad-inexistente"])
    #expect(
      loaded(change("28/02/2026", "31/03/2026", step: "accion: 1\n")).diagnostics.map(outline) == []
    )
    #expect(
      loaded(change("28/02/2026", "31/03/2026", step: "accion: 2\n")).diagnostics.map(outline)
        == ["8:20 cambio-sin-fecha"])
    #expect(
      loaded(change("28/02/2026", "31/03/2026", step: "accion: 3\n")).diagnostics.map(outline)
        == ["9:17 accion-inexistente"])
    #expect(
      loaded(change("31/08/2026", "30/11/2026", datum: "cuando")).diagnostics.map(outline)
        == ["9:15 valor-desconocido"])
    let several = "fechas:\n      - fin: 30/11/2026\n      - fin: 15/12/2026"
    #expect(
      loaded(change("31/08/2026", "30/11/2026"), dates: several).diagnostics.map(outline)
        == ["8:20 cambio-sin-fecha"])
  }

  @Test func `what a report declared is held against the dates of its day`() throws {
    let report = """
      corte: 31/03/2026
      periodo: T1 2026
      actividades:
        - clave: 1.1
          estado: en curso
          hecho: Se empezó.
      """
    let shortened = "inicio: 01/02/2026\n    fin: 28/02/2026"
    #expect(
      loaded(change("30/11/2026", "28/02/2026"), dates: shortened, report: report)
        .diagnostics.map(outline) == [])
    let late = loaded(
      change("28/02/2026", "30/11/2026"), dates: "inicio: 01/02/2026\n    fin: 30/11/2026",
      report: report)
    #expect(late.diagnostics.map(outline) == ["5:13 estado-sin-respaldo"])
  }
}
