import Diagnostics
import Testing

struct SourceFileTests {
  private let file = SourceFile(path: "a.md", text: "uno\r\nñ dos\n\ncuatro")

  @Test(
    arguments: [
      (1, "uno"), (2, "ñ dos"), (3, ""), (4, "cuatro"), (5, nil), (99, nil),
    ] as [(Int, String?)])
  func `a line is given without its end`(number: Int, expected: String?) {
    #expect(SourceLines(of: file)[number] == expected)
  }

  @Test func `an end of line at the end starts an empty line`() {
    let file = SourceFile(path: "a", text: "uno\n")
    #expect(SourceLines(of: file)[2] == "")
    #expect(SourceLines(of: file)[3] == nil)
    #expect(SourceLines(of: SourceFile(path: "a", text: ""))[1] == "")
  }

  @Test func `bytes that are not UTF-8 show as a replacement`() {
    let file = SourceFile(path: "a", bytes: Array("pa".utf8) + [0xED] + Array("s\nx".utf8))
    #expect(SourceLines(of: file)[1] == "pa\u{FFFD}s")
  }

  @Test(arguments: [
    (0, 1, 1), (3, 1, 4), (5, 2, 1), (7, 2, 2), (8, 2, 3), (13, 4, 1), (19, 4, 7), (99, 4, 7),
  ])
  func `a byte has a line and a column of characters`(offset: Int, line: Int, column: Int) {
    let expected = SourceLocation(path: "a.md", line: line, column: column)
    #expect(file.location(ofByte: offset) == expected)
  }

  @Test func `a byte order mark is no character of the first line`() {
    let file = SourceFile(path: "a", text: "\u{FEFF}uno\ndos")
    #expect(SourceLines(of: file)[1] == "uno")
    #expect(file.location(ofByte: 3).column == 1)
    #expect(SourceLines(of: file)[2] == "dos")
    #expect(file.location(ofByte: 7) == SourceLocation(path: "a", line: 2, column: 1))
  }

  @Test func `a place names its path, its line and its column`() {
    #expect("\(SourceLocation(path: "Content/a.md", line: 3, column: 7))" == "Content/a.md:3:7")
    #expect(file.start == SourceLocation(path: "a.md", line: 1, column: 1))
  }

  @Test func `the tenth line comes after the second`() {
    let places = [("a", 2, 9), ("a", 10, 1), ("a", 10, 2), ("b", 1, 1)].map {
      SourceLocation(path: $0.0, line: $0.1, column: $0.2)
    }
    #expect(places.reversed().sorted() == places)
  }
}
