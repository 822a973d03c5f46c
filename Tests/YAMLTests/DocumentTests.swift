import Diagnostics
import Testing
import YAML

/// What a text that is right is read as.
struct DocumentTests {
  @Test(arguments: [
    ("a: 1", "{a: 1}"),
    (
      "a: No\nb: 1.10\nc: 02/03/2020\nd: ~\ne: null\n",
      "{a: No, b: 1.10, c: 02/03/2020, d: ~, e: null}"
    ),
    ("a: 'x'\nb: \"y\\n\"\n", "{a: 'x', b: 'y\n'}"),
    ("a: >-\n  uno\n  dos\n\n  tres\n", "{a: 'uno dos\ntres'}"),
    ("a: |\n  uno\n  dos\n", "{a: 'uno\ndos\n'}"),
    ("a: uno\n  dos\n", "{a: uno dos}"),
    ("a:\n  - 1\n  - b: 2\n    c: 3\n", "{a: [1, {b: 2, c: 3}]}"),
    ("a: [1, 2]\nb: {c: d}\n", "{a: [1, 2], b: {c: d}}"),
    ("a:\nb: ''\n", "{a: , b: ''}"),
    ("---\na: 1\n", "{a: 1}"),
    ("%YAML 1.1\n---\na: 1\n", "{a: 1}"),
    ("a: 1\n...\n", "{a: 1}"),
    ("ñandú: Ética\n", "{ñandú: Ética}"),
    ("\u{FEFF}a: 1\n", "{a: 1}"),
    ("a: 1\r\nb: >-\r\n  uno\r\n  dos\r\n", "{a: 1, b: 'uno dos'}"),
  ])
  func `scalars stay the text that was written`(text: String, expected: String) throws {
    let document = try parse(text)
    #expect(document.root.map(outline) == expected)
    #expect(document.diagnostics.isEmpty)
  }

  @Test(arguments: ["", "\n\n", "# nada\n"])
  func `a text without a document has no root`(text: String) throws {
    #expect(try parse(text).root == nil)
  }

  @Test func `a document without values has an empty root`() throws {
    #expect(try parse("---\n# nada\n...").root?.isEmpty == true)
  }

  @Test func `every value has its place, an empty one that of its key`() throws {
    let text = "ñu: 1\nlista:\n  - á: dos\n    vacía:\n  - \"tres\"\n  -\nfin: >-\n  texto\n"
    let root = try #require(try parse(text).root)
    #expect(
      places(root) == [
        "1:1 {", "1:1 ñu", "1:5 1", "2:1 lista", "3:3 [", "3:5 {", "3:5 á", "3:8 dos",
        "4:5 vacía", "4:5 ", "5:5 tres", "6:4 ", "7:1 fin", "7:6 texto",
      ])
  }

  @Test func `places count from the line at which the text starts`() throws {
    let file = file("a: 1\nb: [\n")
    let text = try file.checkedText()
    let error = #expect(throws: Diagnostic.self) {
      try YAMLDocument(parsing: text, of: file, firstLine: 11)
    }
    #expect(error?.location == SourceLocation(path: "a.yaml", line: 12, column: 4))
  }

  @Test(arguments: [
    ErrorCase("after three hyphens", "a: 1\n---\nb: 2\n", "2:1", .secondDocument),
    ErrorCase("after three points", "a: 1\n...\nb: 2\n", "2:1", .secondDocument),
    ErrorCase("after both", "a: 1\n...\n---\nb: 2\n", "3:1", .secondDocument),
    ErrorCase("empty", "a: 1\n---\n", "2:1", .secondDocument),
    ErrorCase("after one in brackets", "[a]\nb: 1\n", "2:1", .otherSyntax),
  ])
  func `there is one document`(example: ErrorCase) {
    example.check()
  }

  @Test func `a repeated key points to its first place, and the first value stays`() throws {
    let document = try parse("clave: 1\nb: 2\nclave: 3\nclave: 4\n")
    #expect(document.root.map(outline) == "{clave: 1, b: 2}")
    #expect(document.diagnostics.map(\.rule) == [.duplicateKey, .duplicateKey])
    #expect(document.diagnostics.map(\.location.line) == [3, 4])
    #expect(document.diagnostics.allSatisfy { $0.related?.line == 1 && $0.width == 5 })
  }

  @Test func `the same key in two mappings is not repeated`() {
    #expect(diagnostics(of: "- a: 1\n- a: 2\n- {a: 3}\n").isEmpty)
  }

  @Test(arguments: [
    ("a: uno dos\n", "1:4"), ("a: \"uno dos\"\n", "1:5"), ("a: 'uno dos'\n", "1:5"),
    ("a: |\n  uno\n  dos\n", "2:3"), ("a: |\n\n    uno\n    dos\n", "2:5"),
    ("a: >-\n   uno\n   dos\n", "2:4"), ("a: uno\n  dos\n", "1:1"), ("a: \"uno\n  dos\"\n", "1:1"),
  ])
  func `a text tells where its words begin`(text: String, place: String) throws {
    guard case .mapping(let entries)? = try parse(text).root?.content else {
      Issue.record("no mapping")
      return
    }
    let start = entries.first?.value.textLocation
    #expect(start.map { "\($0.line):\($0.column)" } == place)
  }

  private func places(_ node: YAMLNode) -> [String] {
    let place = "\(node.location.line):\(node.location.column) "
    switch node.content {
    case .scalar(let text, _): return [place + text]
    case .sequence(let items): return [place + "["] + items.flatMap(places)
    case .mapping(let entries):
      return [place + "{"]
        + entries.flatMap { entry in
          ["\(entry.keyLocation.line):\(entry.keyLocation.column) \(entry.key)"]
            + places(entry.value)
        }
    }
  }
}
