import Testing

/// The real programmes, none of which has reports, as their pages tell of them.
@Suite struct PlanPagesTests {
  @Test func `an axis says how many of its own rows were to end`() throws {
    let axis = try page("conasami/pat-2020/ejes/4")
    #expect(axis.contains("Las 8 actividades debían terminar antes del 26 de abril de 2024"))
    let whole = try page("conasami/pat-2020")
    #expect(whole.contains("De 24 actividades, "))
  }

  @Test(arguments: ["actividades", "indicadores"])
  func `a formula that is all the name an indicator has is said once`(kind: String) throws {
    let page = try page("isssteson/pat-2024/\(kind)/11")
    let end = try #require(page.firstRange(of: "id=\"cita\"")).lowerBound
    let body = try #require(page.firstRange(of: "<h1")).lowerBound
    #expect(
      page[body..<end].ranges(of: "(Número total de cartas de compromiso firmadas)").count == 1)
    let named = try self.page("secoem/pi-pea-2024-2026/\(kind)/linea-15")
    #expect(named.contains("(Número de comités constituidos/Número de comités programados)*100"))
  }

  @Test(arguments: ["", "/indicadores"])
  func `a list calls an indicator without a name by its row`(path: String) throws {
    let page = try page("isssteson/pat-2024\(path)")
    let link = "indicadores/11/index.html\">11 Firma de cartas compromiso con las personas"
    #expect(page.contains(link))
    #expect(!page.contains("indicadores/11/index.html\">(Número total"))
  }

  @Test func `a target without any result is said in words, and not drawn`() throws {
    let page = try page("conasami/pat-2020")
    #expect(page.contains("<p>Meta: al menos 75\u{a0}%</p>"))
    #expect(!page.contains("class=\"escala\""))
  }

  @Test func `the rows of formulas shown in other signs say so`() throws {
    let note = "signos de LaTeX se muestran en el cuadro con signos comunes"
    for path in ["", "/ejes/1", "/ejes/2"] {
      #expect(try page("secoem/pi-pea-2024-2026\(path)").contains(note), "\(path)")
    }
    for path in ["secoem/pi-pea-2024-2026/ejes/3", "isssteson/pat-2024"] {
      #expect(!(try page(path).contains(note)), "\(path)")
    }
  }

  private func page(_ path: String) throws -> String {
    try #require(KnownSite.real.built().text("instituciones/\(path)/index.html"))
  }
}
