import EvidenceFiles
import Testing

struct SafeFileNameTests {
  @Test(
    arguments: [
      ("Lista de asistencia (1).PDF", .pdf, "lista-de-asistencia-1.pdf"),
      ("Minuta Sesión Ñandú.docx", .docx, "minuta-sesion-nandu.docx"),
      ("Sesio\u{301}n.docx", .docx, "sesion.docx"), ("FOTO.JPEG", .jpeg, "foto.jpg"),
      ("foto.png", .jpeg, "foto.jpg"), ("Acta 3.2", .pdf, "acta-3-2.pdf"),
      ("acta.exe.pdf", .pdf, "acta-exe.pdf"), ("minuta.docm", .docx, "minuta-docm.docx"),
      ("1ª_sesión·2.º.txt", .text, "1a-sesion-2-o.txt"),
      ("smørrebrød ǆ.csv", .csv, "smorrebrod-dz.csv"),
      ("../../etc/passwd", .text, "etc-passwd.txt"),
      ("C:\\actas\\una.pdf", .pdf, "c-actas-una.pdf"),
      (".htaccess", .text, "htaccess.txt"), ("-rf.pdf", .pdf, "rf.pdf"),
      ("", .pdf, "evidencia.pdf"),
      (".pdf", .pdf, "evidencia.pdf"), ("日本語.pdf", .pdf, "evidencia.pdf"),
      ("CON.pdf", .pdf, "evidencia-con.pdf"), ("lpt9", .csv, "evidencia-lpt9.csv"),
      ("a\u{0}b\u{202E}c.pdf", .pdf, "a-b-c.pdf"), ("aux.txt.pdf", .pdf, "aux-txt.pdf"),
    ] as [(String, FileType, String)])
  func `any name folds to a safe one`(name: String, type: FileType, expected: String) {
    #expect(SafeFileName(folding: name, of: type).text == expected)
  }

  @Test(arguments: [
    "a.pdf", "lista-de-asistencia-1.pdf", "a--b.jpg", "1.csv", "console.txt", "com10.txt",
    String(repeating: "a", count: 76) + ".pdf",
  ])
  func `a name of that form is safe`(name: String) {
    #expect(SafeFileName(exactly: name)?.text == name)
  }

  @Test(arguments: [
    "", "a", ".pdf", "a.", "a..pdf", "a.b.pdf", ".a.pdf", "-a.pdf", "a-.pdf", "A.pdf", "a.PDF",
    "a b.pdf", "a_b.pdf", "á.pdf", "a/b.pdf", "..", "../a.pdf", "a\\b.pdf", "a\u{0}.pdf", "a.pdf\n",
    "a:b.pdf", "a.p-f", "con.pdf", "nul.txt", "com1.csv", "lpt9.pdf", "%2e.pdf", "a\u{301}.pdf",
    String(repeating: "a", count: 77) + ".pdf",
  ])
  func `a name of another form is not`(name: String) {
    #expect(SafeFileName(exactly: name) == nil)
  }

  @Test func `the result is always safe, and folding it changes nothing`() {
    let hostile = [
      "/", "\\", "..", "-", ".", " ", "\u{0}", "ñ", "con", "nul.", "😀", "a", "Z9", "´",
    ]
    for type in FileType.allCases {
      for one in hostile {
        for two in hostile {
          for count in [1, 9, 90] {
            let name = String(repeating: one + two, count: count)
            let safe = SafeFileName(folding: name, of: type)
            #expect(SafeFileName(exactly: safe.text) == safe, "\(name)")
            #expect(SafeFileName(folding: safe.text, of: type) == safe, "\(name)")
          }
        }
      }
    }
  }

  @Test func `every character gives a safe name`() {
    for value in UInt32(0)..<0x2_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = SafeFileName(folding: "\(scalar)", of: .pdf)
      if SafeFileName(exactly: safe.text) != safe { Issue.record("\(scalar) gives \(safe.text)") }
    }
  }

  @Test func `an inspection suggests a safe name`() throws {
    let bytes = try Sample.bytes("limpia.jpg")
    let faults = inspection(bytes, named: "Foto (1).JPG").faults
    #expect(
      faults == [.unsafeName(suggestion: SafeFileName(folding: "foto-1.jpg", of: .jpeg))])
  }
}
