import Diagnostics
import Testing

/// An activity of 2031, from 1 January to 31 December.
@Suite struct RulesOfTimeTests {
  /// What is said of a programme whose only activity has `lines`.
  private func content(
    _ lines: String, dates: String = "fin: 31/12/2031", years: String = "2031"
  ) throws -> ReviewedContent {
    try ReviewedContent(
      programme: """
        ---
        titulo: Programa
        periodo: \(years)
        actividades:
          - clave: 1
            inicio: 01/01/2031
            \(dates)
        \(lines.indented(by: 4))
        ---
        """)
  }

  private func offered(_ rule: String, by lines: String) throws -> [String] {
    try content(lines).diagnostics.filter { $0.rule.id == rule }.map { diagnostic in
      let values = diagnostic.values.compactMapValues { value in
        if case .text(let text) = value { text } else { nil }
      }
      return "\(diagnostic.location.line) \(values["texto"] ?? "") → \(values["regla"] ?? "")"
    }
  }

  @Test(arguments: [
    (
      "actividad: Enviar la tarjeta los días 9 de cada mes",
      ["8 los días 9 de cada mes → día 9 de cada mes"]
    ),
    (
      "actividad: Actualizar el directorio en la segunda quincena de febrero, junio y octubre.",
      [
        "8 la segunda quincena de febrero, junio y octubre → segunda quincena de febrero, junio y "
          + "octubre"
      ]
    ),
    (
      "actividad: Publicar\nverificacion: Boletín publicado trimestralmente",
      ["9 trimestralmente → cada trimestre"]
    ),
    ("actividad: Publicar\ncuando: cada lunes", ["9 cada lunes → lunes de cada semana"]),
    ("actividad: Publicar\nmeta: Boletines, cada mes", ["9 cada mes → cada mes"]),
    ("actividad: Enviar la tarjeta los días 9 de cada mes\nrepite: día 9 de cada mes", []),
    ("actividad: Celebrar cuatro sesiones ordinarias por año", []),
    ("actividad: Revisar el código una vez al año", []),
    ("actividad: Actualizar el directorio cuando corresponda", []),
    (
      "actividad: Informar trimestralmente, dentro de los 10 días hábiles posteriores a la "
        + "conclusión de cada trimestre", []
    ),
    ("actividad: Informar trimestralmente\nvence: 5 días hábiles después de cada trimestre", []),
  ])
  func `words of a recurrence are offered as a rule`(lines: String, expected: [String]) throws {
    let found = try offered("repeticion-sin-regla", by: lines)
    #expect(found == expected)
  }

  @Test(arguments: [
    (
      "actividad: Registrar las actas dentro de los 10 días hábiles posteriores a su celebración",
      [
        "8 10 días hábiles posteriores a su celebración → 10 días hábiles después de la sesión"
      ]
    ),
    (
      "actividad: Informar, dentro de los diez días hábiles posteriores a la conclusión de cada "
        + "trimestre",
      [
        "8 diez días hábiles posteriores a la conclusión de cada trimestre → 10 días hábiles "
          + "después de cada trimestre"
      ]
    ),
    ("actividad: Responder en 10 días hábiles", []),
    (
      "actividad: Registrar, 10 días hábiles posteriores a su celebración\n"
        + "vence: 10 días hábiles después de la sesión", []
    ),
  ])
  func `words of a deadline are offered as one`(lines: String, expected: [String]) throws {
    let found = try offered("plazo-sin-regla", by: lines)
    #expect(found == expected)
  }

  @Test func `business days need a calendar of their year`() throws {
    let found = try content("actividad: x\nvence: 10 días hábiles después de cada trimestre")
      .diagnostics.filter { $0.rule.id == "calendario-faltante" }
    #expect(found.map(\.location.line) == [9])
    // That of the year after the programme is asked for when it is near.
    #expect(found.first?.values["anios"] == .text("2031"))
  }

  /// Calendars come late in the year before: what is counted from the end of 2031 needs that of 2032 only then.
  @Test(arguments: [("2031-11-20", 0), ("2031-12-10", 1)])
  func `the calendar of the year after the programme is asked for when it is near`(
    day: String, count: Int
  ) throws {
    let meeting = "---\ntitulo: S\ntipo: ordinaria\nfecha: \(day)\nasistentes: [Ana]\n---\n"
    let calendar = "anios: [2031]\nignorar:\n  - {regla: inhabiles-de-ley, motivo: Prueba}\n"
    let found = try ReviewedContent(
      programme: """
        ---
        titulo: PAT 2031
        periodo: 2031
        actividades:
          - clave: 1
            actividad: x
            vence: 10 días hábiles después de cada trimestre
        ---

        """, ["sesiones/\(day).md": meeting, "inhabiles.yaml": calendar])
    #expect(found.diagnostics.count { $0.rule.id == "calendario-faltante" } == count)
  }

