import ContentLoading
import Diagnostics
import Testing

/// What is asked of the Markdown below the fields.
struct ProseTests {
  private func problems(_ prose: String) -> [String] {
    institution(["pat/programa.md": "---\ntitulo: P\nperiodo: 2026\n---\n\(prose)"])
      .diagnostics.map(outline)
  }

  @Test(arguments: [
    "| a | b |\n|---|---|\n| 1 | 2 |\n", "| a | b |\n|---|---|\n| 1 |\n",
    "| a |\n|---|\n| 1 \\| 2 |\n", "a | b\n--|--\n1 | 2\n", "```\n| a |\n|---|\n| 1 | 2 |\n```\n",
    "| a |\n\n|---|\n\n| 1 | 2 |\n", "", "---\n",
  ])
  func `tables whose cells all show are right`(prose: String) {
    #expect(problems(prose) == [])
  }

  @Test(arguments: [
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", "7:10 tabla-mas-ancha"),
    ("Uno\n\na | b\n--|--\n1 | 2\n1 | 2 | 3\n", "10:8 tabla-mas-ancha"),
    ("| a |\n|:-:|\n| 1 | ñ |\n", "7:6 tabla-mas-ancha"),
  ])
  func `a cell beyond the last column is pointed to`(prose: String, problem: String) {
    #expect(problems(prose) == [problem])
  }

  @Test(arguments: [
    ("Uno\n\n<!-- Falta -->\n", ["7:1 comentario-en-texto"]),
    (
      "Uñas <!-- a --> y\r\nmás <!--\r\nb\r\n-->\r\n",
      ["5:6 comentario-en-texto", "6:5 comentario-en-texto"]
    ),
    ("```\n<!-- a -->\n```\n", []), ("Así: `<!-- a -->`.\n", []), ("<!- a ->\n", []), ("<!-", []),
  ])
  func `a comment would be published`(prose: String, expected: [String]) {
    #expect(problems(prose) == expected)
  }

  @Test func `a file of Windows is judged alike`() {
    #expect(problems("| a |\r\n|---|\r\n| 1 | 2 |\r\n") == ["7:6 tabla-mas-ancha"])
  }

  @Test func `prose that would take too long is refused at its line`() {
    let quotes = String(repeating: "> ", count: 500)
    #expect(problems("Uno\n\n\(quotes)x\n") == ["7:1 markdown-demasiado-complejo"])
  }
}
