import Programmes
import Testing

@Suite struct FormulasTests {
  static let good = [
    "(Número de denuncias atendidas/Número de denuncias recibidas)*100",
    "(Número de denuncias atendidas / Número de denuncias recibidas) * 100",
    "(A/B)*100", "A / B * 100", "(A/B) x 100", "(A/B) X 100", "((A-B)/B)*100", "100*(A/B)",
    "(A ÷ B) × 100", "[(A/B)]*100", "(A/B)%",
    "$(\\text{Número de acciones realizadas}/\\text{Número de acciones programadas}) * 100$",
    "$\\frac{\\text{Acciones realizadas}}{\\text{Acciones programadas}} \\times 100$",
    "\\left(\\frac{A}{B}\\right) \\cdot 100",
    "PA = (AR / AP) * 100, donde AR = acciones realizadas",
    "Acciones realizadas entre acciones programadas por 100",
    "Acciones realizadas dividido entre acciones programadas x 100",
    "Promedio de las calificaciones * 100",
    "(Número de quejas y/o denuncias atendidas / Número de quejas y/o denuncias recibidas)*100",
    "(Servidores/as capacitados/as / Total de servidores/as)*100",
    "(Total de sesiones celebradas en el año/ Total de sesiones calendarizadas en el año)*100",
    "(Informe anual presentado/Total de informe anual obligados a presentar)*100",
    "(Envío mensual de tarjeta/12 Tarjetas programadas)*100",
    "(Verificaciones recibidas/Verificaciones programadas)*100",
    "(Trámites digitalizados/Trámites programados a digitalizarse)*100",
    "(Denuncias presentadas/Total de denuncias presentadas y atendidas)*100",
    "(Informes presentados/Informes publicados)*100",
    "(Denuncias recibidas/Cursos realizados)*100",
    "(Denuncias recibidas en el año/Denuncias atendidas en el año anterior)*100",
    "(Total de horas de curso/Personas capacitadas)",
    "(Presupuesto ejercido/Presupuesto programado)*100",
    "a) (A/B)*100; b) (C/D)*100",
    "1) (A/B)*100 2) (C/D)*100",
    "Número total de cartas firmadas",
    "(A/B)*100*",
    "No aplica",
  ]

  @Test(arguments: good)
  func `a sound formula raises no doubt`(formula: String) throws {
    #expect(try Self.found(formula) == [])
  }

  static let malformed = [
    "(Participación en la Convocatoria 2024/ *100", "(A/)*100", "(/B)*100", "(A//B)*100",
    "(A/B*100", "A/B)*100", "((A/B)*100", "(A/B))*100", "(A/B)*", "*100", "()*100", "A/",
    "[A/B)*100",
    "$(\\text{A}/\\text{B) * 100$", "(A / ) x 100", "(A/B]*100", "/B",
  ]

  @Test(arguments: malformed)
  func `brackets without partner and signs without operands are told of once`(
    formula: String
  ) throws {
    #expect(try Self.found(formula) == ["formula-mal-formada"])
  }

  @Test(arguments: [
    "(Número de solicitudes de registro atendidas)*100", "Número de cursos x 100", "A*100",
    "$\\text{Cursos} * 100$", "100 * (cursos)", "(Número de cursos) por cien",
  ])
  func `a percentage of nothing is told of`(formula: String) throws {
    #expect(try Self.found(formula) == ["formula-sin-denominador"])
  }

  @Test(arguments: [
    ("Número de cursos", "tipo: Porcentaje", 1), ("Número de cursos", "tipo: Cantidad", 0),
    ("(Total de cartas firmadas)", "meta: {texto: El 100%, valor: 100, unidad: \"%\"}", 1),
    ("Total de cartas firmadas", "meta: {texto: 20 cartas, valor: 20, unidad: cartas}", 0),
    ("No. de cartas firmadas", "meta: {2031: 100%}", 1),
    ("No. de cartas firmadas", "meta: {2031: \"100\"}", 0),
    ("Cantidad de cursos", "indicador: Porcentaje de cursos", 1),
    ("Cantidad de cursos", "indicador: Cursos", 0),
    ("Listas de asistencia", "tipo: Porcentaje", 0), ("No aplica", "tipo: Porcentaje", 0),
    ("Número de cursos impartidos entre programados", "tipo: Porcentaje", 0),
  ])
  func `a count is told of where its row wants a percentage`(
    formula: String, beside: String, count: Int
  ) throws {
    let found = try Self.found(formula, beside: beside)
    #expect(found == Array(repeating: "formula-sin-denominador", count: count))
  }

