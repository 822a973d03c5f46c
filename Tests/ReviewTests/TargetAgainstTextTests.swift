import Testing

@Suite struct TargetAgainstTextTests {
  /// A target's words, what was noted of them (`comparador; valor unidad; por_cada`), and the rules
  /// that find fault with it.
  struct Case: CustomTestStringConvertible {
    let text: String
    let noted: String
    let found: [String]

    init(_ text: String, _ noted: String, _ found: String...) {
      self.text = text
      self.noted = noted
      self.found = found
    }

    var testDescription: String { "\(text) → \(noted)" }
  }

  static let good = [
    Case("Al menos 35% de las personas", "al menos; 35 %"),
    Case("Al menos 35 % de las personas", "al menos; 35.0 %"),
    Case("Al menos el 35 por ciento de las personas", "al menos; 35 %"),
    Case("Al menos el treinta y cinco por ciento", "al menos; 35 por ciento"),
    Case("Atender 85 de cada 100 denuncias", "; 85 %"),
    Case("Por lo menos un 35% del personal", "al menos; 35 %"),
    Case("El 80% de las denuncias recibidas fueron atendidas", "; 80 %"),
    Case("El 80% de las denuncias recibidas fueron atendidas", "al menos; 80 %"),
    Case("La mitad de las personas", "al menos; 50 %"),
    Case("La totalidad de las personas, en 3 cursos", "; 100 %"),
    Case("Un total mayor o igual a 50% de las personas", "al menos; 50 %"),
    Case("Que sea igual o mayor al 50 %", "al menos; 50 %"),
    Case("No menos del 50%", "al menos; 50 %"),
    Case("Se capacitará ≥ 80% del personal", "al menos; 80 %"),
    Case("El 80% o más de las denuncias", "al menos; 80 %"),
    Case("Un mínimo de 80% de las denuncias", "al menos; 80 %"),
    Case("Reducir a menos de 5% las quejas", "menos de; 5 %"),
    Case("Más de 20 personas", "más de; 20 personas"),
    Case("No más de 5 quejas", "a lo más; 5 quejas"),
    Case("Atender en un plazo máximo de 10 días hábiles el 90% de los casos", "; 90 %"),
    Case("80% son atendidas en un plazo menor o igual a 10 días hábiles", "; 80 %"),
    Case("80% son atendidas en un plazo menor o igual a 10 días hábiles", "al menos; 80 %"),
    Case("Responder en 10 días hábiles", "a lo más; 10 días hábiles"),
    Case("Dos o más riesgos para cinco procesos", "al menos; 2 riesgos; 5 procesos"),
    Case("Al menos una buena práctica en su actuación", "al menos; 1 buena práctica"),
    Case(
      "Registrar al menos un seguimiento entre el 01/07/2030 y el 30/06/2031",
      "al menos; 1 seguimiento"),
    Case("Un curso para todo el personal", "; 1 curso"),
    Case("Que en el año 2031 se celebren cuatro sesiones ordinarias", "; 4 sesiones ordinarias"),
    Case("Enviar la tarjeta los días 9 de cada mes, en total 12 tarjetas", "; 12 tarjetas"),
    Case("Difundir cada mes el código", "; 12 mensajes"),
    Case("Entregar el informe a más tardar el 5 de enero de 2032", "; 1 informe"),
    Case("Atender el artículo 5 del Código", "; 1 acción"),
    Case("Capacitar a 1,200 personas", "; 1200 personas"),
    Case("Capacitar a 2000 personas", "; 2000 personas"),
    Case("Al menos 35% han recibido una o más capacitaciones", "al menos; 35 %"),
    Case("Al menos 80% en 2031 y al menos 90% en 2032", "al menos; 90 %"),
    Case("Veintiún acciones", "; 21 acciones"),
    Case("Exactamente 3 sesiones", "exactamente; 3 sesiones"),
    Case("12.5% de avance", "; 12.5 %"),
  ]

