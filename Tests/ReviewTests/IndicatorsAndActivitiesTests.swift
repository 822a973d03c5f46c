import Testing

@Suite struct IndicatorsAndActivitiesTests {
  @Test func `an indicator without activities is told of where it is named`() throws {
    let content = try Self.content(groups: ["a b", "c", ""], loose: [])
    #expect(content.lines(of: "indicador-sin-actividades") == [19])
  }

  @Test func `indicators that are listed apart from the activities are no doubt`() throws {
    let content = try Self.content(groups: ["", ""], loose: ["a", "b"])
    #expect(content.count(of: "indicador-sin-actividades") == 0)
    #expect(content.count(of: "actividad-sin-indicador") == 0)
  }

  @Test func `an activity without an indicator is told of at its key`() throws {
    let content = try Self.content(groups: ["a b", "c"], loose: ["d"])
    #expect(content.lines(of: "actividad-sin-indicador") == [19])
  }

  @Test(arguments: [
    (groups: ["a b"], loose: []), (groups: [], loose: ["a", "b"]), (groups: ["a"], loose: ["b"]),
    (groups: ["a"], loose: ["b", "c"]), (groups: [], loose: []),
  ])
  func `programmes that give an indicator to all or to few raise no doubt`(
    groups: [String], loose: [String]
  ) throws {
    let content = try Self.content(groups: groups, loose: loose)
    #expect(content.count(of: "actividad-sin-indicador") == 0)
  }

  @Test func `a group with an objective and no indicator is told of once`() throws {
    let content = try ReviewedContent(
      programme: """
        ---
        titulo: Programa
        periodo: 2031
        indicadores:
          - id: uno
            indicador: Indicador
            actividades:
              - {clave: "1", actividad: Algo}
              - {clave: "2", actividad: Algo}
              - {clave: "3", actividad: Algo}
          - id: dos
            objetivo: Un objetivo
            actividades:
              - {clave: "4", actividad: Algo}
              - {clave: "5", actividad: Algo}
        ---
        """)
    #expect(content.lines(of: "actividad-sin-indicador") == [11])
  }

  @Test func `a row's own indicator counts, and an objective alone does not`() throws {
    let content = try ReviewedContent(
      programme: """
        ---
        titulo: Programa
        periodo: 2031
        actividades:
          - clave: 1
            actividad: Algo
            formula: (A/B)*100
          - clave: 2
            actividad: Algo
            indicador: Un indicador en prosa
          - clave: 3
            actividad: Algo
            objetivo: Un objetivo
        ---
        """)
    #expect(content.lines(of: "actividad-sin-indicador") == [11])
  }

  @Test func `one real indicator has no activities`() throws {
    #expect(
      try RealPlaces.found(by: "indicador-sin-actividades") == [
        "secoem/pi-pea-2024-2026/programa.md": [
          "indicador: Porcentaje de avance en la generación del protocolo"
        ]
      ])
  }

  @Test func `nine real activities have no indicator`() throws {
    #expect(
      try RealPlaces.found(by: "actividad-sin-indicador") == [
        "conasami/pat-2020/programa.md": ["- clave: 4.2.1", "- clave: 4.3.1", "- clave: 4.3.2"],
        "isssteson/pat-2024/programa.md": ["- clave: 1", "- clave: 8"],
        // Lines 18, 23, 3 and 25, which have no printed key.
        "secoem/pi-pea-2024-2026/programa.md": Array(repeating: "actividad: >-", count: 4),
      ])
  }

  /// Each group is an indicator with the keys of its activities.
  private static func content(groups: [String], loose: [String]) throws -> ReviewedContent {
    let indicators = groups.enumerated().map { index, keys in
      let rows = activities(keys.split(separator: " ").map(String.init))
      return "  - id: grupo-\(index)\n    indicador: Indicador\n"
        + (rows.isEmpty ? "" : "    actividades:\n\(rows.indented(by: 6))\n")
    }.joined()
    return try ReviewedContent(
      programme: "---\ntitulo: Programa\nperiodo: 2031\nnota: Es ficticio.\n"
        + (groups.isEmpty ? "" : "indicadores:\n\(indicators)")
        + (loose.isEmpty ? "" : "actividades:\n\(activities(loose).indented(by: 2))\n") + "---\n")
  }

  private static func activities(_ keys: [String]) -> String {
    keys.map { "- clave: \($0)\n  actividad: Algo" }.joined(separator: "\n")
  }
}
