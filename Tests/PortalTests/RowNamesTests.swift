import Testing

/// What pages of one programme of implementation call its rows, in the real content.
@Suite struct RowNamesTests {
  @Test(arguments: [
    ("calendario/2024", "Líneas de acción sin fecha fija"),
    ("calendario/2024", "Sin fecha ni plazo en el documento: 25 líneas de acción."),
    ("pi-pea-2024-2026/documento", ">Línea de acción «Diseño, publicación"),
    ("pi-pea-2024-2026/indicadores/protocolo", "El documento no da líneas de acción"),
  ])
  func `they are lines of action`(path: String, words: String) throws {
    let page = try page("instituciones/secoem/\(path)")
    #expect(page.contains(words))
  }

  @Test func `the whole portal's calendar calls those of a year by what they are`() throws {
    #expect(try page("calendario/2020").contains("Actividades sin fecha fija"))
    #expect(try page("calendario/2024").contains("Líneas de acción sin fecha fija"))
  }

  @Test func `no page of the programme calls them activities`() throws {
    let site = try KnownSite.real.built()
    let own = site.pages.filter { $0.path.hasPrefix("instituciones/secoem/pi-pea-2024-2026/") }
    #expect(own.count > 50)
    for page in own {
      let start = try #require(page.text.firstRange(of: "<main")).lowerBound
      let end = try #require(
        page.text.firstRange(of: "id=\"cita\"") ?? page.text.firstRange(of: "</main>"))
      let shown = page.text[start..<end.lowerBound].replacing(/<[^>]*>/, with: " ")
      #expect(!shown.contains(/[Aa]ctividad(es)?\b/), "\(page.path)")
    }
  }

  private func page(_ path: String) throws -> String {
    try #require(KnownSite.real.built().text("\(path)/index.html"))
  }
}
