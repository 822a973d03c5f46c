import Diagnostics
import Testing

/// How targets are to be noted so that results can be held against them.
@Suite struct TargetNotesTests {
  struct Case: CustomTestStringConvertible {
    /// Lines of an indicator.
    let lines: [String]
    let found: [String]

    init(_ lines: String..., found: String...) {
      self.lines = lines
      self.found = found
    }

    var testDescription: String { lines.joined(separator: " · ") }
  }

  private static let grown = "formula: ((Quejas 2031 - Quejas 2030) / Quejas 2030) * 100"
  private static let shrunk = "formula: ((Quejas 2030 - Quejas 2031) / Quejas 2030) * 100"

  static let ofLess = [
    Case(
      "meta: {texto: Disminuir a 3 las quejas, valor: 3, unidad: quejas}",
      found: "meta-de-disminuir"),
    Case("meta: {texto: Disminuir a 3 las quejas, comparador: a lo más, valor: 3, unidad: quejas}"),
    Case("meta: {texto: Disminuir a 3 las quejas, valor: 3}", "sentido: descendente"),
    Case(
      "meta: {texto: Que en 2031 se reduzcan a tres las quejas, valor: 3}",
      found: "meta-de-disminuir"),
    Case(
      "meta: {texto: Lograr una reducción de 10%, valor: 10, unidad: \"%\"}",
      found: "meta-de-disminuir"),
    // The number is of courses, and less complaints are only what they are for.
    Case("meta: {texto: Impartir 3 cursos para reducir las quejas, valor: 3, unidad: cursos}"),
    Case("meta: {texto: Impartir tres cursos que reduzcan las quejas, valor: 3, unidad: cursos}"),
    Case(
      "meta: {texto: Formar a 3 personas en la reducción de riesgos, valor: 3, unidad: personas}"),
    Case("meta: {texto: Dar de baja 3 equipos, valor: 3, unidad: equipos}"),
    Case(
      grown, "sentido: descendente",
      "meta: {texto: Disminuir 10% las quejas respecto de 2030, valor: 10, unidad: \"%\"}",
      found: "meta-de-disminuir"),
    Case(
      grown,
      "meta: {texto: Disminuir 10% las quejas, comparador: al menos, valor: 10, unidad: \"%\"}",
      found: "meta-de-disminuir"),
    Case(
      grown,
      "meta: {texto: Disminuir 10% las quejas, comparador: a lo más, valor: -10, unidad: \"%\"}"),
    Case(
      grown,
      "meta: {texto: Disminuir 10% las quejas, comparador: al menos, valor: -10, unidad: \"%\"}",
      found: "meta-de-disminuir"),
    Case(
      shrunk,
      "meta: {texto: Disminuir 10% las quejas, comparador: al menos, valor: 10, unidad: \"%\"}"),
    Case(
      shrunk, "sentido: descendente",
      "meta: {texto: Disminuir 10% las quejas, valor: 10, unidad: \"%\"}",
      found: "meta-de-disminuir"),
    Case(
      shrunk,
      "meta: {texto: Disminuir 10% las quejas, comparador: al menos, valor: -10, unidad: \"%\"}",
      found: "meta-otro-numero"),
    Case(
      "meta: {texto: Atender 10% de las quejas, comparador: al menos, valor: -10, unidad: \"%\"}",
      found: "meta-otro-numero"),
  ]

  static let withoutNumber = [
    Case("meta: Al menos 80% del personal", found: "meta-sin-numero"),
    Case("meta: Al menos 3 cursos.", found: "meta-sin-numero"),
    Case("meta: 2 talleres", found: "meta-sin-numero"),
    Case("meta: {texto: Al menos 80% del personal, alcance: personal}", found: "meta-sin-numero"),
    Case("meta: Identificar dos o más riesgos en cada proceso", found: "meta-sin-numero"),
    Case(
      "meta: {texto: Al menos 80% del personal, comparador: al menos, valor: 80, unidad: \"%\"}"),
    Case("meta: {texto: Al menos 80% del personal, 2031: 80%}"),
    Case("meta: Atender en tiempo y forma las denuncias"),
    Case("meta: Que en el año 2031 se celebre una sesión"),
    Case("meta: Responder en 10 días hábiles"),
    Case("meta: Difundir tres carteles, dos videos y una infografía"),
    Case("meta: Cumplir el artículo 5 del Código"),
  ]

