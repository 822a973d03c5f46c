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
    ("avance", "40", "31/03/2026", "2:6 valor-desconocido"),
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
