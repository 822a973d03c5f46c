import ContentLoading
import Diagnostics
import Testing

/// Lines that look like keys, and that YAML takes for a text or a comment.
struct LooseKeyTests {
  /// Of an activity that has `lines` after its key, with what each line is to be.
  private func found(_ lines: String) -> [String] {
    let text = """
      ---
      titulo: PAT
      periodo: 2026
      actividades:
        - clave: 1
          \(lines.split(separator: "\n").joined(separator: "\n    "))
      ---
      """
    return institution(["pat/programa.md": text]).diagnostics.map {
      "\(outline($0)) \($0.correction ?? "")"
    }
  }

  @Test(arguments: [
    (">-\n  Dar el curso\n  inicio: 01/03/2026", ["8:7 clave-en-texto     inicio: 01/03/2026"]),
    ("|\n  Dar el curso\n    fin: 01/03/2026", ["8:9 clave-en-texto     fin: 01/03/2026"]),
    (">-\n  Dar el curso\n  - clave: 1.2", ["8:7 clave-en-texto   - clave: 1.2"]),
    ("Dar el curso\n  inicio 01/03/2026", ["7:7 clave-en-texto     inicio: 01/03/2026"]),
    ("Dar el curso\n  inicio:01/03/2026", ["7:7 clave-en-texto     inicio: 01/03/2026"]),
    (">-\n  Dar el curso, con fecha de\n  inicio 3 y otras", []),
    (">-\n  Dar el curso\n  Inicio: en marzo", []), (">-\n  Dar el curso\n  tema: ética", []),
    (">-\n  Dar el curso\n  - tema: ética", []),
    (">-\n  Dar el curso\n  fin: uno\nfin: 30/06/2026", []),
    (
      "Dar el curso\nverificacion:\n  - Listas\n    fin:30/06/2026",
      ["9:9 clave-en-texto     fin: 30/06/2026"]
    ),
  ])
  func `a key of the record within a text is told of`(text: String, expected: [String]) {
    #expect(found("actividad: " + text) == expected)
  }

  @Test(arguments: [
    ("#inicio: 01/03/2026", ["7:5 clave-comentada     inicio: 01/03/2026"]),
    ("#inicio:", []), ("# inicio: 01/03/2026", []), ("#Inicio: 01/03/2026", []),
    ("#ojo: revisar", []),
    ("inicio: 01/03/2026\n#inicio: 01/02/2026\ncuando: ya", []),
    ("  #inicio: 01/03/2026", []),
  ])
  func `a key that is filled in and still a comment is told of`(line: String, expected: [String]) {
    #expect(found("actividad: Dar el curso\n" + line) == expected)
  }

  @Test func `of a group that is still a comment the first is told of`() {
    let text = """
      ---
      titulo: PAT
      periodo: 2026
      #aprobacion:
      #  sesion: Primera
      #  fecha: 12/02/2026
      #encabezados:
      #  clave:
      actividades:
        - clave: 1
          actividad: x
      #nota: Se aprobó.
      ---
      """
    #expect(
      institution(["pat/programa.md": text]).diagnostics.map(outline)
        == ["5:1 clave-comentada", "12:1 clave-comentada"])
  }
}
