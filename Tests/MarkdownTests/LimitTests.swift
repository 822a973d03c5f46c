import Markdown
import TestSupport
import Testing

struct LimitTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var source: String
    var rejection: MarkdownRejection

    init(_ name: String, _ source: String, _ rejection: MarkdownRejection) {
      testDescription = name
      self.source = source
      self.rejection = rejection
    }
  }

  struct Text: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var source: String

    init(_ name: String, _ source: String) {
      testDescription = name
      self.source = source
    }
  }

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  static let refusals = [
    Refusal("a large text", times(65_537, "a"), .tooLarge),
    Refusal("a huge text", times(1_000_000, "- "), .tooLarge),
    Refusal("10,000 lists", times(10_000, "- "), .tooManyContainerMarkers(line: 1)),
    Refusal("10,000 quotes", "\n\n" + times(10_000, ">"), .tooManyContainerMarkers(line: 3)),
    Refusal("numbered lists", "a\r\n" + times(33, "1. "), .tooManyContainerMarkers(line: 2)),
    Refusal("mixed", "a\r" + times(11, "> - 2)\t") + "+", .tooManyContainerMarkers(line: 2)),
    Refusal("after a mark", "\u{FEFF}" + times(33, "* "), .tooManyContainerMarkers(line: 1)),
    Refusal("footnotes", times(33, "[^a]: "), .tooManyContainerMarkers(line: 1)),
    Refusal(
      "footnotes and lists", times(500, "[^a]:" + times(31, "- ")),
      .tooManyContainerMarkers(line: 1)),
    Refusal("columns", times(20_000, "|a") + "\n", .tooManyPipes(line: 1)),
    Refusal("a wide rule", "a\n" + times(30_000, "-|"), .tooManyPipes(line: 2)),
    Refusal(
      "short rows", times(200, "|") + "\n" + times(199, "|-") + "|\n" + times(1_900, "a\n"),
      .tooManyPipes(line: 327)),
    Refusal("brackets", times(40, times(26, "![[]()")) + "\n", .tooManyBrackets),
    Refusal("escaped brackets", times(1_001, "\\["), .tooManyBrackets),
    Refusal(
      "a definition", "a\n\n[b]: " + times(3_000, "x") + "\n\n[b]",
      .referenceDefinitionTooLong(line: 3)),
    Refusal(
      "a definition in a list", "- [b]:\n" + times(3_000, "x"),
      .referenceDefinitionTooLong(line: 1)),
    Refusal(
      "a definition with a long label", "[" + times(600, "b\n") + "c]: " + times(1_000, "x"),
      .referenceDefinitionTooLong(line: 1)),
    Refusal(
      "a title in many lines",
      "[b]: x \"\n" + times(20, "[c " + times(1_900, "x") + "\n")
        + "\"\n\n" + times(900, "[b]"),
      .referenceDefinitionTooLong(line: 24)),
    Refusal("a long paragraph", "a\n\n" + times(2_001, "b\n"), .paragraphTooLong(line: 3)),
    Refusal("lazy lines", times(32, ">") + times(2_001, "b\r"), .paragraphTooLong(line: 1)),
  ]

  @Test(arguments: refusals)
  func `what would take too long is refused at once`(refusal: Refusal) {
    var readError: MarkdownRejection?
    var checkError: MarkdownRejection?
    let time = processorTime {
      readError = #expect(throws: MarkdownRejection.self) { try Markdown(refusal.source) }
      checkError = #expect(throws: MarkdownRejection.self) { try Markdown.check(refusal.source) }
    }
    #expect(readError == refusal.rejection)
    #expect(checkError == refusal.rejection)
    #expect(time < .seconds(2))
  }

  static let heavy = [
    Text("lists", times(1_000, times(32, "- ") + "\n")),
    Text(
      "a staircase", (0..<32).map { times($0 * 64, " ") + times(32, "- ") }.joined(separator: "\n")),
    Text("quotes", times(1_900, times(32, ">") + "\n")),
    Text("a table", times(320, times(100, "|a") + "|\n")),
    Text("a wide table", times(200, "|") + "\n" + times(199, "|-") + "|\n"),
    Text("lines before a table", times(1_998, "a\n") + "|a|\n|-|\n"),
    Text("images", times(500, "![[]()")),
    Text("emphasis", times(10_000, "*a **b ")),
    Text("closed emphasis", times(9_000, "*a _") + times(9_000, "_ *")),
    Text("underscores", times(32_000, "_*")),
    Text("stars", times(65_000, "*")),
    Text("backticks", (1...300).map { times($0, "`") }.joined(separator: " ")),
    Text("angles", times(60_000, "<")),
    Text("comments", times(16_000, "<!--")),
    Text("instructions", times(30_000, "<?")),
    Text("declarations", times(20_000, "<!A")),
    Text("character data", times(7_000, "<![CDATA")),
    Text("entities", times(20_000, "&a;")),
    Text("definitions", times(1_000, "[a]: b\n")),
    Text("references", "[a]: " + times(1_000, "x") + "\n\n" + times(900, "[a]")),
    Text("headings", times(32_000, "#\n")),
    Text("equal headings", times(16_000, "# a\n")),
    Text("rules", times(16_000, "---\n")),
    Text("quotes and dashes", times(20_000, "\"'-")),
    Text("quotes", times(32_000, "\"'")),
    Text("as many quotes as become typographic", times(8_000, "\"")),
    Text("a rule", times(60_000, "-")),
    Text("spaces", times(65_000, " ")),
    Text("empty lines", times(65_000, "\n")),
    Text("NUL", times(65_000, "\u{0}")),
  ]

  @Test(arguments: heavy)
  func `what keeps within the limits takes a short time`(text: Text) {
    var bytes = 0
    let time = processorTime {
      bytes = (try? Markdown(text.source))?.html.bytes.count ?? 0
    }
    #expect(time < .seconds(2))
    #expect(bytes < 8_000_000)
  }

  @Test(arguments: [
    "----------------------------------------------------------------",
    "* * * * * * * *", "a | b || c", "[1]: x\n[2]: y\n", "1. a\n2. b\n   - c\n     > d",
    "[^1]: " + String(repeating: "nota ", count: 600) + "\n\na[^1]",
    "[a](b) " + String(repeating: "texto ", count: 600) + "[c]: d",
  ])
  func `what people write is not refused`(source: String) throws {
    try Markdown.check(source)
    _ = try Markdown(source)
  }

  @Test func `a rejection says where to look, when a line is to blame`() {
    #expect(MarkdownRejection.tooLarge.line == nil)
    #expect(MarkdownRejection.tooManyPipes(line: 4).line == 4)
    #expect(MarkdownRejection.tooManyPipes(line: 4).name == "tooManyPipes")
  }
}
