import Diagnostics
import Testing

/// The line of the content and the caret below it.
struct ExcerptTests {
  private func excerpt(_ source: String, _ column: Int, width: Int = 1) -> [String] {
    let report = DiagnosticText.sample.report(
      diagnostic(at: column, width: width), source: source)
    return report.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .map(String.init)
  }

  @Test func `a column counts characters, not bytes`() {
    #expect(excerpt("acción: ñandú", 9, width: 5) == ["    acción: ñandú", "            ^^^^^"])
    #expect(excerpt("日本 x", 4) == ["    日本 x", "       ^"])
  }

  @Test func `the caret may stand after the last character, and no farther`() {
    #expect(excerpt("abc", 4) == ["    abc", "       ^"])
    #expect(excerpt("abc", 40) == ["    abc", "       ^"])
    #expect(excerpt("", 1) == ["    ", "    ^"])
  }

  @Test func `the underline ends with the line`() {
    #expect(excerpt("fin: 2020", 6, width: 99) == ["    fin: 2020", "         ^^^^"])
  }

  @Test func `no width is less than one`() {
    #expect(excerpt("abc", 2, width: -3) == ["    abc", "     ^"])
  }

  @Test func `of a very long line the stretch round the place is shown`() {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    #expect(
      excerpt(line, 501) == [
        "    " + String(repeating: "a", count: 50) + "X" + String(repeating: "b", count: 49),
        String(repeating: " ", count: 54) + "^",
      ])
  }

  @Test func `the start of a long line needs no cutting before it`() {
    let line = String(repeating: "x", count: 300)
    #expect(excerpt(line, 100).first == "    " + String(repeating: "x", count: 100))
    #expect(excerpt(line, 100).last == String(repeating: " ", count: 103) + "^")
    #expect(excerpt(line, 101).last == String(repeating: " ", count: 54) + "^")
    #expect(excerpt(line, 290, width: 200).last?.count { $0 == "^" } == 11)
  }

  @Test(arguments: [
    "\u{0}", "\u{7}", "\t", "\u{1B}", "\u{7F}", "\u{9B}", "\u{200B}", "\u{200F}", "\u{202A}",
    "\u{202E}", "\u{2066}", "\u{2069}", "\u{2028}", "\u{FEFF}",
  ])
  func `characters that disturb a terminal are replaced one for one`(scalar: Unicode.Scalar) {
    #expect(excerpt("a\(scalar)b", 3) == ["    a\u{FFFD}b", "      ^"])
  }

  @Test func `so is the Arabic letter mark`() {
    #expect(excerpt("a\u{61C}b", 3) == ["    a\u{FFFD}b", "      ^"])
  }
}
