import Testing

/// Where readers find what the review says of the real documents.
@Suite struct ObservationsOnPagesTests {
  @Test func `each is listed with the row that it is about, a way to its page`() throws {
    let list = try page("isssteson/pat-2024/documento")
    #expect(list.contains("actividades/11/index.html\">Actividad 11</a>: La fórmula no divide"))
    let lines = try page("secoem/pi-pea-2024-2026/documento")
    #expect(
      lines.contains("#eje-1-prioridad-2\">Prioridad «8. Impulsar procesos de protección"))
    #expect(lines.contains("indicadores/protocolo/index.html\">Indicador «Porcentaje de avance"))
    #expect(lines.contains("actividades/linea-04/index.html\">Línea de acción «Recepcionar"))
  }

  @Test(arguments: [
    ("isssteson/pat-2024/actividades/4", "observaciones", 2),
    ("secoem/pi-pea-2024-2026/actividades/linea-04", "observaciones", 3),
    ("secoem/pi-pea-2024-2026/indicadores/linea-01", "observaciones-de-la-fila", 1),
    ("secoem/pi-pea-2024-2026/indicadores/protocolo", "observaciones", 1),
  ])
  func `a row's page has its own, and the way to all`(path: String, id: String, count: Int) throws {
    let page = try page(path)
    let start = try #require(page.firstRange(of: "<section aria-labelledby=\"\(id)\">"))
    let end = try #require(page[start.upperBound...].firstRange(of: "</section>"))
    let section = page[start.upperBound..<end.lowerBound]
    #expect(section.matches(of: /<li>/).count == count)
    #expect(section.contains("documento/index.html#observaciones\">"))
  }

  @Test func `an answer of the editors stands on the row's page too`() throws {
    let page = try page("isssteson/pat-2024/actividades/5")
    #expect(page.contains("Respuesta de quien edita: Solo el recordatorio"))
  }

  @Test func `a row without any has no section for them`() throws {
    #expect(!(try page("isssteson/pat-2024/actividades/2").contains("id=\"observaciones\"")))
  }

  private func page(_ path: String) throws -> String {
    try #require(KnownSite.real.built().text("instituciones/\(path)/index.html"))
  }
}
