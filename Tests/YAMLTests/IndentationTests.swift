import Diagnostics
import Testing
import YAML

/// Lines too far to the left or to the right, and what stands there instead of blanks.
struct IndentationTests {
  @Test(arguments: [
    ErrorCase("a key too far right", "a: 1\n  b: 2\n", "2:3", .keyBelowValue),
    ErrorCase(
      "a key too far right after long text", "a: texto\n  que sigue\n  b: 2\n", "3:3",
      .keyBelowValue),
    ErrorCase(
      "a first item without its dash", "f:\n    c: 1\n    t: x\n  - c: 2\n", "2:5", .missingDash,
      correction: "  - c: 1"),
    ErrorCase(
      "an item without its dash", "f:\n  - c: 1\n    t: x\n    c: 2\n    t: y\n", "4:5",
      .missingDash, correction: "  - c: 2"),
    ErrorCase(
      "a key too far left in an item", "filas:\n  - clave: 1\n   titulo: x\n", "3:4",
      .indentation, correction: "    titulo: x"),
    ErrorCase(
      "the last key of an item too far left", "a: 1\nf:\n  - c: 1\n    t: x\n   z: y\n", "5:4",
      .indentation, correction: "    z: y"),
    ErrorCase("a key between two levels", "a:\n    b: 1\n  c: 2\n", "3:3", .indentation),
    ErrorCase(
      "an item too far left", "lista:\n  - a\n - b\n", "3:2", .indentation, correction: "  - b"),
    ErrorCase(
      "an item too far right", "lista:\n  - a\n   - b\n", "3:4", .indentation, correction: "  - b"),
    ErrorCase(
      "an item with keys too far right", "l:\n  - b: 1\n    c: 2\n   - b: 3\n", "4:4",
      .indentation, correction: "  - b: 3"),
    ErrorCase("a key after items", "- a\nb: 1\n", "2:1", .indentation),
    ErrorCase("an item after keys", "a: 1\n- b\n", "2:1", .indentation),
    ErrorCase("a key below quotes", "a: \"x\"\n  y: 2\n", "2:3", .indentation),
    ErrorCase("text below folded text", "a: >-\n    uno\n  dos\nb: 2\n", "3:3", .indentation),
    ErrorCase("a tab", "a:\n\tb: 1\n", "2:1", .tab, correction: "  b: 1"),
    ErrorCase("a tab after a blank", "a: 1\n \tb: 2\n", "2:2", .tab, correction: "b: 2"),
    ErrorCase("a tab before folded text", "a: >-\n\tuno\n", "2:1", .tab, correction: "  uno"),
    ErrorCase("a hard space before a key", "a:\n\u{A0}\u{A0}b: 1\n", "2:1", .noBreakSpace),
    ErrorCase("a hard space before the first key", "\u{A0} a: 1\n", "1:1", .noBreakSpace),
    ErrorCase(
      "a hard space after a dash", "lista:\n  -\u{A0}uno\n", "2:4", .noBreakSpace,
      correction: "  - uno"),
    ErrorCase("a hard space before a value", "a: \u{A0}02/03/2020\n", "1:4", .noBreakSpace),
    ErrorCase("a hard space after a value", "a: 02/03/2020\u{A0}\n", "1:14", .noBreakSpace),
  ])
  func `indentation is judged where it breaks`(example: ErrorCase) {
    example.check()
  }

  /// The line as it ought to read, where its neighbours tell; nil where they do not.
  @Test(arguments: [
    ("l:\n  - b: 1\n\tc: 2\n", "    c: 2"), ("l:\n\t- b: 1\n", "  - b: 1"),
    ("l:\n  - b: 1\n\t- b: 2\n", "  - b: 2"), ("a: >-\n\tuno\n", "  uno"),
    ("a:\n \t b: 1\n", "  b: 1"), ("a: 1\n\tb: 2\n", "b: 2"),
    ("l:\n  - b: 1\n    c: 2\n   d: 3\n", "    d: 3"), ("lista:\n  - a\n - b\n", "  - b"),
    ("lista:\n  - a\n   - b\n", "  - b"),
    ("l:\n  - b: 1\n    # c\n    c: 2\n     d: 3\n", "    d: 3"),
    ("a:\n    b: 1\n  c: 2\n", nil), ("l:\n  - b: 1\n    c: 2\n      d: 3\n", nil),
  ])
  func `a line is shown at the level of its neighbours`(text: String, line: String?) {
    #expect(diagnostics(of: text).map(\.correction) == [line])
  }

  @Test func `a hard space round a value is not part of it`() throws {
    let node = try parse("a: \u{A0}02/03/2020\nb: 5\u{A0}\n").root
    #expect(node.map(outline) == "{a: 02/03/2020, b: 5}")
  }

  @Test(arguments: [
    ErrorCase(
      "before the key of an item", "lista:\n  -clave: 1\n    fin: 2\n", "2:3",
      .missingSpaceAfterDash, correction: "  - clave: 1"),
    ErrorCase(
      "before a key", "-clave: 1\n", "1:1", .missingSpaceAfterDash, correction: "- clave: 1"),
    ErrorCase(
      "before every text", "lista:\n  -uno\n  -dos\n", "2:3", .missingSpaceAfterDash,
      correction: "  - uno"),
    ErrorCase(
      "before the last text", "lista:\n  - uno\n  -dos\n", "3:3", .missingSpaceAfterDash,
      correction: "  - dos"),
    ErrorCase(
      "before the last key", "l:\n  - a: 1\n    b: 2\n  -a: 3\n    b: 4\n", "4:3",
      .missingSpaceAfterDash, correction: "  - a: 3"),
    ErrorCase(
      "before the last text at the margin", "a:\n- b\n-c\n", "3:1", .missingSpaceAfterDash,
      correction: "- c"),
  ])
  func `a dash needs its space`(example: ErrorCase) {
    example.check()
  }

  @Test(arguments: [
    "a: -5", "a:\n  -5", "a:\n  -1,200.50 %", "a: -uno", "- -5", "a: --", "a: >-\n  -uno",
    "a: uno\n  dos", "a:\n- b", "a: \"uno\ndos\"", "a: b\u{A0}c",
  ])
  func `dashes and blanks that harm nobody are let through`(text: String) {
    #expect(diagnostics(of: text).isEmpty)
  }
}

/// A tree on one line.
func outline(_ node: YAMLNode) -> String {
  switch node.content {
  case .scalar(let text, let isPlain): isPlain ? text : "'\(text)'"
  case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
  case .mapping(let entries):
    "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
  }
}