  static let byQuarter = [
    Case(
      "acumulacion: incremental", "formula: Cursos", "meta: {T1: 2, T2: 3, T3: 4}",
      found: "trimestres-ambiguos"),
    Case(
      "acumulacion: incremental", "formula: Cursos",
      "meta: {T1: 2, T2: 3, trimestres: por separado}"),
    Case(
      "acumulacion: incremental", "formula: Cursos", "meta: {T1: 2, T2: 3, trimestres: acumulados}"),
    Case("acumulacion: incremental", "formula: Cursos", "meta: {T1: 3, T2: 3, T3: 3, T4: 3}"),
    Case("acumulacion: ninguna", "formula: Cursos", "meta: {T1: 2, T2: 3, T3: 4}"),
    Case("formula: Cursos", "meta: {T1: 2, T2: 3, T3: 4}"),
    Case(
      "acumulacion: incremental", "formula: (A / B) * 100", "meta: {T1: 90%, T2: 80%}",
      found: "trimestres-ambiguos"),
    Case(
      "acumulacion: incremental", "formula: Cursos", "meta: {T2: 3, trimestres: por separado}",
      found: "trimestres-ambiguos"),
  ]

  private static let overPlanned = "formula: Auditorías realizadas / Auditorías programadas"

  static let ofOtherUnit = [
    Case(overPlanned, "meta: {texto: 12 auditorías, valor: 12, unidad: auditorías}", found: other),
    Case(
      "\(overPlanned) * 100", "meta: {texto: 12 auditorías, valor: 12, unidad: auditorías}"),
    Case(
      "\(overPlanned) * 100", "unidad: Auditoría", "meta: {T1: 3, T2: 3, T3: 3, T4: 3}",
      found: other),
    Case(
      "\(overPlanned) * 100",
      "meta: {texto: 12 auditorías, valor: 12, unidad: auditorías, T1: 3, T2: 3, T3: 3, T4: 3}",
      found: other),
    Case(overPlanned, "meta: {texto: \"90%\", valor: 90, unidad: \"%\"}", found: other),
    Case("\(overPlanned) * 100", "meta: {texto: \"90%\", valor: 90}", found: "meta-otra-unidad"),
    Case("\(overPlanned) * 100", "unidad: Porcentaje", "meta: {T1: 90, T2: 90, T3: 90, T4: 90}"),
    Case(overPlanned, "meta: {comparador: al menos, valor: 0.9, unidad: índice}"),
    Case(
      "formula: Suma de días de atención / Denuncias concluidas",
      "meta: {texto: 4 días, comparador: a lo más, valor: 4, unidad: días}"),
    Case(
      "formula: Auditorías realizadas",
      "meta: {texto: 12 auditorías, valor: 12, unidad: auditorías}"),
  ]

  private static let other = "meta-de-otra-medida"

  @Test(arguments: ofLess + withoutNumber + byQuarter + ofOtherUnit)
  func `a note that leaves a doubt is told of`(example: Case) throws {
    #expect(try Self.found(example).map(\.rule.id) == example.found)
  }

  @Test(arguments: [
    (
      "meta: Al menos 80% del personal",
      "meta: {texto: 'Al menos 80% del personal', comparador: al menos, valor: 80, unidad: \"%\"}"
    ),
    ("meta: 2 talleres", "meta: {texto: '2 talleres', valor: 2, unidad: talleres}"),
    (
      "meta: {texto: \"Más de 3 prácticas 'buenas'\", alcance: áreas}",
      "meta: {texto: 'Más de 3 prácticas ''buenas''', comparador: más de, valor: 3, unidad: prácticas, alcance: 'áreas'}"
    ),
  ])
  func `a target without its number is told how to note it`(line: String, note: String) throws {
    let found = try #require(try Self.found(Case(line)).first)
    #expect(found.values["anotacion"] == .text(note))
  }

  @Test func `a comparator is asked for only where it may stand`() throws {
    let whole = try Self.found(Case("meta: {texto: Disminuir las quejas, valor: 3}")).first
    #expect(whole?.values["que"] == .term("revision.disminuir-sin-decir-que"))
    let quarters = try Self.found(Case("meta: {texto: Disminuir las quejas, T1: 3, T2: 3}")).first
    #expect(quarters?.values["que"] == .term("revision.disminuir-sin-decir-por-tiempos"))
  }

  @Test(arguments: [
    "meta-de-disminuir", "meta-de-otra-medida", "meta-sin-numero", "trimestres-ambiguos",
  ])
  func `the real targets leave none of these doubts`(rule: String) throws {
    #expect(try RealPlaces.found(by: rule) == [:])
  }

  private static func found(_ example: Case) throws -> [Diagnostic] {
    try ReviewedContent(
      programme: """
        ---
        titulo: Programa
        periodo: 2031
        indicadores:
          - id: uno
            indicador: Indicador
        \(example.lines.joined(separator: "\n").indented(by: 4))
            actividades: [{id: a, actividad: Una}]
        ---
        """
    ).diagnostics.filter { $0.rule.id.hasPrefix("meta-") || $0.rule.id.hasPrefix("trimestres-") }
  }
}
