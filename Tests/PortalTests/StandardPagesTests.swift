import Testing

/// What pages of standard indicators say of those that nobody has told of, in the real content.
@Suite struct StandardPagesTests {
  @Test func `without any result no bar is drawn, and none explained`() throws {
    let page = try page("indicadores/seguimiento-a-recomendaciones")
    #expect(page.contains("Ninguno de los 2 indicadores tiene resultado: están sin reporte"))
    for puzzle in [
      "<svg viewBox=\"0 0 100 10\"", "barras van", "Barra delgada", "punto porcentual",
    ] {
      #expect(!page.contains(puzzle), "\(puzzle)")
    }
  }

  @Test func `what is left out is named once`() throws {
    let page = try page("indicadores/denuncias")
    #expect(page.contains("Quedan fuera los 2, sin reporte."))
    #expect(page.contains("Queda fuera el único, sin reporte."))
  }

  private func page(_ path: String) throws -> String {
    try #require(KnownSite.real.built().text("\(path)/index.html"))
  }
}