  @Test(arguments: [
    "(Número de denuncias recibidas/Número de denuncias atendidas)*100",
    "(Número de recibidos/Número de informes publicados)*100",
    "(Acciones programadas/Acciones realizadas)*100",
    "100 * Cursos programados / Cursos realizados",
    "(Denuncias presentadas/Denuncias resueltas)*100",
    "(Total de denuncias/Denuncias atendidas)*100",
    "(Presupuesto programado/Presupuesto ejercido)*100",
    "(Solicitudes recibidas / Solicitud atendida)*100",
    "$(\\text{Acciones programadas}/\\text{Acciones realizadas}) * 100$",
    "$\\frac{\\text{Acciones programadas}}{\\text{Acciones realizadas}} * 100$",
  ])
  func `all that there was over what was done is upside down`(formula: String) throws {
    #expect(try Self.found(formula) == ["formula-invertida"])
  }

  /// What a page computes, a check has to read in the same way.
  @Test(arguments: ["/", "÷", "∕", "⁄", "\\div "])
  func `every sign that divides where it is computed divides here`(sign: String) throws {
    #expect(Formula("(A\(sign)B) * 100")?.normalised == "(A / B) × 100")
    #expect(try Self.found("(A\(sign)B) * 100") == [])
    #expect(try Self.found("(A \(sign) B) * 100") == [])
  }

  @Test(arguments: ["*", "×", "·", "∙", "⋅", "∗", "x", "X", "\\times", "\\cdot", "\\ast"])
  func `every sign that multiplies where it is computed multiplies here`(sign: String) throws {
    #expect(Formula("(A / B) \(sign) 100")?.normalised == "(A / B) × 100")
    #expect(try Self.found("(Cursos) \(sign) 100") == ["formula-sin-denominador"])
  }

  @Test(arguments: ["frac", "dfrac", "tfrac", "cfrac"])
  func `every fraction that is computed is one here`(command: String) throws {
    #expect(Formula("\\\(command){A}{B} * 100")?.normalised == "(A / B) × 100")
    #expect(try Self.found("\\\(command){\\text{A}}{\\text{B}} * 100") == [])
  }

  @Test(arguments: ["y/o", "s/n", "c/u", "n/a", "personas/as", "e/o"])
  func `what joins words where it is computed divides nothing here`(joined: String) throws {
    #expect(try Self.found("(Oficios \(joined) Cursos) * 100") == ["formula-sin-denominador"])
    let formula = Formula("(Oficios \(joined) recibidos / Cursos) * 100")
    #expect(formula?.variables.count == 2)
    #expect(try Self.found("(Oficios \(joined) recibidos / Cursos) * 100") == [])
  }

  @Test func `two real formulas are no percentages`() throws {
    #expect(
      try RealPlaces.found(by: "formula-sin-denominador") == [
        "isssteson/pat-2024/programa.md": [
          "formula: (Número total de cartas de compromiso firmadas)"
        ],
        "secoem/pi-pea-2024-2026/programa.md": [
          "formula: (Número de solicitudes de registro atendidas)*100"
        ],
      ])
  }

  @Test func `one real formula is malformed`() throws {
    #expect(
      try RealPlaces.found(by: "formula-mal-formada") == [
        "isssteson/pat-2024/programa.md": [
          "formula: (Participación en la Convocatoria Anual del SPI 2024/ *100"
        ]
      ])
  }

  @Test func `two real ratios are upside down`() throws {
    #expect(
      try RealPlaces.found(by: "formula-invertida") == [
        "secoem/pi-pea-2024-2026/programa.md": [
          "formula: (Número de denuncias recibidas/Número de denuncias atendidas)*100",
          "formula: (Número de recibidos/Número de informes publicados)*100",
        ]
      ])
  }

  private static func found(_ formula: String, beside: String = "objetivo: Algo") throws -> [String]
  {
    try ReviewedContent(
      programme: """
        ---
        titulo: Programa
        periodo: 2031
        indicadores:
          - id: uno
            formula: '\(formula)'
            \(beside)
        ---
        """
    ).diagnostics.map(\.rule.id).filter { $0.hasPrefix("formula-") }
  }
}
