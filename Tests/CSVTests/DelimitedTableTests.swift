import CSV
import Testing

struct DelimitedTableTests {
  @Test(arguments: [
    ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]),
    ("a;;\n\nb", [["a", "", ""], [""], ["b"]]),
    ("\"a;b\";\"c\nd\"\n", [["a;b", "c\nd"]]),
    ("\"di \"\"esto\"\"\";x", [["di \"esto\"", "x"]]),
    ("\"Nueva Ética\" del comité;x\ny;z", [["\"Nueva Ética\" del comité", "x"], ["y", "z"]]),
    ("\"sin cerrar;x\ny;\"z", [["\"sin cerrar", "x"], ["y", "\"z"]]),
    ("sep=;\na;b", [["a", "b"]]),
    ("", []),
  ])
  func `cells are what stands between separators, or between quotes`(
    text: String, rows: [[String]]
  ) {
    #expect(DelimitedTable(parsing: text, separatedBy: .semicolon).rows == rows)
  }

  @Test func `what the writer writes is read as it was`() {
    let rows = [["clave", "actividad"], ["x", "Uno, \"dos\";\ntres"], [" y", "ñ\tü"]]
    var writer = CSVWriter()
    for row in rows {
      for cell in row { writer.append(cell) }
      writer.endRow()
    }
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(DelimitedTable(parsing: text, separatedBy: .comma).rows == rows)
  }

  private static let word = "Acción"

  private static let encoded: [[UInt8]] = [
    Array(word.utf8), [0xEF, 0xBB, 0xBF] + Array(word.utf8),
    [0x41, 0x63, 0x63, 0x69, 0xF3, 0x6E],
    [0xFF, 0xFE, 0x41, 0, 0x63, 0, 0x63, 0, 0x69, 0, 0xF3, 0, 0x6E, 0],
    [0xFE, 0xFF, 0, 0x41, 0, 0x63, 0, 0x63, 0, 0x69, 0, 0xF3, 0, 0x6E],
  ]

  @Test(arguments: encoded)
  func `the text is the same in every encoding of spreadsheets`(bytes: [UInt8]) {
    #expect(TableText(bytes)?.text == Self.word)
  }

  @Test(arguments: [[0x00, 0x01, 0x41], [0x81, 0x41], [0xFF, 0xFE, 0x41]] as [[UInt8]])
  func `what is no text has none`(bytes: [UInt8]) {
    #expect(TableText(bytes) == nil)
  }
}
