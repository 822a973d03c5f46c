import Testing

/// A programme of two axes, three indicators and five activities.
@Suite struct DeclaredCountsTests {
  static let agreeing = [
    "El programa considera **5 Actividades**, las cuales cuentan con un indicador y 9 metas.",
    "El programa consta de 2 ejes, 3 indicadores y 5 actividades.",
    "El programa consta de dos ejes, tres indicadores y cinco actividades.",
    "El programa contempla cinco (5) actividades distribuidas en 2 ejes.",
    "La matriz se integró con 5 líneas de acción, así como indicadores.",
  ]

  static let unrelated = [
    "El comité realizó 4 actividades de difusión.",
    "El programa considera 3 actividades de difusión y 1 de capacitación.",
    "El eje I del programa considera 4 actividades.",
    "Cada eje del programa contempla 7 actividades.",
    "El programa considera 2 actividades que requieren presupuesto.",
    "El programa considera 2 actividades a cargo del OIC.",
    "El programa considera 5 actividades, de las cuales 3 actividades son de difusión.",
    "El PAT 2030 consideró 18 actividades.",
    "El PAT 2030 considera 18 actividades.",
    "El programa se apoya en la Política Estatal Anticorrupción, que contempla 4 ejes.",
    "El programa se alinea al Código de Ética, que tiene 12 prioridades.",
    "Del programa se cumplieron 4 actividades.",
    "El avance del programa incluye 3 actividades.",
    "El programa inició con 3 actividades.",
    "Se agregaron al programa 3 actividades.",
    "El programa se difundirá en 4 actividades.",
    "El programa considera una actividad de cierre.",
    "El programa conforma, según el artículo 4, actividades.",
    "Para el programa anual de integridad 4 actividades son prioritarias.",
    "4 actividades.",
    "El programa considera 4 cursos.",
  ]

  @Test(arguments: agreeing + unrelated)
  func `counts that agree or that are of something else raise no doubt`(text: String) throws {
    #expect(try Self.found(inBody: text) == [])
  }

  @Test(arguments: [
    (
      "El programa considera **6 Actividades**, las cuales cuentan con un indicador.",
      ["6 Actividades"]
    ),
    ("El programa considera 6 actividades.", ["6 actividades"]),
    ("El PAT 2031 consta de un total de seis actividades.", ["seis actividades"]),
    ("El programa contempla seis (6) actividades, todas con meta.", ["seis (6) actividades"]),
    ("El Programa Anual de Trabajo 2031 con 6 actividades fue aprobado.", []),
    ("Se aprobó el Programa Anual de Trabajo 2031 con 6 actividades.", ["6 actividades"]),
    (
      "El programa consta de 3 ejes rectores, 4 indicadores y 6 actividades.",
      ["6 actividades", "4 indicadores", "3 ejes rectores"]
    ),
    ("El programa cuenta con 2 ejes y 6 líneas de acción a realizar.", ["6 líneas de acción"]),
    (
      "En el ejercicio 2031, el programa (PAT 2030), para 2031, tiene 6 ejes.",
      ["6 ejes"]
    ),
  ])
  func `a count of the whole that differs is told of`(text: String, found: [String]) throws {
    #expect(try Self.found(inBody: text).sorted() == found.sorted())
  }

  @Test func `notes of the programme and minutes about it are read too`() throws {
    let content = try ReviewedContent(
      programme: Self.programme(note: "El programa tiene 8 actividades."),
      meeting: """
        ---
        titulo: Minuta
        tipo: mesa de trabajo
        fecha: 20/11/2030
        programa: pat-2031
        acuerdos:
          - acuerdo: Se integró la matriz con 24 líneas de acción, así como indicadores.
          - acuerdo: Se aprueba el acta.
        ---
        Se integró la matriz con 5 líneas de acción.

        La matriz tiene
        7 líneas de acción.
        """)
    let found = content.diagnostics.filter { $0.rule.id == "cuenta-distinta" }
    #expect(found.map(\.location.line) == [4, 7, 13])
    #expect(found.map(\.location.column) == [7, 14, 1])
  }

  @Test func `the body of a programme is told of at the words themselves`() throws {
    let content = try ReviewedContent(
      programme: Self.programme() + "Uno.\n\nEl **programa**\ntiene  6 actividades.\n")
    let found = content.diagnostics.filter { $0.rule.id == "cuenta-distinta" }
    #expect(found.map(\.location.line) == [28])
    #expect(found.map(\.location.column) == [8])
    #expect(found.map(\.width) == [13])
  }

  @Test func `of the real content, one count differs`() throws {
    #expect(
      try RealPlaces.found(by: "cuenta-distinta") == [
        "secoem/sesiones/2023-04-19.md": ["acuerdo: >-"]
      ])
  }

  private static func found(inBody text: String) throws -> [String] {
    try ReviewedContent(programme: programme() + text + "\n").diagnostics.compactMap {
      guard $0.rule.id == "cuenta-distinta", case .text(let words) = $0.values["texto"] else {
        return nil
      }
      return words
    }
  }

  private static func programme(note: String = "Es ficticio.") -> String {
    """
    ---
    titulo: Programa
    periodo: 2031
    nota: \(note)
    ejes:
      - titulo: Uno
        indicadores:
          - id: a
            indicador: Indicador
            actividades:
              - {clave: 1, actividad: Algo}
              - {clave: 2, actividad: Algo}
          - id: b
            indicador: Indicador
            actividades:
              - {clave: 3, actividad: Algo}
      - titulo: Dos
        indicadores:
          - id: c
            indicador: Indicador
            actividades:
              - {clave: 4, actividad: Algo}
              - {clave: 5, actividad: Algo}
    ---

    """
  }
}
