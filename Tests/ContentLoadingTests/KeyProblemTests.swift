import ContentLoading
import Diagnostics
import Testing
import Wording

/// Keys that are misspelt, and values that only look right.
struct KeyProblemTests {
  private func programme(_ activity: String, head: String = "titulo: PAT\nperiodo: 2026")
    -> [String]
  {
    institution(["pat/programa.md": "---\n\(head)\nactividades:\n  - \(activity)\n---\n"])
      .diagnostics.map(outline)
  }

  @Test(arguments: [
    ("clave: 1\n    activdad: x", ["6:5 clave-desconocida"]),
    ("clabe: 1\n    actividad: x", ["5:5 clave-desconocida"]),
    ("clave: 1", ["5:5 clave-faltante"]),
    ("clave: 1\n    actividad: x\n    actvidad: y", ["7:5 clave-desconocida"]),
    ("clave: 1\n    presupuesto: x", ["5:5 clave-faltante", "6:5 clave-desconocida"]),
  ])
  func `a key that is misspelt is not missing besides`(lines: String, expected: [String]) {
    #expect(programme(lines) == expected)
  }

  @Test func `so is a key that others ask for`() throws {
    let lines = "actividades:\n  - clave: 1.1\n    estado: cancelada\n    motvo: Sin dinero\n"
    #expect(try problems(ofReport: lines) == ["6:5 clave-desconocida"])
    #expect(
      try problems(ofReport: "actividades:\n  - clave: 1.1\n    evidencias: [{archvo: a.txt}]\n")
        == ["5:19 clave-desconocida"])
    #expect(
      programme("{clave: 1, actividad: x}", head: "titulo: P\nperíodo: 2026") == [
        "3:1 clave-desconocida"
      ])
  }

  @Test(arguments: [
    ("fecha: todo el año", "cuando"), ("fecha: 12/02/2026", "inicio"), ("fecha: marzo", "inicio"),
    ("plazo: 31/12/2026", "fin"), ("plazo: 10 días hábiles después de la sesión", "vence"),
    ("fecha:", "inicio"),
  ])
  func `of several keys the one is meant that has such values`(line: String, meant: String) {
    let text =
      "---\ntitulo: P\nperiodo: 2026\nactividades:\n  - clave: 1\n    actividad: x\n    \(line)\n---\n"
    let found = institution(["pat/programa.md": text]).diagnostics
    #expect(found.map { $0.values["sugerencia"] } == [.text(meant)])
  }

  @Test(arguments: [
    ("clave: 1\n    actividad:", ["6:5 clave-vacia"]),
    ("clave:\n    actividad: x", ["5:5 clave-vacia"]),
    ("clave:\n    id:\n    actividad: x", ["5:5 clave-vacia"]),
    ("clave:\n    id: uno\n    actividad: x", []),
    (
      "clave: 1\n    actividad: x\n    meta:\n      valor:\n      unidad: cursos",
      ["8:7 clave-vacia"]
    ),
  ])
  func `a key that is there and empty is told of where it stands`(
    lines: String, expected: [String]
  ) {
    #expect(programme(lines) == expected)
  }

  @Test func `very many unknown keys take no longer each than a few`() {
    let keys = (0..<4000).map { "x\($0): 1\n" }.joined()
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure {
      count = institution(["institucion.md": "---\nnombre: I\n\(keys)---\n"]).diagnostics.count
    }
    #expect(count == 4000)
    #expect(time < .seconds(20))
  }

  @Test(arguments: [
    ("comparador: ma\u{301}s de\n      valor: 1", []),
    ("comparador: a lo ma\u{301}s\n      valor: 1", []),
    ("valor: 0,350", ["9:14 numero-invalido 0.350"]),
    ("valor: 12,5", ["9:14 numero-invalido 12.5"]),
    ("valor: 1\u{A0}050", ["9:14 numero-invalido 1050"]),
    ("valor: 1.050,5", ["9:14 numero-invalido 1050.5"]),
    ("valor: treinta", ["9:14 numero-invalido"]), ("valor: 1,050", []),
    ("valor: 30%", ["9:14 numero-invalido 30"]),
    ("valor: 30 personas", ["9:14 numero-invalido 30"]),
    ("valor: ~30", ["9:14 numero-invalido 30"]), ("valor: “30”", ["9:14 numero-invalido 30"]),
    ("valor: 3 de 4", ["9:14 numero-invalido"]), ("valor: -.", ["9:14 numero-invalido"]),
    ("valor: 30\n      comparador: no más de", ["10:19 valor-desconocido a lo más"]),
  ])
  func `a value that is almost one is told what was meant`(lines: String, expected: [String]) {
    let text = """
      ---
      titulo: PAT
      periodo: 2026
      actividades:
        - clave: 1
          actividad: x
          meta:
            texto: y
            \(lines)
      ---
      """
    let found = institution(["pat/programa.md": text]).diagnostics
    #expect(
      found.map { diagnostic in
        guard case .text(let text) = diagnostic.values["sugerencia"] else {
          return outline(diagnostic)
        }
        return "\(outline(diagnostic)) \(text)"
      } == expected)
  }

  @Test(arguments: [
    ("estado: incumplida", "estado-calculado"), ("estado: No cumplida", "estado-calculado"),
    ("estado: cumplído", "valor-desconocido"), ("estado: No realizada", "estado-calculado"),
    ("estado: Retrasada", "estado-calculado"), ("estado: Reprogramada", "estado-calculado"),
  ])
  func `what is not fulfilled follows from dates`(line: String, rule: String) throws {
    #expect(
      try problems(ofReport: "actividades:\n  - clave: 1.1\n    \(line)\n") == ["5:13 \(rule)"])
  }

  @Test(arguments: [
    ("cumplida al 80 %", "en curso"), ("50% de cumplimiento", "en curso"), ("100 %", "cumplida"),
    ("0 %", "por iniciar"), ("parcialmente cumplida", "en curso"), ("Cumplidas", "cumplida"),
    ("cumplida el 15/03/2026", "cumplida"), ("en curso (1 de 3)", "en curso"),
  ])
  func `what is done in part is never told to be fulfilled`(state: String, meant: String) throws {
    let loaded = try institution(
      reports: [
        "a.yaml": """
        corte: 31/03/2026
        periodo: T1 2026
        actividades:
          - clave: 1.1
            estado: \(state)
        """
      ], evidence: [:])
    #expect(loaded.diagnostics.map(outline) == ["5:13 valor-desconocido"])
    #expect(loaded.diagnostics.first?.values["sugerencia"] == .text(meant))
  }

  @Test(arguments: [
    (
      "acciones: Invitar",
      "Escríbalo en el renglón de abajo, con sangría, guion y espacio: «- accion: Invitar»"
    ),
    (
      "acciones:\n      accion: Invitar",
      "Ponga guion y espacio antes de la primera clave de cada elemento («- accion: …») y alinee las "
        + "demás debajo de ella."
    ),
    (
      "fechas: enero de 2026",
      "Escríbalo en el renglón de abajo, con sangría, guion y espacio: «- inicio: enero de 2026»"
    ),
  ])
  func `a value that stands where a list is expected is told how to be one`(
    lines: String, remedy: String
  ) throws {
    let text =
      "---\ntitulo: P\nperiodo: 2026\nactividades:\n  - clave: 1\n    actividad: x\n    \(lines)\n---\n"
    let found = institution(["pat/programa.md": text]).diagnostics
    #expect(found.map(\.rule) == [.wrongForm])
    #expect(found.compactMap { DiagnosticText(.spanish).remedy(of: $0) } == [remedy])
  }

  @Test(arguments: [
    ("4.1", "Escríbalo en el renglón de abajo, con sangría, guion y espacio: «- 4.1»"),
    (
      "4.1, 4.2 y 4.3",
      "Escriba cada uno en su renglón, abajo, con sangría, guion y espacio: «- 4.1», «- 4.2», «- 4.3»"
    ),
  ])
  func `so are the activities of an agreement`(written: String, remedy: String) throws {
    let minutes = """
      ---
      titulo: S
      tipo: ordinaria
      fecha: 12/02/2026
      acuerdos:
        - acuerdo: x
          actividades: \(written)
      ---
      """
    let found = institution(["sesiones/2026-02-12.md": minutes]).diagnostics
    #expect(found.map(outline) == ["7:18 forma-equivocada"])
    #expect(found.compactMap { DiagnosticText(.spanish).remedy(of: $0) } == [remedy])
  }

  @Test func `a file of evidence alone is told its key`() throws {
    let lines = "actividades:\n  - clave: 1.1\n    evidencias: lista.csv\n"
    let loaded = try institution(
      reports: ["a.yaml": "corte: 31/03/2026\nperiodo: T1 2026\n" + lines], evidence: [:])
    let found = try #require(loaded.diagnostics.first { $0.rule == .wrongForm })
    #expect(DiagnosticText(.spanish).remedy(of: found)?.hasSuffix("«- archivo: lista.csv»") == true)
  }

  @Test func `blanks that do not break are blanks in dates and periods`() throws {
    #expect(programme("{clave: 1, actividad: x, fin: 5\u{A0}de febrero de 2026}") == [])
    #expect(
      programme("{clave: 1, actividad: x}", head: "titulo: P\nperiodo: 2026\u{A0}–\u{A0}2027") == []
    )
    let loaded = try institution(
      reports: ["a.yaml": "corte: 31/03/2026\nperiodo: T1\u{A0}2026\nresumen: x\n"], evidence: [:])
    #expect(loaded.diagnostics.map(outline) == [])
  }

  @Test(arguments: [
    ("ejes:\n  - titulo: x\n", "4:1"), ("\n# Falta\n\n  - clave: 2\n", "4:1"),
    ("      - clave: 1.2\r\n", "4:1"), ("titulo:\n", "4:1"),
    ("Nota: el texto.\n", nil), ("nombre: x\n", nil), ("Hola\n\nejes:\n", nil),
    ("clave: 1\n", nil), ("ejes:x\n", nil), ("- Uno\n", nil), ("", nil), ("## Ejes\n", nil),
    ("---\nHola\n", nil),
  ])
  func `fields below the second fence were to be above it`(body: String, place: String?) {
    let text = "---\ntitulo: P\nperiodo: 2026\n---\n\(body)"
    #expect(
      institution(["pat/programa.md": text]).diagnostics.map(outline)
        == (place.map { ["\($0) encabezado-cortado"] } ?? []))
  }
}