  @Test(arguments: [
    "10 días naturales después de cada trimestre", "2 meses después de cada trimestre",
  ])
  func `other days need none`(deadline: String) throws {
    #expect(
      try content("actividad: x\nvence: \(deadline)").count(of: "calendario-faltante") == 0)
  }

  @Test(arguments: [
    ("2031-02-15, 2031-06-15", 0), ("2031-02-15, 2032-02-15", 1), ("2030-12-31", 1),
    ("2031-12-31", 0),
  ])
  func `dates of a list are within the row`(dates: String, expected: Int) throws {
    #expect(
      try content("actividad: x\nrepite: \(dates)").count(of: "fecha-fuera-de-la-fila") == expected)
  }

  @Test(arguments: [
    ("4 veces", "31/12/2031", 1), ("2 veces por semestre", "31/12/2031", 1),
    ("cada semestre", "31/12/2031", 0), ("día 31 de cada mes", "31/12/2031", 0),
    ("día 31 de cada mes", "30/01/2031", 1),
  ])
  func `a rule that comes to no day is told of`(rule: String, end: String, expected: Int) throws {
    let content = try content("actividad: x\nrepite: \(rule)", dates: "fin: \(end)")
    #expect(content.count(of: "repeticion-sin-fechas") == expected)
  }

  @Test(arguments: [
    ("los días 9 de cada mes, en total 12 tarjetas", "día 9 de cada mes", 0),
    ("los días 9 de cada mes, en total 11 tarjetas", "día 9 de cada mes", 1),
    ("los días 9 de cada mes, un total de once tarjetas", "día 9 de cada mes", 1),
    ("presentar 4 informes trimestrales", "cada trimestre", 0),
    ("presentar 3 informes trimestrales", "cada trimestre", 1),
    ("cada mes, 2 boletines", "cada mes", 0), ("cada mes, a 350 personas", "cada mes", 0),
    ("en total 11 tarjetas", "cada mes", 0),
  ])
  func `a count beside the words is that of the rule`(
    text: String, rule: String, expected: Int
  ) throws {
    let lines = "actividad: '\(text)'\nrepite: \(rule)"
    #expect(try content(lines).count(of: "repeticion-y-cuenta") == expected)
    #expect(try content(lines, years: "2031-2032").count(of: "repeticion-y-cuenta") == 0)
  }

  @Test(arguments: [
    RealPlaces("repeticion-sin-regla"), RealPlaces("plazo-sin-regla"),
    RealPlaces(
      "calendario-faltante",
      ["isssteson/pat-2024/programa.md": ["vence: 10 días hábiles después de cada trimestre"]]),
    RealPlaces("fecha-fuera-de-la-fila"), RealPlaces("repeticion-sin-fechas"),
    RealPlaces("repeticion-y-cuenta"),
  ])
  func `of the real programmes only a calendar is missing`(places: RealPlaces) throws {
    #expect(try RealPlaces.found(by: places.rule) == places.lines)
  }

  @Test(arguments: [
    ("isssteson", "\n    repite: día 9 de cada mes", "repeticion-sin-regla"),
    ("isssteson", "\n    vence: 10 días hábiles después de cada trimestre", "plazo-sin-regla"),
    (
      "conasami", "\n            repite: segunda quincena de febrero, junio y octubre",
      "repeticion-sin-regla"
    ),
    ("conasami", "\n            vence: 10 días hábiles después de la sesión", "plazo-sin-regla"),
    (
      "api-coatzacoalcos", "\n            repite: segunda quincena de febrero, junio y octubre",
      "repeticion-sin-regla"
    ),
    (
      "api-coatzacoalcos", "\n            vence: 10 días hábiles después de la sesión",
      "plazo-sin-regla"
    ),
  ])
  func `a rule taken out of the real programmes is offered again`(
    institution: String, line: String, rule: String
  ) throws {
    let content = try ReviewedContent.real(institution) { text, _ in text.replacing(line, with: "")
    }
    let found = content.diagnostics.filter { $0.rule.id == rule }
    #expect(found.count == 1)
    let offered = try #require(found.first?.values["regla"])
    let value = line.drop { $0 != ":" }.dropFirst(2)
    #expect(offered == .text(String(value)))
  }

  @Test func `eleven cards instead of twelve are noticed`() throws {
    let content = try ReviewedContent.real("isssteson") { text, _ in
      text.replacing("en total 12 tarjetas", with: "en total 11 tarjetas")
    }
    #expect(content.count(of: "repeticion-y-cuenta") == 1)
  }
}
