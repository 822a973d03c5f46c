import Diagnostics
import Testing
import YAML

/// Values that start with a sign of YAML's own, and those that a comment cuts short.
struct ReservedTests {
  @Test(arguments: [
    ErrorCase("bold", "a: **Nota** x", "1:4", .reservedStart, correction: "a: \"**Nota** x\""),
    ErrorCase("a lone star", "a: *", "1:4", .reservedStart, correction: "a: \"*\""),
    ErrorCase("a lone ampersand", "a: & x", "1:4", .reservedStart, correction: "a: \"& x\""),
    ErrorCase("an at sign", "a: @x", "1:4", .reservedStart, correction: "a: \"@x\""),
    ErrorCase("a grave accent", "a: `x`", "1:4", .reservedStart, correction: "a: \"`x`\""),
    ErrorCase("a per cent sign", "a: %15", "1:4", .reservedStart, correction: "a: \"%15\""),
    ErrorCase("greater than", "a: > texto", "1:4", .reservedStart, correction: "a: \"> texto\""),
    ErrorCase("at least", "a: >=", "1:4", .reservedStart, correction: "a: \">=\""),
    ErrorCase("at least so many", "a: >= 80", "1:4", .reservedStart, correction: "a: \">= 80\""),
    ErrorCase("a bar", "a: | texto", "1:4", .reservedStart, correction: "a: \"| texto\""),
    ErrorCase("a dash", "a: - texto", "1:4", .reservedStart),
    ErrorCase("a dash alone", "a: -", "1:4", .loneDash),
    ErrorCase("a dash alone before other keys", "b: 1\na: -  \nc: 2", "2:4", .loneDash),
    ErrorCase("a question mark", "a: ? x", "1:4", .reservedStart, correction: "a: \"? x\""),
    ErrorCase("a comma", "a: , x", "1:4", .reservedStart, correction: "a: \", x\""),
    ErrorCase("a closing bracket", "a: ]", "1:4", .reservedStart, correction: "a: \"]\""),
    ErrorCase("a closing brace", "b: 1\na: }", "2:4", .reservedStart, correction: "a: \"}\""),
    ErrorCase("an item", "- @x", "1:3", .reservedStart, correction: "- \"@x\""),
    ErrorCase(
      "brackets round a title", "a: [\"c\" d]", "1:4", .reservedStart,
      correction: "a: '[\"c\" d]'"),
    ErrorCase(
      "brackets round nothing", "a: [1,,2]", "1:4", .reservedStart, correction: "a: \"[1,,2]\""),
    ErrorCase("a comma too many on a line of its own", "a: [1,\n  ,2]", "2:3", .reservedStart),
    ErrorCase(
      "the place of a template", "a: {{ x }}", "1:4", .reservedStart,
      correction: "a: \"{{ x }}\""),
    ErrorCase(
      "the place of a template, with a colon", "- {{ x: y }}", "1:3", .reservedStart,
      correction: "- \"{{ x: y }}\""),
    ErrorCase("the place of a template, in a list", "a: [{{ x }}, y]", "1:5", .reservedStart),
    ErrorCase("an anchor", "a: &nota x", "1:4", .anchor),
    ErrorCase("an alias", "a: *nota", "1:4", .anchor),
    ErrorCase("an alias as a key", "*nota : 1", "1:1", .anchor),
    ErrorCase("a tag", "a: !importante x", "1:4", .tag),
    ErrorCase("a tag of YAML's", "a: !!str x", "1:4", .tag),
    ErrorCase("a merge", "a:\n  <<: *b\n", "2:3", .mergeKey),
    ErrorCase("a list as a key", "[a, b]: 1", "1:1", .keyNotText),
  ])
  func `what YAML keeps for itself is to be quoted`(example: ErrorCase) {
    example.check()
  }

  @Test func `the message names the sign`() {
    let signs = ["a: @x", "a: - x", "a: {{ x }}", "a: **x**"].map {
      diagnostics(of: $0).first?.values["caracter"]
    }
    #expect(signs == [.text("@"), .text("- "), .text("{"), .text("*")])
  }

  @Test(arguments: [
    ErrorCase(
      "the number of an agreement", "a: Acuerdo #12", "1:12", .commentInValue,
      correction: "a: \"Acuerdo #12\""),
    ErrorCase(
      "the number alone", "a: #12\nb: 2\n", "1:4", .commentInValue, correction: "a: \"#12\""),
    ErrorCase(
      "an item", "- Acuerdo #12", "1:11", .commentInValue, correction: "- \"Acuerdo #12\""),
    ErrorCase("an item of nothing else", "- #3", "1:3", .commentInValue, correction: "- \"#3\""),
    ErrorCase("a comment that may be one", "a: x # ojo", "1:6", .commentInValue),
    ErrorCase(
      "in the middle of a text", "a: uno\n  dos #3\n  tres\nb: 4\n", "2:7", .commentInValue),
    ErrorCase("at the end of a text", "a: uno\n  dos #3\nb: 4\n", "2:7", .commentInValue),
    ErrorCase("in a key", "a: 1\nclave #1: x\n", "2:7", .commentInValue),
    ErrorCase("in the only key", "clave #1: x", "1:7", .commentInValue),
    ErrorCase("in brackets", "a: [b #c]\nd: 1\n", "1:7", .commentInValue),
  ])
  func `a value cut short by a comment is reported`(example: ErrorCase) {
    example.check()
  }

  @Test(arguments: [
    "a: \"x\" # nota", "# nota\na: 1", "a: 1\n# nota\nb: 2", "a: # nota\n  b: 1",
    "a: # nota\nb: 1", "a: >- # nota\n  x #1", "a: C#", "a: |\n  # título", "a: x#y", "a: 1\n#\n",
  ])
  func `a comment that cuts nothing is let through`(text: String) {
    #expect(diagnostics(of: text).isEmpty)
  }

  @Test func `one mistake leaves a value for the reader above`() throws {
    let text = "a: #12\nb: *nota\nc: {{ x }}\nd: Acuerdo #3\n"
    #expect(try parse(text).root.map(outline) == "{a: #12, b: *nota, c: {{, d: Acuerdo}")
  }
}
