import EvidenceFiles
import Testing

struct FileTypeTests {
  /// The MIME types are those that `file --mime-type` gives, but for `text/csv`.
  @Test(arguments: [
    ("acta.pdf", FileType.pdf, "application/pdf"),
    ("limpia.jpg", .jpeg, "image/jpeg"),
    ("progresiva-cmyk.jpg", .jpeg, "image/jpeg"),
    ("reinicios.jpg", .jpeg, "image/jpeg"),
    ("limpia.png", .png, "image/png"),
    ("limpia.webp", .webP, "image/webp"),
    (
      "minuta.docx", .docx,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
    (
      "segundo.docx", .docx,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
    ("lista.xlsx", .xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (
      "lamina.pptx", .pptx,
      "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    ),
    ("nota.odt", .odt, "application/vnd.oasis.opendocument.text"),
    ("nota.ods", .ods, "application/vnd.oasis.opendocument.spreadsheet"),
    ("nota.odp", .odp, "application/vnd.oasis.opendocument.presentation"),
    ("nota.txt", .text, "text/plain"),
    ("lista.csv", .csv, "text/csv"),
  ])
  func `a file without faults has the type of its content`(
    name: String, type: FileType, mimeType: String
  ) throws {
    let inspection = try inspection(Sample.bytes(name), named: name)
    #expect(inspection.type == type)
    #expect(inspection.faults == [])
    #expect(type.mimeType == mimeType)
  }

  @Test(arguments: [
    ("acta.pdf", "acta.docx", FileType.pdf, ["pdf"]),
    ("limpia.jpg", "foto.png", .jpeg, ["jpg", "jpeg"]),
    ("lista.xlsx", "lista.xls", .xlsx, ["xlsx"]),
    ("minuta.docx", "minuta.docm", .docx, ["docx"]),
    ("minuta.docx", "minuta.zip", .docx, ["docx"]),
    ("nota.txt", "nota.js", .text, ["txt", "csv"]),
    ("limpia.png", "png", .png, ["png"]),
  ])
  func `a name for another type changes nothing of the type and is a fault`(
    sample: String, name: String, type: FileType, extensions: [String]
  ) throws {
    let inspection = try inspection(Sample.bytes(sample), named: name)
    #expect(inspection.type == type)
    #expect(inspection.faults.contains(.nameDoesNotMatchType(extensions: extensions)))
  }

  @Test func `a picture may be named jpeg or jpg`() throws {
    let bytes = try Sample.bytes("limpia.jpg")
    #expect(inspection(bytes, named: "foto.jpeg").faults == [])
    #expect(inspection(bytes, named: "foto.jpg").faults == [])
  }

  @Test(arguments: [
    Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0], Array("MZ".utf8) + [0x90, 0, 3, 0],
    [0x7F] + Array("ELF".utf8), Array("{\\rtf1 ".utf8) + [0], [0xFF, 0xD8], [0],
    [0x41, 0x7F], [0x41, 0x1B],
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
    Array("RIFF".utf8) + [4, 0, 0, 0] + Array("WAVE".utf8),
  ])
  func `what is on no list is refused whatever its name is`(bytes: [UInt8]) {
    for name in ["foto.jpg", "acta.pdf", "minuta.docx"] {
      let inspection = inspection(bytes, named: name)
      #expect(inspection.type == nil)
      #expect(inspection.faults == [.unknownType])
    }
  }

  @Test func `an archive that is no document is refused`() throws {
    #expect(try inspection(Sample.bytes("otra.zip"), named: "otra.docx").faults == [.unknownType])
  }

  @Test func `a document that is of two types is of none`() throws {
    let bytes = try Sample.bytes("macros.docx")
      .replacing("word/comments.xml", with: "xl/workbook99.xml")
    #expect(inspection(bytes, named: "macros.docx").faults == [.unknownType])
  }

  @Test(
    arguments: [
      [0x41, 0xF1, 0x6F], [0xFF, 0xFE, 0x41, 0], [0xFE, 0xFF, 0, 0x41], [0xC3], [0xED, 0xA0, 0x80],
    ] as [[UInt8]])
  func `text in another encoding is told apart when it is named as text`(bytes: [UInt8]) {
    #expect(inspection(bytes, named: "lista.csv").faults == [.otherTextEncoding])
    #expect(inspection(bytes, named: "Nota.TXT").faults == [.otherTextEncoding])
    #expect(inspection(bytes, named: "foto.jpg").faults == [.unknownType])
  }

  @Test func `an empty file and one over the limit are refused`() throws {
    #expect(inspection([], named: "acta.pdf").faults == [.empty])
    let bytes = try Sample.bytes("acta.pdf")
    func faults(limit: Int) -> [Fault] {
      EvidenceInspection(of: bytes, named: "acta.pdf", limit: limit).faults
    }
    #expect(faults(limit: bytes.count) == [])
    #expect(faults(limit: bytes.count - 1) == [.tooLarge(limit: bytes.count - 1)])
  }
}
