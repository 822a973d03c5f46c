import TestFolders
import Testing

/// The columns of the official table have the room that their words need, the same in all tables of a programme.
struct ColumnWidthTests {
  /// The shares of the columns of each table on a page.
  private func shares(on page: String) -> [[Int]] {
    page.matches(of: /<colgroup>(.*?)<\/colgroup>/).map { group in
      group.1.matches(of: /<col class="a(\d+)">/).compactMap { Int($0.1) }
    }
  }

  @Test(arguments: [KnownSite.real, .demonstration])
  func `the shares of a table make a whole, and are those of its programme`(
    known: KnownSite
  ) throws {
    let site = try known.built()
    var found: [String: Set<[Int]>] = [:]
    for page in site.pages {
      for table in shares(on: page.text) {
        let sum = table.reduce(0, +)
        #expect(sum == 100 && !table.contains { $0 < 1 }, "\(page.path): \(table)")
        let programme = page.path.split(separator: "/").prefix(3).joined(separator: "/")
        found[programme, default: []].insert(table)
      }
    }
    #expect(found.count >= 5)
    for (programme, tables) in found { #expect(tables.count == 1, "\(programme)") }
  }

  /// The page of a programme whose one activity has `cells`.
  private func page(_ cells: [String: String]) throws -> String {
    let folder = try TemporaryFolder()
    let programme = "instituciones/una/pat-2031"
    let texts = cells.sorted { $0.key < $1.key }.map { "    \($0.key): \($0.value)\n" }.joined()
    try folder.put("titulo: Portal de ejemplo\n", at: "portal.yaml")
    try folder.put("---\nnombre: Una\n---\n", at: "instituciones/una/institucion.md")
    try folder.put(
      "---\ntitulo: PAT 2031\nperiodo: 2031\nactividades:\n  - clave: \"1\"\n\(texts)---\n",
      at: "\(programme)/programa.md")
    let site = try BuiltSite(content: folder.path)
    let mistakes = site.diagnostics
    #expect(mistakes.isEmpty)
    return try #require(site.text("\(programme)/index.html"))
  }

  @Test func `a column is as wide as its longest word, and long texts share what is left`() throws {
    let short = try page([
      "actividad": "Difundir", "inicio": "02/01/2031", "fin": "30/04/2031",
    ])
    #expect(shares(on: short) == [[24, 28, 24, 24]])
    let long = try page([
      "actividad": "\"Difundir \(String(repeating: "el código ", count: 30))\"",
      "inicio": "02/01/2031", "fin": "30/04/2031",
    ])
    #expect(shares(on: long) == [[10, 68, 11, 11]])
  }

  @Test(arguments: [
    ("", 0), (" ancha", 4), (" ancha densa", 16), (" ancha densa repleta", 30),
  ])
  func `the more words a row has, the smaller they are`(style: String, letters: Int) throws {
    let word = String(repeating: "o", count: max(letters, 1))
    var cells = ["actividad": "Difundir", "inicio": "02/01/2031", "fin": "30/04/2031"]
    if letters > 0 {
      cells["verificacion"] = word
      cells["riesgos"] = word
      cells["mitigacion"] = word
      cells["responsables"] = "{ nombre: \(word) }"
    }
    let page = try page(cells)
    #expect(page.contains("<table class=\"oficial\(style)\" data-filtra"), "\(style)")
  }

  @Test func `a row of more words than a screen has room for is a card`() throws {
    let word = String(repeating: "o", count: 30)
    let text = String(repeating: "código ", count: 20)
    let page = try page([
      "actividad": "Difundir", "inicio": "02/01/2031", "fin": "30/04/2031",
      "verificacion": word, "riesgos": "\"\(text)\"", "mitigacion": word, "ponderacion": word,
      "responsables": "{ nombre: \(word) }",
      "indicador": word, "formula": word, "frecuencia": word,
    ])
    #expect(page.contains("<table class=\"oficial apilada\" data-filtra"))
    #expect(shares(on: page).isEmpty)
    let long = page.matches(of: /<td class="larga" data-l="([^"]*)">/).map { String($0.1) }
    #expect(long == ["Riesgos"])
  }
}
