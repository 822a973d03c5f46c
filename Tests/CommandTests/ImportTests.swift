import Foundation
import TestFolders
import Testing

/// A programme from a table.
struct ImportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try Program.run(["new", "institucion", "ide"], in: folder.path)
  }

  private func run(_ line: String) throws -> Program.Outcome {
    try Program.run(line.split(separator: " ").map(String.init), in: folder.path)
  }

  @Test func `a table becomes a programme that is judged at once`() throws {
    try folder.put("No.;Actividad;Fecha de término\n1;Ir;31/12/2026\n", at: "matriz.csv")
    let outcome = try run("import matriz.csv ide/pat-2026")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.output.contains("columna C, «Fecha de término»: se tomó como fin"))
    #expect(outcome.complaint.contains("[texto-provisional]"))
    #expect(folder.files.contains("Content/instituciones/ide/pat-2026/programa.md"))
    #expect(try run("build").status == 0)
  }

  @Test func `a mistake of the table is shown in the file that was written`() throws {
    try folder.put("No.;Actividad;Fin\n1;Ir;31/02/2026\n", at: "matriz.csv")
    let outcome = try run("import matriz.csv ide/pat-2026")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("pat-2026/programa.md:"))
    #expect(outcome.complaint.contains("[fecha-inexistente]"))
  }

  @Test func `a programme that is there is not touched`() throws {
    #expect(try run("new programa ide/pat-2026").status == 0)
    try folder.put("No.;Actividad\n1;Ir\n", at: "matriz.csv")
    let outcome = try run("import matriz.csv ide/pat-2026")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("No se tocó"))
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}xl/workbook.xml", 64, "CSV UTF-8 (delimitado por comas)"),
    ("%PDF-1.7", 64, "CSV UTF-8 (delimitado por comas)"), ("", 1, "vacío"),
    ("a;b\n", 1, "matriz.csv:1: error:"),
  ])
  func `what is no table is told, and nothing is written`(
    text: String, status: Int32, words: String
  ) throws {
    try folder.put(text, at: "matriz.csv")
    let outcome = try run("import matriz.csv ide/pat-2026")
    #expect(outcome.status == status)
    #expect(outcome.complaint.contains(words), "\(outcome.complaint)")
    #expect(!folder.files.contains("Content/instituciones/ide/pat-2026/programa.md"))
  }
}
