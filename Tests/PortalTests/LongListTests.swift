import TestFolders
import Testing

/// Lists that grow with the portal are parted into pages, so that a telephone can show each.
struct LongListTests {
  /// An institution with 250 activities that are overdue at the middle of 2031, and one with 250 that have
  /// begun, of which a report tells of one.
  private func built() throws -> BuiltSite {
    let folder = try TemporaryFolder()
    func programme(end: String) -> String {
      let rows = (1...250).map {
        "  - clave: \($0)\n    actividad: Actividad número \($0)\n    inicio: 02/01/2031\n"
          + "    fin: \(end)\n"
      }
      return "---\ntitulo: PAT 2031\nperiodo: 2031\nactividades:\n\(rows.joined())---\n"
    }
    func report(on keys: ClosedRange<Int>) -> String {
      let rows = keys.map { "  - clave: \($0)\n    porcentaje: 10\n" }
      return "corte: 31/03/2031\nperiodo: 2031-T1\nactividades:\n\(rows.joined())"
    }
    let content = [
      "portal.yaml": "titulo: Portal de ejemplo\n",
      "instituciones/una/institucion.md": "---\nnombre: Una institución\n---\n",
      "instituciones/una/pat-2031/programa.md": programme(end: "30/04/2031"),
      "instituciones/una/pat-2031/avances/2031-t1.yaml": report(on: 1...250),
      "instituciones/otra/institucion.md": "---\nnombre: Otra institución\n---\n",
      "instituciones/otra/pat-2031/programa.md": programme(end: "31/12/2031"),
      "instituciones/otra/pat-2031/avances/2031-t1.yaml": report(on: 1...1),
    ]
    for (path, text) in content { try folder.put(text, at: path) }
    return try BuiltSite(content: folder.path)
  }

  /// The activities to which the pages of a list lead, page by page.
  private func activities(on name: String, of site: BuiltSite) -> [[String]] {
    (1...9).compactMap { number in
      let path = number == 1 ? "\(name)/index.html" : "\(name)/\(number)/index.html"
      return site.text(path).map { text in
        text.matches(of: /instituciones\/(una|otra)\/pat-2031\/actividades\/(\d+)\/index\.html/)
          .map { "\($0.1) \($0.2)" }
      }
    }
  }

  @Test(arguments: [("vencidas", 250), ("sin-reporte", 249)])
  func `every row is on one page, and no page has more than two hundred`(
    name: String, count: Int
  ) throws {
    let site = try built()
    let mistakes = site.diagnostics.count
    #expect(mistakes == 0)
    let pages = activities(on: name, of: site)
    #expect(pages.count == 2)
    #expect(pages.map(\.count) == [200, count - 200])
    #expect(Set(pages.joined()).count == count)
  }

  @Test func `entries of a letter come by their names, and those of one name by their addresses`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.put("titulo: Portal de ejemplo\n", at: "portal.yaml")
    for name in ["una", "otra"] {
      let rows = [(9, "Ayuda"), (10, "Ayuda"), (11, "Ábaco"), (12, "¡Ayuda!")].map { key, text in
        "  - clave: \(key)\n    actividad: \(text)\n    inicio: 02/01/2031\n    fin: 30/04/2031\n"
      }
      let institution = "instituciones/\(name)"
      try folder.put("---\nnombre: La \(name)\n---\n", at: "\(institution)/institucion.md")
      try folder.put(
        "---\ntitulo: PAT 2031\nperiodo: 2031\nactividades:\n\(rows.joined())---\n",
        at: "\(institution)/pat-2031/programa.md")
    }
    let listed = activities(on: "indice/a", of: try BuiltSite(content: folder.path))
    let help = ["10", "12", "9"]
    #expect(
      Array(listed.joined())
        == ["otra 11", "una 11"] + help.map { "otra \($0)" } + help.map { "una \($0)" })
  }

  @Test func `each page says which it is, and leads to the others`() throws {
    let site = try built()
    for name in ["vencidas", "sin-reporte"] {
      let first = site.text("\(name)/index.html") ?? ""
      let second = site.text("\(name)/2/index.html") ?? ""
      let isRight = [
        first.contains("página 1 de 2</h1>"), second.contains("página 2 de 2</h1>"),
        first.contains("href=\"../\(name)/2/index.html\""),
        second.contains("href=\"../../\(name)/index.html\""),
        second.contains("aria-current=\"page\">2</a>"),
      ]
      #expect(isRight == [true, true, true, true, true], "\(name)")
    }
  }
}
