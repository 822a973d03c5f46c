import CSV
import TestSupport
import Testing

struct CSVWriterTests {
  private func text(_ columns: [String], _ rows: [[CSVCell]]) -> String {
    var table = CSVWriter(columns: columns)
    for row in rows {
      for cell in row { table.append(cell) }
      table.endRow()
    }
    return String(decoding: table.bytes, as: UTF8.self)
  }

  /// What stands for a cell in its row.
  private func written(_ cell: CSVCell) throws -> String {
    let octets = Array(text(["n", "x"], [[.number("1"), cell]]).utf8)
    try #require(octets.starts(with: "n,x\r\n1,".utf8) && octets.suffix(2) == [0x0D, 0x0A])
    return String(decoding: octets.dropFirst(7).dropLast(2), as: UTF8.self)
  }

  @Test func `a table has its names first, and a row for each record`() {
    let names = ["clave", "avance, en %", "nota"]
    let rows: [[CSVCell]] = [
      [.text("1.1"), .number("1"), .empty], [.text("1.2"), .number("2"), .text("dice \"no\"")],
    ]
    #expect(
      text(names, rows)
        == "clave,\"avance, en %\",nota\r\n1.1,1,\r\n1.2,2,\"dice \"\"no\"\"\"\r\n")
    #expect(text(names, []) == "clave,\"avance, en %\",nota\r\n")
  }

  @Test func `rows without names are those that follow on others`() {
    var rows = CSVWriter()
    rows.append("1.1")
    rows.append(.empty)
    rows.endRow()
    #expect(text(["a", "b"], []).utf8 + rows.bytes == Array("a,b\r\n1.1,\r\n".utf8))
  }

  @Test(arguments: [
    ("llano", "llano"), ("", ""), ("Año é 日本 👩‍👧‍👦", "Año é 日本 👩‍👧‍👦"), ("a,b", "\"a,b\""),
    ("a;b", "\"a;b\""), ("a\tb", "\"a\tb\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a ", "\"a \""),
    ("a\u{0}\u{1B}\u{7F}b", "ab"), ("\u{FEFF}a", "a"), ("a=b+c-d@e", "a=b+c-d@e"), ("1", "1"),
    ("O'Higgins", "O'Higgins"), ("'cita'", "'cita'"), ("e\u{301}", "e\u{301}"),
  ])
  func `a text is quoted where its borders would be in doubt`(text: String, expected: String) throws
  {
    #expect(try Array(written(.text(text)).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+52 55", "'+52 55"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "\"'\t=1\""), ("\ra", "\"'\ra\""), ("\na", "\"'\na\""), ("\r\na", "\"'\r\na\""),
    (" =1", "\"' =1\""), ("\u{A0}=1", "'\u{A0}=1"), ("\u{200B}=1", "'\u{200B}=1"), ("'=1", "''=1"),
    ("'\n", "\"''\n\""), ("\u{0}=1", "'=1"), ("\u{FEFF}=1", "'=1"), ("＝1", "'＝1"),
    ("－1", "'－1"), ("=1;2", "\"'=1;2\""),
    ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
    ("=\u{301}1", "'=\u{301}1"),
  ])
  func `a text is never calculated`(text: String, expected: String) throws {
    #expect(try Array(written(.text(text)).utf8) == Array(expected.utf8))
  }

  @Test(arguments: ["0", "12", "-12", "3.50", "-0.5", "00", "12345678901234567890.123"])
  func `a number is written as it is`(number: String) throws {
    #expect(try written(.number(number)) == number)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("-1+1", "'-1+1"), ("+1", "'+1"), ("--1", "'--1"), ("-", "'-"), ("", ""),
    ("1,5", "\"1,5\""), ("1.", "1."), (".5", ".5"), ("1.2.3", "1.2.3"), ("-1.2.3", "'-1.2.3"),
    ("-1\n", "\"'-1\n\""),
    ("-١", "'-١"), ("1e5", "1e5"), ("-1\u{301}", "'-1\u{301}"),
  ])
  func `what is no number is written as text`(text: String, expected: String) throws {
    #expect(try Array(written(.number(text)).utf8) == Array(expected.utf8))
  }

  @Test func `a row of one empty cell is no empty line`() {
    #expect(text(["x"], [[.empty], [.text("")], [.text("a")]]) == "x\r\n\"\"\r\n\"\"\r\na\r\n")
  }

  @Test func `a name is neutralised like any text`() {
    #expect(text(["=1+1"], [[.number("1")]]) == "'=1+1\r\n1\r\n")
    #expect(Array(text(["\u{FEFF}x"], []).utf8) == Array("x\r\n".utf8))
  }

  @Test func `a thousand hostile texts come back, and none can be calculated`() throws {
    var hostile = HostileTexts(seed: 2)
    for _ in 0..<1000 {
      let given = hostile.next()
      var cell = try written(.text(given))
      if cell.unicodeScalars.first == "\"" { cell = unquoted(cell) }
      let kept = given.unicodeScalars.filter {
        $0 == "\t" || $0 == "\n" || $0 == "\r"
          || !(0..<0x20).contains($0.value)
            && $0.value != 0x7F && $0.value != 0xFEFF
      }
      let isChanged = Array(cell.unicodeScalars) != Array(kept)
      if isChanged { #expect(Array(cell.unicodeScalars) == ["'"] + Array(kept)) }
      #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains(cell.unicodeScalars.first))
    }
  }

  private func unquoted(_ cell: String) -> String {
    var scalars = Array(cell.unicodeScalars.dropFirst().dropLast())
    for index in scalars.indices.reversed() where scalars[index] == "\"" {
      let isPair = scalars[..<index].reversed().prefix { $0 == "\"" }.count % 2 == 1
      if isPair { scalars.remove(at: index) }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
