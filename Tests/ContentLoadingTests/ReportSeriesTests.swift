import ContentLoading
import Diagnostics
import Testing

/// Mistakes that show when reports are held against each other.
struct ReportSeriesTests {
  private static let first = "corte: 31/03/2026\nperiodo: T1 2026\n"
  private static let second = "corte: 30/06/2026\nperiodo: T2 2026\n"
  private static let third = "corte: 30/09/2026\nperiodo: T3 2026\n"

  /// Each as `report:line rule`, the reports numbered from 1.
  private func problems(
    _ lines: [String], of programme: String = Sample.reportedProgramme
  ) throws -> [String] {
    let heads = [Self.first, Self.second, Self.third]
    let files = zip(heads, lines).enumerated().map { ("\($0 + 1).yaml", $1.0 + $1.1) }
    let loaded = try institution(
      programme, reports: Dictionary(uniqueKeysWithValues: files), evidence: [:])
    return loaded.diagnostics.map { diagnostic in
      let name = diagnostic.location.path.split(separator: "/").last ?? ""
      return "\(name.dropLast(5)):\(diagnostic.location.line) \(diagnostic.rule.id)"
    }
  }

  private func work(_ lines: String) -> String {
    "actividades:\n  - clave: 1.1\n    " + lines.replacing("\n", with: "\n    ") + "\n"
  }

  private func operands(_ part: String, _ whole: String) -> String {
    "indicadores:\n  - indicador: IC-1\n    valores:\n"
      + "      - variable: Personas capacitadas\n        valor: \(part)\n"
      + "      - variable: PT\n        valor: \(whole)\n"
  }

  private func correction(_ datum: String, _ was: String, _ right: String, of report: String)
    -> String
  {
    "correcciones:\n  - corte: \(report)\n    actividad: 1.1\n    dato: \(datum)\n"
      + "    decia: \(was)\n    debe_decir: \(right)\n    motivo: Errata\n"
  }

  @Test func `two reports have two days`() throws {
    let loaded = try institution(
      reports: ["a.yaml": Self.first + work("hecho: x"), "b.yaml": Self.first + work("hecho: x")],
      evidence: [:])
    #expect(loaded.diagnostics.map(outline) == ["1:8 corte-repetido"])
    #expect(loaded.diagnostics.first?.related?.path.hasSuffix("a.yaml") == true)
  }

