import Diagnostics
import Testing
import YAML

struct FrontMatterTests {
  private func read(_ text: String) throws(Diagnostic) -> FrontMatter {
    try FrontMatter(parsing: file(text))
  }

  @Test func `fields stand between two fences and prose below`() throws {
    let front = try read("---\ntitulo: PAT\n---\nPrimer párrafo.\n\nSegundo.\n")
    #expect(front.fields.root.map(outline) == "{titulo: PAT}")
    #expect(front.body == "Primer párrafo.\n\nSegundo.\n")
    #expect(front.bodyLocation == SourceLocation(path: "a.yaml", line: 4, column: 1))
  }

  @Test func `three hyphens in the prose are a rule of Markdown`() throws {
    let front = try read("---\na: 1\n---\nUno\n\n---\n\nDos\n---\n")
    #expect(front.fields.root.map(outline) == "{a: 1}")
    #expect(front.body == "Uno\n\n---\n\nDos\n---\n")
  }

  @Test(arguments: [
    ("---\n---\n", ""), ("---\na: 1\n---", ""), ("---\r\na: 1\r\n---\r\nx\r\n", "x\r\n"),
    ("\u{FEFF}---\na: 1\n---\nx", "x"), ("--- \na: 1\n---  \nx", "x"),
  ])
  func `prose is all that follows the second fence`(text: String, body: String) throws {
    #expect(try read(text).body == body)
  }

  @Test func `longer and indented hyphens are no fence`() throws {
    let front = try read("---\na: |-\n  ---\nb: ----\n---\nx")
    #expect(front.fields.root.map(outline) == "{a: '---', b: ----}")
    #expect(front.body == "x")
  }

  @Test(arguments: [
    ("titulo: PAT\n---\n", Rule.noFrontMatter), ("", .noFrontMatter),
    ("\n---\na: 1\n---\n", .noFrontMatter),
    ("Solo prosa.\n", .noFrontMatter), (" ---\na: 1\n---\n", .noFrontMatter),
    ("----\na: 1\n----\n", .noFrontMatter), ("---\na: 1\n", .openFrontMatter),
    ("---\na: -\n- 1\n", .openFrontMatter),
    ("---", .openFrontMatter), ("---\na: 1\n...\n", .openFrontMatter),
  ])
  func `a file without both fences is refused at its start`(text: String, rule: Rule) {
    let error = #expect(throws: Diagnostic.self) { try read(text) }
    #expect(error?.rule == rule)
    #expect(error?.location == SourceLocation(path: "a.yaml"))
  }

  @Test(arguments: [
    ("----", 4), (" ---", 4), ("--", 2), ("—", 1), ("- - -", 5), ("– –\r", 4),
  ])
  func `a line that is almost a fence is told of`(line: String, width: Int) {
    let error = #expect(throws: Diagnostic.self) { try read("---\na: 1\n\(line)\nx\n---x\n") }
    #expect(error?.rule == .openFrontMatter)
    #expect(error?.location == SourceLocation(path: "a.yaml", line: 3))
    #expect(error?.width == width)
    #expect(error?.correction == "---")
  }

  @Test func `mistakes in the fields have their line in the file`() throws {
    let thrown = #expect(throws: Diagnostic.self) { try read("---\na: 1\nb: c: d\n---\n") }
    #expect(thrown?.location.line == 3)
    #expect(thrown?.rule == .unquotedColon)
    let noted = try read("---\na: 1\na: Acuerdo #1\n---\n").fields.diagnostics
    #expect(noted.map(\.location.line) == [3, 3])
    #expect(noted.first { $0.rule == .duplicateKey }?.related?.line == 2)
  }

  @Test func `quotes that are not closed end with the fields`() {
    let error = #expect(throws: Diagnostic.self) {
      try read("---\na: \"uno\nb: 2\n---\nEl \"Código\".\n")
    }
    #expect(error?.rule == .unclosedQuote)
    #expect(error?.location == SourceLocation(path: "a.yaml", line: 2, column: 4))
  }

  @Test func `the prose is checked as text too`() {
    let bytes = Array("---\na: 1\n---\nA".utf8) + [0xF1, 0x6F]
    let error = #expect(throws: Diagnostic.self) {
      try FrontMatter(parsing: SourceFile(path: "a.md", bytes: bytes))
    }
    #expect(error?.rule == .notUTF8)
    #expect(error?.location == SourceLocation(path: "a.md", line: 4, column: 2))
  }
}
