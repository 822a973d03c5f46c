import ContentLoading
import Diagnostics
import Foundation
import TestFolders
import Testing

/// What is asked of evidence before it is published.
struct EvidenceTests {
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private func problems(_ lines: String, _ files: [String: [UInt8]] = [:], links: [String] = [])
    throws -> [String]
  {
    let report =
      "corte: 31/03/2026\nperiodo: T1 2026\nactividades:\n  - clave: 1.1\n    evidencias:\n      - "
      + lines.replacing("\n", with: "\n        ") + "\n"
    return try institution(reports: ["a.yaml": report], evidence: files, links: links)
      .diagnostics.map(outline)
  }

  private let text = Array("abc".utf8)

  @Test(arguments: [
    ("tipo: oficio", ["6:9 evidencia-incompleta"]),
    ("archivo: a.txt\nenlace: https://example.org/a", ["7:17 evidencia-doble"]),
    ("enlace: https://example.org/a\nno_publicable: x", ["7:24 evidencia-doble"]),
    ("enlace: acta.html", ["6:17 enlace-invalido"]),
    ("no_publicable: x\nsha256: abc", ["7:17 suma-invalida"]),
    ("no_publicable: x\nsha256: \(abc.uppercased())", []),
    ("archivo: b.txt\nsha256: \(abc)", ["6:18 evidencia-inexistente"]),
    ("archivo: ../programa.md", ["6:18 evidencia-fuera-de-carpeta"]),
    ("archivo: fotos/a.txt", ["6:18 evidencia-fuera-de-carpeta"]),
    ("archivo: 'fotos\\a.txt'", ["6:18 evidencia-fuera-de-carpeta"]),
    ("archivo: '..'", ["6:18 evidencia-fuera-de-carpeta"]),
    ("archivo: a.txt", ["6:18 evidencia-sin-suma"]),
    ("archivo: a.txt\nsha256: abc", ["7:17 suma-invalida"]),
    ("archivo: a.txt\nsha256: \(abc.replacing("b", with: "c"))", ["7:17 evidencia-alterada"]),
    ("archivo: a.txt\nsha256: \(abc)\nbytes: 4", ["8:16 evidencia-otro-tamano"]),
    ("archivo: a.txt\nsha256: \(abc)\nbytes: 3", []),
  ])
  func `it is one thing, and what it is said to be`(lines: String, expected: [String]) throws {
    let files = lines.contains("a.txt") && !lines.contains("fotos") ? ["a.txt": text] : [:]
    #expect(try problems(lines, files) == expected)
  }

  @Test(arguments: [
    ("a.txt", [], ["evidencia-danada"]),
    (
      "a.png", Array("\u{89}PNG\r\n\u{1A}\n".unicodeScalars.map { UInt8($0.value) }),
      ["evidencia-danada"]
    ),
    ("a.txt", Array("<svg><script>x</script></svg>".utf8), ["evidencia-contenido-activo"]),
    ("a.exe", [0x4D, 0x5A, 0, 1, 2, 0xFF], ["evidencia-tipo"]),
    ("a.pdf", Array("abc".utf8), ["evidencia-terminacion"]),
    ("Lista (1).txt", Array("abc".utf8), ["evidencia-nombre"]),
  ])
  func `its content is looked at, and not its name`(
    name: String, bytes: [UInt8], rules: [String]
  ) throws {
    let found = try problems("archivo: \(name)\nsha256: \(Self.abc)", [name: bytes])
    #expect(found == rules.map { "6:18 \($0)" })
  }

  private static let curp = "AAPR630321HDFLRC09"

  @Test(arguments: [
    ("a.csv", "Nombre,Clave\nAna,\(curp)\n", ["2:5"]),
    ("a.txt", "Uno\n\nLa clave es \(curp).\nDos \(curp) y \(curp)", ["3:13", "4:5"]),
    ("a.txt", "\u{FEFF}\(curp)\r\nUno\r\n\(curp)\r\n", ["1:1", "3:1"]),
    ("a.txt", "Uno\r\rñandú \(curp)", ["3:7"]),
    ("a.csv", "Persona,RFC\nAna,GODE561231GR8\n", ["2:5"]),
    // What a column is called announces what is below it.
    ("a.csv", "Persona,NSS,Área\n\"Ruiz, Ana\",12345678901,Uno\nEva,ND,Dos\n", ["2:13"]),
    ("a.csv", "Persona;R.F.C.\nAna;GODE561231118\n", ["2:5"]),
    ("a.csv", "Persona\tNúmero de seguridad social\nAna\t1234-56-7890-1\n", ["2:5"]),
    ("a.csv", "Folio,NSS\n12345678901,ND\n", []), ("a.csv", "Folio\n12345678901\n", []),
    ("a.txt", "NSS\n12345678901\n", []), ("a.csv", "Fecha,Cursos\n12/03/2026,101010\n", []),
  ])
  func `a key of a person in a text is told of by file and line, and not what it is`(
    name: String, text: String, places: [String]
  ) throws {
    let found = try institution(
      reports: ["a.yaml": Self.report(of: name)], evidence: [name: Array(text.utf8)]
    ).diagnostics.filter { $0.rule == .personalDataInEvidence }
    let folder = "Content/instituciones/ide/pat/evidencias"
    #expect(found.map { "\($0.location)" } == places.map { "\(folder)/\(name):\($0)" })
    #expect(found.allSatisfy { $0.related?.line == 6 })
    for diagnostic in found {
      guard case .text(let shown) = diagnostic.values["dato"] else { continue }
      #expect(shown.unicodeScalars.count == 5)
    }
  }