  @Test func `a share may stay or rise, and not fall`() throws {
    #expect(
      try problems([work("porcentaje: 40"), work("porcentaje: 40.0 %"), work("porcentaje: 41")])
        == [])
    #expect(
      try problems([work("porcentaje: 40"), work("hecho: x"), work("porcentaje: 39.9")])
        == ["3:5 porcentaje-baja"])
  }

  @Test func `a share that a correction puts right does not fall`() throws {
    let right = correction("porcentaje", "40", "35", of: "31/03/2026")
    #expect(try problems([work("porcentaje: 40"), work("porcentaje: 36") + right]) == [])
  }

  @Test(arguments: ["inicio_real", "fin_real"])
  func `a day that was told stays, unless a correction puts it right`(key: String) throws {
    let first = work("\(key): 10/02/2026")
    let other = work("\(key): 20/05/2026")
    #expect(try problems([first, first, work("hecho: x")]) == [])
    #expect(try problems([first, work("hecho: x"), other]) == ["3:5 fecha-real-cambia"])
    let right = correction(key, "10/02/2026", "20/03/2026", of: "31/03/2026")
    #expect(try problems([first, work("\(key): 20/03/2026") + right]) == [])
    #expect(try problems([first, other + right]) == ["2:5 fecha-real-cambia"])
  }

  @Test func `the message names both days and the earlier report`() throws {
    let loaded = try institution(
      reports: [
        "1.yaml": Self.first + work("fin_real: 10/02/2026"),
        "2.yaml": Self.second + work("fin_real: 20/05/2026"),
      ], evidence: [:])
    let values = try #require(loaded.diagnostics.first).values
    #expect(values["dato"] == "fin_real" && values["anterior"] == "10/02/2026")
    #expect(values["fecha"] == "20/05/2026" && values["corte"] == "31/03/2026")
  }

  @Test(arguments: [
    ("Se invitó a 40 personas.", []), ("Se  invitó a\n      40 personas.", []),
    ("Se invitó a…", []), ("Se invitó…", []), ("Se invita…", ["2:7 correccion-no-coincide"]),
    ("Se invitó a 40", ["2:7 correccion-no-coincide"]),
  ])
  func `what was done is put right by its words, or by their beginning`(
    was: String, expected: [String]
  ) throws {
    let right = correction("hecho", was, "Se invitó a 35 personas.", of: "31/03/2026")
    let found = try problems([work("hecho: Se invitó a 40 personas."), right])
    #expect(found == expected)
  }

  private func recurring(_ correction: String, telling work: String = "fin_real: 10/02/2026")
    throws -> [String]
  {
    let programme = """
      ---
      titulo: PAT
      periodo: 2026
      actividades:
        - clave: 1.1
          actividad: x
          inicio: 01/01/2026
          fin: 31/12/2026
          repite: día 9 de cada mes
      ---
      """
    let told =
      "actividades:\n  - clave: 1.1\n    ocurrencias:\n      - ocurrencia: 2\n        \(work)\n"
    let head = "correcciones:\n  - corte: 31/03/2026\n    actividad: 1.1\n"
    let end = "    decia: 10/02/2026\n    debe_decir: 12/02/2026\n    motivo: Errata\n"
    return try problems([told, head + correction + end], of: programme)
  }

  @Test(arguments: [
    ("    ocurrencia: 2\n    dato: fin_real\n", []),
    ("    ocurrencia: 09/02/2026\n    dato: fin_real\n", []),
    ("    ocurrencia: 1\n    dato: fin_real\n", ["2:7 correccion-sin-dato"]),
    ("    ocurrencia: 13\n    dato: fin_real\n", ["2:6 ocurrencia-inexistente"]),
    ("    ocurrencia: 2\n    accion: 1\n    dato: fin_real\n", ["2:4 correccion-sin-asunto"]),
    ("    dato: fin_real\n", ["2:6 correccion-sin-dato"]),
  ])
  func `what is told of a time is put right too`(correction: String, expected: [String]) throws {
    #expect(try recurring(correction) == expected)
  }

  @Test func `an end is held against the beginning that another report tells`() throws {
    #expect(
      try problems([work("inicio_real: 05/02/2026"), work("fin_real: 04/02/2026")])
        == ["2:5 fin-antes-de-inicio"])
  }

  @Test(arguments: [
    ("estado: cumplida", "en curso", "hecho.sin-evidencia"),
    ("estado: por iniciar\nhecho: Se empezó", "en curso", "hecho.en-plazo"),
    (
      "estado: en curso\nfin_real: 20/03/2026\nevidencias:\n  - no_publicable: x", "cumplida",
      "hecho.terminada"
    ),
    (
      "estado: en curso\nporcentaje: 100\nevidencias:\n  - no_publicable: x", "cumplida",
      "hecho.concluida"
    ),
  ])
  func `a state that nobody answers for must be borne out`(
    lines: String, status: String, fact: String
  ) throws {
    let loaded = try institution(
      reports: ["1.yaml": Self.first + work(lines)], evidence: [:])
    let problem = try #require(loaded.diagnostics.first)
    #expect(loaded.diagnostics.map(\.rule) == [.unsupportedState])
    #expect(problem.location.line == 5)
    #expect(problem.values["estado"] == .text(status))
    #expect(problem.values["hecho"] == .term(fact))
    let answered = lines + "\nmotivo: x\ndeclara: Ana\nfecha_declaracion: 30/03/2026"
    #expect(try problems([work(answered)]) == [])
  }

  @Test func `a state is held against the day of its report`() throws {
    #expect(try problems([work("estado: en curso\nhecho: x"), work("hecho: x")]) == [])
    let late = work("estado: en curso\nhecho: x")
    let loaded = try institution(
      reports: ["1.yaml": Self.third + late], evidence: [:])
    #expect(loaded.diagnostics.first?.values["hecho"] == .term("hecho.vencida-sin-fin"))
    #expect(loaded.diagnostics.first?.values["fecha"] == "30/06/2026")
  }

  @Test func `an early start may be declared without an answer for the later end`() throws {
    #expect(try problems([work("estado: cancelada\nmotivo: Sin presupuesto")]) == [])
    #expect(try problems([work("estado: en riesgo\nmotivo: Sin presupuesto\nhecho: x")]) == [])
  }

  @Test(arguments: [
    ("porcentaje", "45", "31/03/2026", "2:7 correccion-no-coincide"),
    ("inicio_real", "05/02/2026", "31/03/2026", "2:6 correccion-sin-dato"),
    ("porcentaje", "40", "30/03/2026", "2:4 correccion-sin-informe"),
    ("porcentaje", "40", "30/06/2026", "2:4 correccion-posterior"),
    ("porcentaje", "40", "30/09/2026", "2:4 correccion-posterior"),
    ("avance", "40", "31/03/2026", "2:6 correccion-otro-dato"),
    ("porcentaje", "40", "31/03/2026", nil),
    ("porcentaje", "40.0 %", "31/03/2026", nil),
  ])
  func `a correction says what the earlier report says`(
    datum: String, was: String, report: String, problem: String?
  ) throws {
    let right = correction(datum, was, datum == "porcentaje" ? "35" : "06/02/2026", of: report)
    #expect(
      try problems([work("porcentaje: 40"), right, work("porcentaje: 50")])
        == [problem].compactMap { $0 })
  }

  @Test func `a second correction may start from the first`() throws {
    let again = correction("porcentaje", "35", "30", of: "31/03/2026")
    let first = correction("porcentaje", "40", "35", of: "31/03/2026")
    #expect(try problems([work("porcentaje: 40"), first, again]) == [])
  }

  @Test(arguments: [
    ("    indicador: IC-1\n", "3"), ("", "4"), ("    actividad: 1.1\n    indicador: IC-1\n", "4"),
    ("    indicador: IC-1\n    accion: 1\n", "4"),
  ])
  func `a correction is of one thing`(lines: String, line: String) throws {
    let text =
      "correcciones:\n  - corte: 31/03/2026\n" + lines
      + "    dato: PT\n    decia: 40\n    debe_decir: 41\n    motivo: Errata\n"
    let expected = line == "4" ? ["2:4 correccion-sin-asunto"] : []
    #expect(try problems([operands("38", "40"), text]) == expected)
  }

  @Test func `a variable is corrected under the name that the report gave it`() throws {
    let text =
      "correcciones:\n  - corte: 31/03/2026\n    indicador: IC-1\n    dato: pt\n    decia: 40\n"
      + "    debe_decir: 41\n    motivo: Errata\n"
    let loaded = try institution(
      reports: ["1.yaml": Self.first + operands("38", "40"), "2.yaml": Self.second + text],
      evidence: [:])
    #expect(loaded.diagnostics.map(\.rule) == [.correctionOfNothingSaid])
    #expect(loaded.diagnostics.first?.values["sugerencia"] == "PT")
  }
}
