import Testing

/// An activity with an end, and a deadline that is counted from something.
@Suite struct DeadlineBeyondEndTests {
  private static func content(_ deadline: String, end: String) throws -> ReviewedContent {
    try ReviewedContent(
      programme: """
        ---
        titulo: Programa
        periodo: 2031
        actividades:
          - clave: 1
            actividad: Informar del avance
            inicio: 01/01/2031
            fin: \(end)
            vence: \(deadline)
        ---
        """)
  }

  @Test(arguments: [
    ("10 días hábiles después de cada trimestre", "31/12/2031"),
    ("10 días hábiles después de cada trimestre", "15/12/2031"),
    ("un mes después del 15/11/2031", "15/11/2031"),
    ("5 días naturales después del 20/12/2031", "15/11/2031"),
  ])
  func `a deadline that surely falls after the end is told of at its line`(
    deadline: String, end: String
  ) throws {
    let content = try Self.content(deadline, end: end)
    #expect(content.lines(of: "plazo-despues-del-fin") == [9])
  }

  @Test(arguments: [
    ("un mes después del 15/11/2031", "16/11/2031"),
    ("10 días hábiles después de cada sesión", "31/12/2031"),
  ])
  func `one that may fall before it is no doubt`(deadline: String, end: String) throws {
    #expect(try Self.content(deadline, end: end).count(of: "plazo-despues-del-fin") == 0)
  }

  @Test func `one real programme has such a deadline`() throws {
    #expect(
      try RealPlaces.found(by: "plazo-despues-del-fin") == [
        "isssteson/pat-2024/programa.md": ["vence: 10 días hábiles después de cada trimestre"]
      ])
  }
}
