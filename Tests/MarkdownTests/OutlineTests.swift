import Testing

@testable import Markdown

struct OutlineTests {
  @Test func `headings carry the level shown, their words, their id and their line`() throws {
    let source = "intro\n\n# Uno [dos](x) `tres`\n\n> ## Cuatro\r\n> a\r\rCinco\n---\n"
    let markdown = try Markdown(source, idPrefix: "p-", headingOffset: 2)
    #expect(
      markdown.headings == [
        Markdown.Heading(level: 3, text: "Uno dos tres", id: "p-uno-dos-tres", line: 3),
        Markdown.Heading(level: 4, text: "Cuatro", id: "p-cuatro", line: 5),
        Markdown.Heading(level: 4, text: "Cinco", id: "p-cinco", line: 8),
      ])
  }

  @Test func `links carry their destination, their line and whether they are images`() throws {
    let source = """
      [a](x&amp;y) texto
      más ![b](z.png)

      | c |
      | - |
      | [d](w) |

      - uno
        [e]

      [e]: javascript:1
      """
    let markdown = try Markdown(source)
    #expect(
      markdown.links == [
        Markdown.Link(destination: "x&y", line: 1, isImage: false),
        Markdown.Link(destination: "z.png", line: 2, isImage: true),
        Markdown.Link(destination: "w", line: 6, isImage: false),
        Markdown.Link(destination: "javascript:1", line: 9, isImage: false),
      ])
  }

  @Test func `no two headings share an id`() throws {
    let source = "# A\n# A\n# A 2\n# a\n# A-2\n# nota 1\n"
    let ids = try Markdown(source).headings.map(\.id)
    #expect(ids == ["a", "a-2", "a-2-2", "a-3", "a-2-3", "nota-1"])
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: [
    ("Año 2026: ¿qué sigue?", "ano-2026-que-sigue"),
    ("  ÁÉÍÓÚÜÑ áéíóúüñ  ", "aeiouun-aeiouun"),
    ("e\u{301}xito", "exito"),
    ("Łódź, Œuvre & Straße", "lodz-oeuvre-strasse"),
    ("1.º y 2.ª", "1-o-y-2-a"),
    ("d’accord l'eau", "daccord-leau"),
    ("日本", "seccion"),
    ("---", "seccion"),
    ("\"><script>", "script"),
    ("ſŸžĀ×÷ÿ", "syza-y"),
    (String(repeating: "ab ", count: 100), String(repeating: "ab-", count: 27).dropLast() + ""),
  ])
  func `a slug is ASCII words joined by hyphens`(text: String, expected: String) {
    #expect(AnchorName(text).value == expected)
  }
}
