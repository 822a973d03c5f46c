import ContentLoading
import Diagnostics
import Programmes
import Review
import Testing

/// Reports that are added up and have the same number below the line each time.
@Suite struct RepeatedWholeTests {
  private func found(
    _ told: [(String, String)], accumulation: String = "incremental",
    formula: String = "(A / B) * 100", cutoffs: [String]? = nil,
    whole: String = "B", ignoring: Bool = false
  ) throws -> [Diagnostic] {
    let programme = """
      ---
      titulo: Programa
      periodo: 2031-2032
      indicadores:
        - clave: 1
          indicador: Personas capacitadas
          formula: "\(formula)"
          acumulacion: \(accumulation)
          actividades:
            - clave: 1.1
              actividad: Impartir el curso
      ---
      """
    let cutoffs = cutoffs ?? ["31/03/2031 T1 2031", "30/06/2031 T2 2031", "30/09/2031 T3 2031"]
    var files = [
      "institucion.md": "---\nnombre: Ente\n---\n", "pat-2031/programa.md": programme,
    ]
    for ((above, below), cutoff) in zip(told, cutoffs) {
      let (day, period) = (cutoff.prefix(10), cutoff.dropFirst(11))
      let silence = "ignorar:\n  - regla: total-que-se-repite\n    motivo: Fueron tantas\n"
      files["pat-2031/avances/\(period.replacing(" ", with: "-").lowercased()).yaml"] = """
        corte: \(day)
        periodo: \(period)
        indicadores:
          - indicador: 1
            valores:
              - variable: A
                valor: \(above)
              - variable: \(whole)
                valor: \(below)

        """ + (ignoring && period == "T2 2031" ? silence : "")
    }
    let loaded = Loaded<Institution>(
      reading: files.map { name, text in
        SourceFile(path: "Content/instituciones/ente/\(name)", text: text)
      }, of: "ente", root: "Content")
    #expect(loaded.diagnostics.map(\.rule.id) == [])
    return Review(of: try #require(loaded.value), glossary: nil, silences: loaded.silences)
      .open.filter { $0.rule.id != "indicador-sin-actividades" }
  }

  @Test(
    arguments: [
      ([("10", "40"), ("12", "40")], true), ([("10", "40"), ("12", "40"), ("5", "40")], true),
      ([("10", "40"), ("30", "40")], true), ([("0", "40"), ("12", "40")], true),
      ([("1", "4"), ("1", "4")], true), ([("1", "2"), ("1", "2")], true),
      ([("1", "3"), ("1", "3")], false), ([("1", "3"), ("1", "3"), ("0", "3")], true),
      // Their own of each period: other wholes, or more parts than the whole has.
      ([("10", "40"), ("12", "45")], false), ([("10", "40"), ("31", "40")], false),
      ([("5", "5"), ("5", "5")], false), ([("38", "40"), ("36", "40")], false),
      ([("10", "40"), ("12", "40"), ("5", "38")], false),
      // Nothing is changed by it, or nothing is known.
      ([("0", "40"), ("0", "40")], false), ([("10", "40")], false),
      ([("10", "40"), ("ND", "40")], false),
      ([("0", "1"), ("1", "1")], false),
    ] as [([(String, String)], Bool)])
  func `a whole that all reports have is doubted where their parts fit into it`(
    told: [(String, String)], isDoubted: Bool
  ) throws {
    let found = try found(told)
    #expect(found.map(\.rule.id) == (isDoubted ? ["total-que-se-repite"] : []))
  }

  @Test(
    arguments: [
      ("Total de personas", ["200", "204", "198"], true),
      ("Plantilla del Instituto", ["200", "204", "198"], true),
      ("Total de personas", ["200", "230", "198"], false),
      ("Total de personas inscritas", ["200", "204", "198"], false),
      ("Denuncias recibidas", ["200", "204", "198"], false),
      ("Total de personas", ["10", "11", "10"], false),
    ] as [(String, [String], Bool)])
  func `the people of an institution are doubted also where a few come and go`(
    name: String, wholes: [String], isDoubted: Bool
  ) throws {
    let found = try found(
      wholes.map { ("3", $0) }, formula: "(A / \(name)) * 100", whole: name)
    #expect(found.map(\.rule.id) == (isDoubted ? ["total-que-se-repite"] : []))
    #expect(found.first.map { $0.values["valor"] == "198–204" } ?? true)
  }

  @Test func `it is told of at the newest report, with what it comes to`() throws {
    let doubt = try #require(try found([("10", "40"), ("12", "40")]).first)
    #expect(doubt.location.path.hasSuffix("avances/t2-2031.yaml"))
    #expect(doubt.location.line == 9)
    #expect(doubt.related?.path.hasSuffix("avances/t1-2031.yaml") == true)
    #expect(doubt.values["sumado"] == "27.5 %" && doubt.values["correcto"] == "55 %")
  }

  @Test func `reports that are not added up have the same whole rightly`() throws {
    for accumulation in ["acumulada", "ninguna"] {
      #expect(try found([("10", "40"), ("12", "40")], accumulation: accumulation).isEmpty)
    }
    // An average is no part of anything.
    #expect(try found([("10", "40"), ("12", "40")], formula: "A / B").isEmpty)
  }

  @Test func `each year is looked at by itself`() throws {
    let years = ["31/12/2031 2031", "31/12/2032 2032"]
    #expect(try found([("10", "40"), ("12", "40")], cutoffs: years).isEmpty)
  }

  @Test func `an editor who says why is believed`() throws {
    #expect(try found([("10", "40"), ("12", "40")], ignoring: true).isEmpty)
  }
}
