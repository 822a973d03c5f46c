import Diagnostics
import Programmes
import Testing

struct MarkdownTextTests {
  @Test(arguments: [
    ("a", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b", ""]),
    ("a\n\n b", ["a", "", " b"]),
    ("a\r", ["a\r"]), ("a\rb\nc\r", ["a\rb", "c\r"]), ("á\n\u{301}b", ["á", "\u{301}b"]),
    ("a\r\r\nb", ["a\r", "b"]),
  ])
  func `lines end with LF or CRLF`(source: String, lines: [String]) throws {
    let text = try #require(MarkdownText(source, at: SourceLocation(path: "x.md")))
    #expect(text.lines.map { Array($0.utf8) } == lines.map { Array($0.utf8) })
  }

  @Test func `white space alone is no text`() {
    #expect(MarkdownText(" \n\t\r\n", at: SourceLocation(path: "x.md")) == nil)
  }
}
