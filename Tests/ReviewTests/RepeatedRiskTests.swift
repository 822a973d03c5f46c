import Testing

@Suite struct RepeatedRiskTests {
  static let rule = "riesgo-repetido"
  static let overload =
    "Cargas de trabajo fuera de lo habitual impiden atender los asuntos del comité."

  /// One activity for each; nil has no risk.
  private func review(_ risks: [String?]) throws -> ReviewedTexts {
    let rows = risks.enumerated().map { index, risk in
      "  - clave: \(index + 1)\n    actividad: Hacer algo\n"
        + (risk.map { "    riesgos: \($0.quoted)\n" } ?? "")
    }
    return try ReviewedTexts([
      "pat-2031/programa.md": "---\ntitulo: Programa\nperiodo: 2031\nactividades:\n"
        + rows.joined() + "---\n"
    ])
  }

  @Test func `a risk of most activities is told once, at its first place`() throws {
    let review = try review([
      "Otro", Self.overload, Self.overload, Self.overload, "Falta de recursos", Self.overload,
    ])
    #expect(review.places(of: Self.rule) == ["pat-2031/programa.md:10:14"])
    #expect(review.values("veces", of: Self.rule) == ["4"])
    #expect(review.values("total", of: Self.rule) == ["6"])
  }

  @Test func `accents, capitals, points and slips of the hand don't part it`() throws {
    let review = try review([
      Self.overload,
      "CARGAS DE TRABAJO FUERA DE LO HABITUAL IMPIDEN ATENDER LOS"
        + " ASUNTOS DEL COMITE",
      "Cargas de trabjo fuera de lo habitual impiden"
        + " atender los asuntos del comité", "Otro",
    ])
    #expect(review.values("veces", of: Self.rule) == ["3"])
  }

  @Test(arguments: [
    [overload, overload, overload, "Uno", "Dos", "Tres"],
    [overload, overload, "Uno"],
    [overload],
    ["Falta de personal", "Falta de personas", "Falta de persona"],
    ["Riesgo 1", "Riesgo 2", "Riesgo 3", "Riesgo 4"],
    [overload, overload, overload, "Uno", "Dos", "Tres", nil, nil],
    [nil, nil, nil],
  ])
  func `half, two, or other risks are no crowd`(risks: [String?]) throws {
    #expect(try review(risks).count(of: Self.rule) == 0)
  }

  @Test func `activities without risks don't count`() throws {
    let risks = [Self.overload, Self.overload, Self.overload, "Uno", nil, nil, nil, nil]
    #expect(try review(risks).values("total", of: Self.rule) == ["4"])
  }

  @Test func `an activity that gives it twice counts once`() throws {
    let programme = """
      ---
      titulo: Programa
      periodo: 2031
      actividades:
        - clave: 1
          actividad: Una
          riesgos:
            - Falta de recursos
            - Falta de recursos
            - Falta de recursos
        - clave: 2
          actividad: Otra
          riesgos: Nada
      ---
      """
    #expect(try ReviewedTexts(["pat-2031/programa.md": programme]).count(of: Self.rule) == 0)
  }

  @Test func `the real programmes have none`() throws {
    // API Coatzacoalcos: 9 of 22; INM: 5 of 15.
    #expect(try ReviewedTexts.realPlaces(of: Self.rule, naming: "riesgo").isEmpty)
  }
}
