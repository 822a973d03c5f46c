import ContentLoading
import Diagnostics
import Testing

/// Numbers that can't be, and results that are stated beside them.
struct IndicatorResultTests {
  private static let heads = [
    "corte: 31/03/2026\nperiodo: T1 2026\n", "corte: 30/06/2026\nperiodo: T2 2026\n",
  ]

  private func problems(
    _ reports: [String], calculation: String = "formula: (A / B) * 100"
  ) throws -> [String] {
    let programme = """
      ---
      titulo: PAT
      periodo: 2026
      indicadores:
        - id: ic
          indicador: Capacitación
          \(calculation.replacing("\n", with: "\n    "))
      ---
      """
    let files = zip(Self.heads, reports).enumerated().map { number, report in
      (
        "\(number + 1).yaml",
        report.0 + "indicadores:\n  - indicador: ic\n    "
          + report.1.replacing("\n", with: "\n    ") + "\n"
      )
    }
    return try institution(
      programme, reports: Dictionary(uniqueKeysWithValues: files), evidence: [:]
    ).diagnostics.map { diagnostic in
      let name = diagnostic.location.path.split(separator: "/").last ?? ""
      return
        "\(name.hasSuffix(".yaml") ? name.dropLast(5) : name):\(diagnostic.location.line) \(diagnostic.rule.id)"
    }
  }

  private func values(_ a: String, _ b: String, _ rest: String = "") -> String {
    "valores:\n  - {variable: A, valor: \(a)}\n  - {variable: B, valor: \(b)}"
      + (rest.isEmpty ? "" : "\n\(rest)")
  }

  @Test(arguments: [
    ("38", "40", nil), ("0", "0", nil), ("0", "40", nil), ("38", "0", "1:7 division-entre-cero"),
    ("ND", "0", nil), ("38", "NA", nil), ("38", "", nil),
  ])
  func `something is not divided by nothing`(a: String, b: String, problem: String?) throws {
    #expect(try problems([values(a, b)]) == [problem].compactMap { $0 })
  }

  @Test(arguments: [
    ("66.67 %", "1:8 resultado-de-mas"), ("66.7", "1:8 resultado-de-mas"),
    ("67 %", "1:8 resultado-de-mas"), ("66.667 %", "1:8 resultado-de-mas"),
    ("66.66 %", "1:8 resultado-distinto"), ("66 %", "1:8 resultado-distinto"),
    ("0.67", "1:8 resultado-distinto"),
  ])
  func `a result beside its numbers is needless, or wrong`(
    result: String, problem: String
  ) throws {
    #expect(try problems([values("2", "3", "resultado: \(result)")]) == [problem])
  }

  @Test func `a result beside numbers that give none may stand`() throws {
    #expect(try problems([values("ND", "3", "resultado: 60 %")]) == [])
    #expect(try problems(["resultado: 60 %"]) == [])
    #expect(try problems(["resultado: ND"], calculation: "acumulacion: incremental") == [])
  }

