import Testing

@Suite struct WrittenAbsenceTests {
  private func found(_ line: String) throws -> Int {
    let programme =
      "---\ntitulo: Programa\nperiodo: 2031\nactividades:\n  - clave: 1\n    actividad: Curso\n"
      + "    \(line)\n---\n"
    return try ReviewedTexts(["pat-2031/programa.md": programme]).diagnostics.count {
      $0.rule.id == "ausencia-escrita"
    }
  }

  @Test(arguments: [
    "riesgos: N/A", "riesgos: n.a.", "riesgos: NO  APLICA", "verificacion: Ninguna.",
    "responsables: S/D", "cuando: no aplica", "formula: N. A.", "riesgos: [Falta de cupo, Ninguno]",
    "otras_columnas: {Presupuesto: n/a}",
  ])
  func `a cell that only says that there is nothing is doubted`(line: String) throws {
    #expect(try found(line) == 1)
  }

  @Test(arguments: [
    "riesgos: \"-\"", "riesgos: Ninguno de los enlaces asiste",
    "nota: No aplica", "riesgos: Nada que informar a tiempo",
  ])
  func `other words are those of the document`(line: String) throws {
    #expect(try found(line) == 0)
  }

  @Test func `the real programmes raise no such doubt`() throws {
    #expect(try ReviewedTexts.real().allSatisfy { $0.rule.id != "ausencia-escrita" })
  }
}
