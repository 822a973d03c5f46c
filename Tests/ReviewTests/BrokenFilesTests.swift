import ContentLoading
import Diagnostics
import Programmes
import Review
import Testing

/// Doubts that would only say that a file could not be read.
@Suite struct BrokenFilesTests {
  /// What is said of an activity that is due after each of three sessions, and was reported of the last ones.
  private func found(
    changing name: String? = nil, to text: String = "---\ntitulo: [\n---\n", ignoring: Bool = false,
    told numbers: [Int] = [2, 3]
  ) throws -> [String] {
    var files = [
      "institucion.md": "---\nnombre: Ente\n---\n",
      "pat-2031/programa.md": """
      ---
      titulo: Programa
      periodo: 2031
      actividades:
        - clave: 1
          actividad: Publicar la minuta
          vence: 10 días hábiles después de la sesión
      ---
      """,
      "inhabiles.yaml": """
      anios: [2031]
      dias:
        - fecha: 01/01/2031
          acuerdo: Acuerdo 1
      ignorar:
        - regla: inhabiles-de-ley
          motivo: Es un ejemplo
      """,
    ]
    for day in ["10/01/2031", "10/04/2031", "10/07/2031"] {
      let iso = CalendarDate(iso: day.split(separator: "/").reversed().joined(separator: "-"))
      files["sesiones/\(try #require(iso).iso).md"] =
        "---\ntitulo: Sesión\ntipo: ordinaria\nfecha: \(day)\nasistentes: Ana Ejemplo\n---\n"
    }
    let ends = ["15/01/2031", "15/04/2031", "15/07/2031"]
    let told = numbers.map { "      - ocurrencia: \($0)\n        fin_real: \(ends[$0 - 1])\n" }
    let parts = told.isEmpty ? "    hecho: x\n" : "    ocurrencias:\n" + told.joined()
    files["pat-2031/avances/a.yaml"] =
      "corte: 31/12/2031\nperiodo: 2031\nactividades:\n  - clave: 1\n" + parts
      + (ignoring ? "ignorar:\n  - regla: numeros-corridos\n    motivo: Así fue\n" : "")
    if let name { files[name] = text }
    let loaded = Loaded<Institution>(
      reading: files.map { name, text in
        SourceFile(path: "Content/instituciones/ente/\(name)", text: text)
      }, of: "ente", root: "Content")
    let review = Review(of: try #require(loaded.value), glossary: nil, silences: loaded.silences)
      .without(filesOf: loaded.diagnostics)
    return review.open.map(\.rule.id)
  }

  @Test func `all is well while all can be read`() throws { #expect(try found() == []) }

  @Test func `a session that can't be read makes no other deadline of the next one`() throws {
    #expect(try found(changing: "sesiones/2031-01-10.md") == [])
    #expect(try found(changing: "sesiones/2031-01-10.md", ignoring: true) == [])
  }

  @Test func `a session that was not held does`() throws {
    let cancelled = """
      ---
      titulo: Sesión
      tipo: ordinaria
      fecha: 10/01/2031
      cancelada: Sin quórum
      ---

      """
    let found = try found(changing: "sesiones/2031-01-10.md", to: cancelled, told: [2])
    #expect(found == ["numeros-corridos"])
  }

  @Test func `a calendar that can't be read is not a missing one`() throws {
    #expect(try found(changing: "inhabiles.yaml", to: "anios: [\n", told: []) == [])
    let other = "anios: [2030]\ndias:\n  - fecha: 01/02/2030\n    acuerdo: Acuerdo 1\n"
    #expect(
      try found(changing: "inhabiles.yaml", to: other, told: []).contains("calendario-faltante"))
  }

  @Test(arguments: ["pat-2031/programa.md", "sesiones/2031-01-10.md", "pat-2031/avances/a.yaml"])
  func `an acronym that a file may explain which can't be read is not an unexplained one`(
    broken: String
  ) throws {
    let mention = "---\ntitulo: Sesión de la OIGS\ntipo: ordinaria\nfecha: 10/04/2031\n---\n"
    let files = [
      "institucion.md": "---\nnombre: Ente\n---\n", "sesiones/2031-04-10.md": mention,
    ]
    func found(_ files: [String: String]) throws -> [String] {
      let loaded = Loaded<Institution>(
        reading: files.map { name, text in
          SourceFile(path: "Content/instituciones/ente/\(name)", text: text)
        }, of: "ente", root: "Content")
      return Review(of: try #require(loaded.value), glossary: [], silences: loaded.silences)
        .without(filesOf: loaded.diagnostics).open.map(\.rule.id)
    }
    #expect(try found(files).contains("sigla-sin-explicar"))
    #expect(
      try !found(files.merging([broken: "---\ntitulo: [\n---\n"]) { $1 })
        .contains("sigla-sin-explicar"))
  }
}