  static let bad = [
    Case("Al menos 35% de las personas", "al menos; 53 %", "meta-otro-numero"),
    Case("Al menos treinta y cinco por ciento", "al menos; 30 %", "meta-otro-numero"),
    Case("Al menos 80% en 10 días hábiles", "al menos; 10 %", "meta-otro-numero"),
    Case("Al menos 35% de las personas", "al menos; 0.35", "meta-otro-numero"),
    Case("Al menos 35% de las personas", "al menos; 53", "meta-otro-numero"),
    Case(
      "Dos o más riesgos para cinco procesos", "al menos; 3 riesgos; 5 procesos",
      "meta-otro-numero"),
    Case(
      "Dos o más riesgos para cinco procesos", "al menos; 5 riesgos; 2 procesos",
      "meta-otro-numero"),
    Case(
      "Dos o más riesgos para cinco procesos", "al menos; 2 riesgos; 6 procesos",
      "meta-otro-numero"),
    Case("Celebrar cuatro sesiones ordinarias", "; 5 sesiones ordinarias", "meta-otro-numero"),
    Case("Presentar 4 informes trimestrales", "; 3 informes", "meta-otro-numero"),
    Case("En total veinte tarjetas", "; 12 tarjetas", "meta-otro-numero"),
    Case("Al menos un seguimiento", "al menos; 2 seguimientos", "meta-otro-numero"),
    Case("Al menos 35% de las personas", "al menos; 35", "meta-otra-unidad"),
    Case("Al menos 35% de las personas", "al menos; 35 personas", "meta-otra-unidad"),
    Case("Celebrar cuatro sesiones", "; 4 %", "meta-otra-unidad"),
    Case("Capacitar a 30 personas", "; 30 %", "meta-otra-unidad"),
    Case("Al menos 35% de las personas", "a lo más; 35 %", "meta-otro-comparador"),
    Case("Al menos 35% de las personas", "más de; 35 %", "meta-otro-comparador"),
    Case("Al menos 35% de las personas", "; 35 %", "meta-otro-comparador"),
    Case("Mayor o igual a 50% del total", "más de; 50 %", "meta-otro-comparador"),
    Case("Menor o igual al 5%", "menos de; 5 %", "meta-otro-comparador"),
    Case("Menos del 5% de las quejas", "al menos; 5 %", "meta-otro-comparador"),
    Case("Dos o más riesgos", "exactamente; 2 riesgos", "meta-otro-comparador"),
    Case("Como máximo 3 quejas", "al menos; 3 quejas", "meta-otro-comparador"),
    Case("80% o más de las denuncias", "a lo más; 80 %", "meta-otro-comparador"),
  ]

  @Test(arguments: good)
  func `what the words say raises no doubt`(example: Case) throws {
    #expect(try Self.found(example) == [])
  }

  @Test(arguments: bad)
  func `what the words don't say is told of once`(example: Case) throws {
    #expect(try Self.found(example) == example.found)
  }

  @Test(arguments: [
    ("10 días hábiles", 0), ("15 días hábiles", 1), ("diez días", 0), ("pronto", 0),
  ])
  func `the time limit is held against the words too`(limit: String, count: Int) throws {
    let content = try ReviewedContent(
      programme: """
        ---
        titulo: Programa
        periodo: 2031
        indicadores:
          - id: uno
            meta:
              texto: Al menos 80% en un plazo menor o igual a 10 días hábiles.
              comparador: al menos
              valor: 80
              unidad: "%"
              plazo: \(limit)
        ---
        """)
    #expect(content.lines(of: "meta-otro-numero") == Array(repeating: 11, count: count))
  }

  @Test(arguments: ["meta-otro-numero", "meta-otra-unidad", "meta-otro-comparador"])
  func `the real targets are noted as their words say`(rule: String) throws {
    #expect(try RealPlaces.found(by: rule) == [:])
  }

  private static func found(_ example: Case) throws -> [String] {
    let parts = example.noted.split(separator: ";", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ", maxSplits: .max).joined(separator: " ") }
    var lines = ["texto: \(example.text)"]
    if !parts[0].isEmpty { lines.append("comparador: \(parts[0])") }
    lines += quantity(parts[1])
    if parts.count > 2 { lines += ["por_cada:"] + quantity(parts[2]).map { "  \($0)" } }
    return try ReviewedContent(
      programme: """
        ---
        titulo: Programa
        periodo: 2031
        indicadores:
          - id: uno
            indicador: Indicador
            meta:
        \(lines.joined(separator: "\n").indented(by: 6))
        ---
        """
    ).diagnostics.map(\.rule.id).filter { $0.hasPrefix("meta-") }
  }

  private static func quantity(_ text: String) -> [String] {
    let words = text.split(separator: " ", maxSplits: 1)
    return ["valor: \(words[0])"] + words.dropFirst().map { "unidad: \"\($0)\"" }
  }
}