  private static func report(of name: String) -> String {
    "corte: 31/03/2026\nperiodo: T1 2026\nactividades:\n  - clave: 1.1\n    evidencias:\n"
      + "      - archivo: \(name)\n        sha256: \(abc)\n"
  }

  @Test func `of very many lines the first are told, and a long line is looked at to its end`()
    throws
  {
    let rows = String(repeating: "\(Self.curp)\n", count: 1000)
    let long = String(repeating: "uno dos ", count: 40_000) + Self.curp
    for (text, count) in [(rows, 10), (long, 1)] {
      let found = try institution(
        reports: ["a.yaml": Self.report(of: "a.txt")], evidence: ["a.txt": Array(text.utf8)]
      ).diagnostics
      #expect(found.map(\.rule) == Array(repeating: .personalDataInEvidence, count: count))
    }
  }

  @Test func `a file that no report names is not looked into`() throws {
    #expect(
      try problems("no_publicable: x", ["a.txt": Array(Self.curp.utf8)])
        == ["1:1 evidencia-sin-uso"])
  }

  @Test func `a file of more than 20 MB is refused`() throws {
    let bytes = [UInt8](repeating: 0x61, count: 20 * 1024 * 1024 + 1)
    #expect(
      try problems("archivo: a.txt\nsha256: \(Self.abc)", ["a.txt": bytes])
        == ["6:18 evidencia-muy-grande"])
  }

  @Test func `a link is refused where it is named, and else told of`() throws {
    let links = ["pat/evidencias/a.txt", "pat/fuente.txt"]
    #expect(
      try problems("archivo: a.txt\nsha256: \(Self.abc)", links: links)
        == ["6:18 evidencia-es-enlace", "1:1 enlace-simbolico"])
  }

  @Test func `a file that no report names is told of once`() throws {
    #expect(
      try problems("no_publicable: x", ["a.txt": text, "b.txt": text])
        == ["1:1 evidencia-sin-uso", "1:1 evidencia-sin-uso"])
  }

  @Test func `while a name is wrong, or a report can't be read, no file is said to be unused`()
    throws
  {
    #expect(
      try problems("archivo: aa.txt\nsha256: \(Self.abc)", ["a.txt": text])
        == ["6:18 evidencia-inexistente"])
    let broken = try institution(reports: ["a.yaml": "corte: 31/03/2026\n  periodo: 2026\n"])
    #expect(!broken.diagnostics.map(\.rule).contains(.unusedEvidence))
  }

  @Test(arguments: [
    ("evidencias/a.txt", "a.txt"), ("C:\\fotos\\a.txt", "a.txt"), ("../a.txt", "a.txt"),
    ("evidencias/z.txt", nil),
  ])
  func `a name with a folder is told without it, and no file is said to be unused`(
    name: String, right: String?
  ) throws {
    let lines = "actividades:\n  - clave: 1.1\n    evidencias:\n      - archivo: \(name)\n"
    let loaded = try institution(
      reports: ["a.yaml": "corte: 31/03/2026\nperiodo: T1 2026\n" + lines],
      evidence: ["a.txt": text, "b.txt": text])
    #expect(loaded.diagnostics.map(\.rule) == [.evidenceElsewhere])
    #expect(loaded.diagnostics.first?.values["nombre"] == right.map { .text($0) })
  }

  @Test func `only files that are named are read, each once`() throws {
    let folder = try TemporaryFolder()
    let place = "instituciones/ide/pat"
    try folder.put("---\nnombre: I\n---\n", at: "instituciones/ide/institucion.md")
    try folder.put(Sample.reportedProgramme, at: "\(place)/programa.md")
    let evidence = "      - archivo: a.txt\n        sha256: \(Self.abc)\n"
    try folder.put(
      "corte: 31/03/2026\nperiodo: T1 2026\nactividades:\n  - clave: 1.1\n    evidencias:\n"
        + evidence + evidence, at: "\(place)/avances/a.yaml")
    try folder.put("abc", at: "\(place)/evidencias/a.txt")
    try folder.put("xyz", at: "\(place)/evidencias/b.txt")
    try folder.link("\(place)/evidencias/c.txt", to: "a.txt")
    let listed = try ContentFolder(listing: folder.path)
    #expect(
      listed.institutions.flatMap(\.files) == [
        "instituciones/ide/institucion.md", "\(place)/avances/a.yaml", "\(place)/programa.md",
      ])
    // A file that is listed and not read may go.
    try folder.remove("\(place)/evidencias/b.txt")
    let loaded = try Loaded(
      reading: try listed.institutions[0].files.map(listed.read), of: "ide", root: listed.root,
      enclosures: listed.enclosures(of: "ide"), standards: nil)
    #expect(loaded.diagnostics.map(\.rule) == [.unusedEvidence, .symbolicLink])
    #expect(
      loaded.value?.programmes.first?.reports.first?.activities.first?.work.evidence.count == 2)
    try folder.remove("\(place)/evidencias/a.txt")
    #expect(throws: ReadingFailure.self) {
      try Loaded(
        reading: try listed.institutions[0].files.map(listed.read), of: "ide", root: listed.root,
        enclosures: listed.enclosures(of: "ide"), standards: nil)
    }
  }

  @Test func `without its files no evidence is found`() throws {
    let files = ["pat/programa.md": Sample.reportedProgramme, "pat/avances/a.yaml": Sample.report]
    #expect(ContentLoadingTests.institution(files).diagnostics.map(\.rule) == [.missingEvidence])
  }
}