  @Test func `numbers need a formula that can be read`() throws {
    #expect(
      try problems([values("1", "2")], calculation: "frecuencia: Anual")
        == ["1:5 valores-sin-formula"].map { $0.replacing("1:5", with: "1:6") })
    #expect(try problems([values("1", "2")], calculation: "formula: (A / *B\ncalculo: A / B") == [])
  }

  @Test(arguments: [
    ("calculo: A entre B", ["5 calculo-incomprensible"]),
    ("decimales: 7", ["entero-invalido"]),
    ("acumulacion: suma", ["valor-desconocido"]),
    ("variables: [{nombre: Uno, parte_de: uno}]", ["parte-de-nada"]),
    ("variables: [{nombre: Uno, parte_de: Dos}]", ["parte-de-nada"]),
    ("variables: [{sigla: A, nombre: Uno}, {sigla: a, nombre: Dos}]", ["variable-repetida"]),
    ("variables: [{sigla: A, nombre: Uno}, {nombre: a}]", ["variable-repetida"]),
    ("variables: [{nombre: Uno, parte_de: T}, {sigla: T, nombre: Dos}]", []),
  ])
  func `what is added to an indicator must make sense`(line: String, rules: [String]) throws {
    let found = try problems([], calculation: line).map {
      $0.split(separator: " ").last.map(String.init)
    }
    #expect(found == rules.map { $0.split(separator: " ").last.map(String.init) })
  }

  @Test func `a count from the beginning does not fall, unless it is divided by`() throws {
    let cumulative = "formula: (A / B) * 100\nacumulacion: acumulada"
    #expect(try problems([values("5", "40"), values("5", "39")], calculation: cumulative) == [])
    #expect(
      try problems([values("5", "40"), values("4", "40")], calculation: cumulative)
        == ["2:6 acumulado-baja"])
    let separate = cumulative.replacing("acumulada", with: "ninguna")
    #expect(try problems([values("5", "40"), values("4", "40")], calculation: separate) == [])
  }

  @Test(arguments: [
    ("", ["programa.md:5 acumulacion-sin-decir"]), ("acumulacion: ninguna", []),
    ("acumulacion: incremental", []), ("acumulacion: acumulada", []),
  ])
  func `of numbers of several parts of a year it must be known whether they add up`(
    accumulation: String, expected: [String]
  ) throws {
    let lines = "formula: A + B" + (accumulation.isEmpty ? "" : "\n\(accumulation)")
    #expect(try problems([values("1", "1"), values("1", "2")], calculation: lines) == expected)
    #expect(try problems([values("1", "1")], calculation: lines) == [])
    #expect(try problems([values("1", "1"), values("1", "ND")], calculation: lines) == [])
    let share = lines.replacing("A + B", with: "(A / B) * 100")
    #expect(try problems([values("0", "0"), values("1", "2")], calculation: share) == expected)
    #expect(try problems([values("0", "0"), values("0", "0")], calculation: share) == [])
  }

  @Test(arguments: [
    ("2026", []), ("{desde: 01/01/2026, hasta: 30/06/2026}", []), ("S2 2026", ["5"]),
    ("{desde: 01/05/2026, hasta: 30/06/2026}", ["5"]),
  ])
  func `a year and what counts from its beginning are no parts that add up`(
    period: String, lines: [String]
  ) throws {
    let programme =
      "---\ntitulo: PAT\nperiodo: 2026\nindicadores:\n  - {id: ic, indicador: Uno, formula: A}\n---\n"
    func report(_ head: String) -> String {
      "\(head)\nindicadores: [{indicador: ic, valores: [{variable: A, valor: 1}]}]\n"
    }
    let loaded = try institution(
      programme,
      reports: [
        "1.yaml": report("corte: 31/03/2026\nperiodo: T1 2026"),
        "2.yaml": report("corte: 31/12/2026\nperiodo: \(period)"),
      ], evidence: [:])
    let found = loaded.diagnostics.filter { $0.rule == .unsaidAccumulation }
    #expect(found.map { "\($0.location.line)" } == lines)
  }

  @Test(arguments: [
    ("[{nombre: C}]", 1), ("[{sigla: C, nombre: Quejas}]", 1), ("[{nombre: C}, {nombre: D}]", 2),
    ("[{sigla: A, nombre: Uno}]", 0), ("[{nombre: a}, {sigla: B, nombre: Dos}]", 0),
  ])
  func `a variable that is declared is in the formula`(variables: String, count: Int) throws {
    let found = try problems([], calculation: "formula: (A / B) * 100\nvariables: \(variables)")
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.hasSuffix("variable-sin-formula") })
  }

  @Test(arguments: [
    ("{sigla: A, nombre: Personas capacitadas}", true),
    ("{sigla: A, nombre: Número de quejas}", true),
    ("{sigla: A, nombre: Uno, unidad: quejas}", true),
    ("{sigla: A, nombre: Gastos, unidad: pesos}", false),
    ("{sigla: A, nombre: Avance, unidad: \"%\"}", false), ("{sigla: A, nombre: Avance}", false),
    ("{sigla: A, nombre: Diferencia de plazas}", false),
  ])
  func `a number of things is not below zero`(variable: String, isCount: Bool) throws {
    let lines = "formula: (A / B) * 100\nvariables: [\(variable)]"
    #expect(
      try problems([values("-1", "40")], calculation: lines)
        == (isCount ? ["1:6 cuenta-negativa"] : []))
    #expect(try problems([values("0", "40")], calculation: lines) == [])
  }

  @Test func `a part is not greater than its whole`() throws {
    let variables =
      "formula: (A / B) * 100\nvariables: [{sigla: A, nombre: Uno, parte_de: B}, {sigla: B, nombre: Dos}]"
    #expect(try problems([values("40", "40")], calculation: variables) == [])
    #expect(
      try problems([values("41", "40")], calculation: variables)
        == ["1:6 parte-mayor-que-el-todo"])
  }

  @Test func `percentages of several reports are not added up`() throws {
    #expect(
      try problems(["resultado: 20 %"], calculation: "acumulacion: incremental")
        == ["1:5 suma-de-porcentajes"])
    #expect(try problems(["resultado: 20"], calculation: "acumulacion: incremental") == [])
    #expect(try problems(["resultado: 20 %"], calculation: "acumulacion: acumulada") == [])
  }

  @Test func `that a target is reached is declared of words only`() throws {
    let inWords = "meta: Atender con respeto"
    let inNumbers = "meta: {texto: Al menos 30, valor: 30}"
    let byQuarter = "meta: {T1: 25%}"
    #expect(try problems(["alcanzada: no"], calculation: inWords) == [])
    #expect(
      try problems(["alcanzada: no"], calculation: inNumbers)
        == ["1:5 alcanzada-con-meta-numerica"])
    #expect(
      try problems(["alcanzada: no"], calculation: byQuarter)
        == ["1:5 alcanzada-con-meta-numerica"])
  }

  @Test(arguments: [
    ("{sigla: A, nombre: Personas capacitadas}", "12.5", true),
    ("{sigla: A, nombre: Número de quejas}", "1.204", true),
    ("{sigla: A, nombre: Uno, unidad: piezas}", "0.5", true),
    ("{sigla: A, nombre: Personas capacitadas}", "12.0", false),
    ("{sigla: A, nombre: Personas capacitadas}", "\"1,204\"", false),
    ("{sigla: A, nombre: Personas por curso}", "12.5", false),
    ("{sigla: A, nombre: Horas de capacitación}", "12.5", false),
    ("{sigla: A, nombre: Personas, unidad: horas}", "12.5", false),
  ])
  func `people, cases and pieces are whole`(variable: String, number: String, isTold: Bool) throws {
    let lines = "formula: (A / B) * 100\nvariables: [\(variable)]"
    #expect(
      try problems([values(number, "4000")], calculation: lines)
        == (isTold ? ["1:6 cuenta-con-decimales"] : []))
  }

  @Test(arguments: [
    ("Personas capacitadas", "Personas del instituto", true),
    ("Número de personas capacitadas", "Total de personas", true),
    ("Personas capacitadas", "Personas programadas", false),
    ("Personas capacitadas", "Total de personas programadas", false),
    ("Quejas atendidas", "Quejas recibidas", false),
    ("Cursos impartidos", "Personas del instituto", false),
  ])
  func `a part by its name is not more than all there are`(
    part: String, whole: String, isTold: Bool
  ) throws {
    let lines = "valores:\n  - {variable: \(part), valor: 45}\n  - {variable: \(whole), valor: 40}"
    #expect(
      try problems([lines], calculation: "formula: (\(part) / \(whole)) * 100")
        == (isTold ? ["1:6 mas-que-el-todo"] : []))
    let fewer = lines.replacing("45", with: "40")
    #expect(try problems([fewer], calculation: "formula: (\(part) / \(whole)) * 100") == [])
  }

  @Test(arguments: [
    ("0.85", "meta: {texto: 80% del personal, valor: 80, unidad: \"%\"}", true),
    ("1", "meta: {texto: 80% del personal, valor: 80, unidad: \"%\"}", true),
    ("0.85 %", "meta: {texto: 80% del personal, valor: 80, unidad: \"%\"}", false),
    ("85", "meta: {texto: 80% del personal, valor: 80, unidad: \"%\"}", false),
    ("0.85", "meta: {texto: 0.5 por persona, valor: 0.5}", false),
    ("0.85", "meta: {2026: 80%}", true),
  ])
  func `a result in a hundred is no part of one`(
    result: String, target: String, isTold: Bool
  ) throws {
    #expect(
      try problems(["resultado: \(result)"], calculation: target)
        == (isTold ? ["1:5 porcentaje-de-uno"] : []))
  }

  @Test(arguments: [
    ("{texto: Casi todos, valor: 0.8, unidad: \"%\"}", true),
    ("{texto: A lo más 0.8 %, valor: 0.8, unidad: \"%\"}", false),
    ("{texto: Casi todos, valor: 80, unidad: \"%\"}", false),
    ("{texto: Casi todos, valor: 0.8}", false),
  ])
  func `a target in a hundred is no part of one`(target: String, isTold: Bool) throws {
    #expect(
      try problems([], calculation: "meta: \(target)")
        == (isTold ? ["programa.md:7 porcentaje-de-uno"] : []))
  }
}
