import Testing

/// Where readers find the notes of transcription, in the real content.
@Suite struct NotesOnPagesTests {
  @Test(arguments: [
    ("secoem/pi-pea-2024-2026/indicadores/linea-24", "Notas de su línea de acción"),
    ("isssteson/pat-2024/indicadores/11", "Notas de su actividad"),
  ])
  func `the indicator of one row shows the notes on that row`(path: String, title: String) throws {
    let page = try page(path)
    let row = try self.page(path.replacing("indicadores", with: "actividades"))
    let notes = row.matches(of: /<p class="nota[^>]*>.*?<\/p>/).map { String($0.output) }
    #expect(!notes.isEmpty)
    let start = try #require(page.firstRange(of: ">\(title)</h2>")).upperBound
    #expect(notes.allSatisfy { page[start...].contains($0) })
  }

  @Test func `an indicator of several rows shows the notes on none`() throws {
    let page = try page("conasami/pat-2020/indicadores/\(sharedIndicator())")
    #expect(!page.contains("id=\"notas-de-la-fila\""))
  }

  @Test(arguments: ["actividades", "indicadores"])
  func `a row's page leads to the notes on what it stands under`(kind: String) throws {
    let page = try page("secoem/pi-pea-2024-2026/\(kind)/linea-15")
    let programme = try self.page("secoem/pi-pea-2024-2026")
    for (anchor, style) in [("eje-2", "eje"), ("eje-2-prioridad-4", "prioridad")] {
      #expect(page.contains("/pi-pea-2024-2026/index.html#\(anchor)\">1 nota de transcripción"))
      #expect(programme.contains("<section class=\"\(style)\" id=\"\(anchor)\">"))
    }
  }

  @Test func `notes on an axis stand below its title, before its priorities`() throws {
    let note = "El título está partido por el salto de página"
    for (path, title) in [("", "eje-2-t"), ("/ejes/2", "eje-t")] {
      let page = try page("secoem/pi-pea-2024-2026\(path)")
      let axis = try #require(page.firstRange(of: "id=\"\(title)\""))
      let after = page[axis.upperBound...]
      let first = try #require(after.firstRange(of: "<section class=\"prioridad\""))
      #expect(after[..<first.lowerBound].contains(note), "\(path)")
      #expect(!after[first.lowerBound...].contains(note))
    }
  }

  @Test func `who hears the table is told whose the notes are, in words of the programme`() throws {
    let annual = try page("isssteson/pat-2024").shownText
    #expect(annual.contains("2 notas de transcripción de la actividad 12"))
    let lines = try page("secoem/pi-pea-2024-2026").shownText
    #expect(lines.contains("2 notas de transcripción de la línea de acción «Recepcionar"))
  }

  private func page(_ path: String) throws -> String {
    try #require(KnownSite.real.built().text("instituciones/\(path)/index.html"))
  }

  /// One with two rows or more, on each of which there is a note.
  private func sharedIndicator() throws -> String {
    let site = try KnownSite.real.built()
    let institution = try #require(site.institutions.first { $0.slug.text == "conasami" })
    let shared = institution.programmes.flatMap(\.outline.indicators).first { placement in
      placement.activities.count > 1 && placement.activities.contains { !$0.notes.isEmpty }
    }
    return try #require(shared).indicator.key.slug.text
  }
}

extension String {
  /// Without markup, with single blanks.
  fileprivate var shownText: String {
    replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
