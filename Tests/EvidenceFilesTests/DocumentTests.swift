import EvidenceFiles
import Testing

struct DocumentTests {
  private static func pdf(_ object: String) -> [UInt8] {
    Array("%PDF-1.7\n1 0 obj\n<< \(object) >>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8)
  }

  @Test(
    arguments: [
      ("/S /JavaScript /JS (1)", [.script]), ("/S/JavaScript/JS(1)", [.script]),
      ("/S /Java#53cript", [.script]), ("/S /#4A#61vaScript", [.script]),
      ("/S /Launch /F (x)", [.launch]), ("/Names << /EmbeddedFiles 3 0 R >>", [.embeddedFile]),
      ("/Type /EmbeddedFile", [.embeddedFile]), ("/Subtype /RichMedia", [.richMedia]),
      ("/S /Launch /Next << /S /JavaScript >>", [.script, .launch]),
    ] as [(String, [ActiveContent])])
  func `a PDF that does something is refused`(object: String, contents: [ActiveContent]) {
    #expect(
      inspection(Self.pdf(object), named: "acta.pdf").faults == [.activeContent(contents)])
  }

  @Test(arguments: [
    "/OpenAction [3 0 R /Fit]", "/Title (JavaScript)", "/S /URI /URI (https://a.mx)",
    "/JavaScripts", "/EmbeddedFilesX", "/Launch#20pad", "/Java#5", "/LaunchEncrypt",
  ])
  func `a PDF that only shows itself has no faults`(object: String) {
    #expect(inspection(Self.pdf(object), named: "acta.pdf").faults == [])
  }

  @Test func `a PDF with a password or without an end is refused`() {
    #expect(inspection(Self.pdf("/Encrypt 5 0 R"), named: "acta.pdf").faults == [.encrypted])
    let cut = Array(Self.pdf("").dropLast(5))
    #expect(inspection(cut, named: "acta.pdf").faults == [.damaged])
  }

  @Test func `a name at the very end of a PDF is read`() {
    let bytes = Self.pdf("") + Array("/Launch".utf8)
    #expect(inspection(bytes, named: "acta.pdf").faults == [.activeContent([.launch])])
    #expect(inspection(Self.pdf("") + Array("/#4".utf8), named: "acta.pdf").faults == [])
  }

  @Test func `macros, controls, objects and comments of a document are told`() throws {
    #expect(
      try inspection(Sample.bytes("macros.docx"), named: "macros.docx").faults == [
        .macros, .activeContent([.embeddedFile, .control]), .hiddenData([.comment]),
      ])
  }

  /// Each name is as long as the one of the sample that it takes the place of.
  @Test(
    arguments: [
      ("word/vbaProject.bin", "word/VBAProject.BIN", .macros),
      ("word/vbaProject.bin", "xl/macrosheets/1.xm", .macros),
      ("word/vbaProject.bin", "Basic/Standard1.xml", .macros),
      ("word/vbaProject.bin", "Scripts/python/a.py", .macros),
      ("word/comments.xml", "xl/comments12.xml", .hiddenData([.comment])),
      ("word/activeX/activeX1.bin", "xl/threadedComments/1.xml", .hiddenData([.comment])),
      ("word/comments.xml", "ppt/comments/.xml", .hiddenData([.comment])),
    ] as [(String, String, Fault)])
  func `macros and comments are told by any of their names`(
    old: String, new: String, fault: Fault
  ) throws {
    let others = [
      "word/vbaProject.bin", "word/comments.xml", "word/activeX/activeX1.bin",
      "word/embeddings/oleObject1.bin",
    ]
    var bytes = try Sample.bytes("macros.docx").replacing(old, with: new)
    for other in others where other != old {
      bytes = bytes.replacing(other, with: String(repeating: "x", count: other.utf8.count))
    }
    #expect(inspection(bytes, named: "macros.docx").faults == [fault])
  }

  @Test func `documents with a password are told`() throws {
    // The flag of the first entry, in the list at the end.
    var bytes = try Sample.bytes("minuta.docx")
    let record = try #require(bytes.firstRange(of: Array("PK\u{1}\u{2}".utf8))).lowerBound
    bytes[record + 8] |= 1
    #expect(inspection(bytes, named: "minuta.docx").faults == [.encrypted])
    #expect(
      try inspection(Sample.bytes("cifrada.odt"), named: "cifrada.odt").faults == [.encrypted])
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(inspection(compound + name, named: "minuta.docx").faults == [.encrypted])
  }

  @Test func `an archive whose list and files disagree is damaged`() throws {
    let bytes = try Sample.bytes("minuta.docx")
    let record = try #require(bytes.firstRange(of: Array("PK\u{1}\u{2}".utf8))).lowerBound
    let end = bytes.count - 22
    // The name in the file's own header, its place, its size, the count, the list's size and place.
    for offset in [30, record + 42, record + 22, end + 8, end + 10, end + 12, end + 16, end + 20] {
      var changed = bytes
      changed[offset] ^= 0x41
      #expect(inspection(changed, named: "minuta.docx").faults == [.damaged], "byte \(offset)")
    }
    var longerList = bytes[..<end] + [0] + bytes[end...]
    longerList[end + 1 + 12] += 1
    #expect(inspection(Array(longerList), named: "minuta.docx").faults == [.damaged])
    #expect(inspection(bytes + [0], named: "minuta.docx").faults == [.damaged])
    #expect(inspection(Array(bytes.dropLast()), named: "minuta.docx").faults == [.damaged])
  }

  @Test(arguments: [
    "<!DOCTYPE html><p>", "\n <HTML>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<?xml ?>",
    "hola\n<ScRiPt>alert(1)</sCrIpT>", "a<script src=x>", "\u{FEFF}<html>", "<!-- x -->", "<p/>",
    "<a\thref=x>",
  ])
  func `text that a browser may run is refused under any name`(text: String) {
    for name in ["nota.txt", "nota.html", "nota.csv"] {
      #expect(inspection(Array(text.utf8), named: name).faults == [.activeContent([.markup])])
    }
  }

  @Test(arguments: [
    "a < b", "<ana@ejemplo.mx>", "<scripts>", "hola <p>", "<", "<script", "<sección>", "< html>",
  ])
  func `text with angle brackets is text`(text: String) {
    #expect(inspection(Array(text.utf8), named: "nota.txt").faults == [])
  }
}
