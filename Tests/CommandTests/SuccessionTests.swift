import TestFolders
import Testing

/// Next year's programme out of last year's.
struct SuccessionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("titulo: Portal\n", at: "Content/portal.yaml")
    for institution in ["ide", "otra"] {
      try folder.put(
        "---\nnombre: \(institution)\n---\n",
        at: "Content/instituciones/\(institution)/institucion.md")
    }
  }

  private func succeed(
    _ programme: String, by name: String = "pat-2027", from predecessor: String = "pat-2026"
  ) throws -> Program.Outcome {
    try folder.put(programme, at: "Content/instituciones/ide/pat-2026/programa.md")
    return try Program.run(
      ["new", "programa", "ide/\(name)", "--desde", predecessor], in: folder.path)
  }

  /// Without the remarks at its head.
  private func successor(
    of body: String, by name: String = "pat-2027"
  ) throws -> String {
    let outcome = try succeed(body, by: name)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let lines = try #require(folder.text("Content/instituciones/ide/\(name)/programa.md")).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropFirst().first == "# antes: ide/pat-2026")
    let shown = lines.filter { !$0.hasPrefix("propuesta: ") }
    #expect(shown.count == lines.count - 1)
    return shown.dropFirst(5).joined(separator: "\n")
  }

  private static let cases: [(former: String, new: String)] = [
    // The years move on where they are those of the programme.
    (
      "titulo: >-\n  PROGRAMA 2026 del\n  Comité\nsiglas: PAT-2026\nperiodo: 2026",
      "titulo: >-\n  PROGRAMA 2027 del\n  Comité\nsiglas: PAT-2027\nperiodo: 2027"
    ),
    (
      "titulo: Programa 2026, según los Lineamientos de 2020\nperiodo: 2026",
      "titulo: Programa 2026, según los Lineamientos de 2020\nperiodo: 2027"
    ),
    // What was decided is empty, with what it was beside it.
    (
      "titulo: P\nperiodo: 2026\naprobacion:\n  sesion: Primera\n  fecha: 12/02/2026\nobjetivo: O",
      """
      titulo: P\nperiodo: 2027\n# antes:\n#   sesion: Primera\n#   fecha: 12/02/2026\naprobacion:
      objetivo: O
      """
    ),
    (
      """
      titulo: P\nperiodo: 2026
      actividades:
        # La primera
        - clave: 1
          actividad: >-
            Curso en
            línea
          inicio: 02/03/2026

          # Hasta que termine el año
          fin: '30/11/2026'
          cuando: >-
            según
            disponibilidad
          repite:
          vence: 10 días hábiles después de cada trimestre
          verificacion: [Listas, Fotos]
          responsables:
          - nombre: Ana
          acciones:
            - fechas:
                - {inicio: 02/03/2026, fin: 31/03/2026}
              accion: Invitar
      """,
      """
      titulo: P\nperiodo: 2027
      actividades:
        # La primera
        - clave: 1
          actividad: >-
            Curso en
            línea
          # antes: 02/03/2026
          inicio:

          # Hasta que termine el año
          # antes: 30/11/2026
          fin:
          # antes: según disponibilidad
          cuando:
          repite:
          # antes: 10 días hábiles después de cada trimestre
          vence:
          verificacion: [Listas, Fotos]
          responsables:
          - nombre: Ana
          acciones:
            # antes:
            #   - {inicio: 02/03/2026, fin: 31/03/2026}
            - fechas:
              accion: Invitar
      """
    ),
    // Of a target its texts stay, and its years wait.
    (
      """
      titulo: P\nperiodo: 2026
      indicadores:
        - clave: 1
          indicador: Personas
          meta:
            texto: Al menos 30 %
            comparador: al menos
            valor: 30
            unidad: "%"
            2026: 30%
          linea_base: 12
        - clave: 2
          indicador: Quejas
          meta: {2026: 4}
      encabezados:
        inicio: FECHA DE INICIO
      """,
      """
      titulo: P\nperiodo: 2027
      indicadores:
        - clave: 1
          indicador: Personas
          meta:
            texto: Al menos 30 %
            comparador: al menos
            valor: 30
            unidad: "%"
            # antes: 2026: 30%
            2027:
          # antes: 12
          linea_base:
        - clave: 2
          indicador: Quejas
          # antes: {2026: 4}
          meta:
      encabezados:
        inicio: FECHA DE INICIO
      """
    ),
    // What is true of the old document alone goes, and so does what an older one said.
    (
      """
      titulo: P\nperiodo: 2026
      modificaciones:
        - fecha: 01/05/2026
          texto: Se amplía
      nota: Del documento
      nota_de_transcripcion: La celda está vacía
      actividades:
        - ignorar:
            - regla: texto-cortado
              motivo: Así está
          clave: 1
          actividad: Curso
          # antes:
          #   - inicio: 01/01/2025
          fechas:
          # antes: 2025
          fin: 31/12/2026
      """,
      """
      titulo: P\nperiodo: 2027
      nota: Del documento
      actividades:
        - ignorar:
          clave: 1
          actividad: Curso
          fechas:
          # antes: 31/12/2026
          fin:
      """
    ),
  ]

  @Test(arguments: cases)
  func `structure and texts stay, and what is decided anew is empty`(
    case: (former: String, new: String)
  ) throws {
    for end in ["\n", "\r\n"] {
      let former = "---\n\(`case`.former)\n---\nSe presentó en febrero.\n"
      #expect(
        try successor(of: former.replacing("\n", with: end)) == "\(`case`.new)\n---\n")
      try folder.remove("Content/instituciones/ide/pat-2027")
    }
  }

  @Test func `several years move on together, or only their number is taken from the name`() throws
  {
    let former = """
      ---
      titulo: Programa 2024-2026
      periodo: 2024-2026
      indicadores:
        - clave: 1
          indicador: Personas
          meta:
            texto: Todas
            2024: 10
            2025: 20
            2026: 30
      ---

      """
    let moved = try successor(of: former, by: "pi-2027-2029")
    #expect(moved.contains("titulo: Programa 2027-2029\nperiodo: 2027-2029"))
    #expect(moved.contains("      # antes: 2025: 20\n      2028:\n"))
    let other = try successor(of: former, by: "pi-2027")
    #expect(other.contains("titulo: Programa 2024-2026\nperiodo: 2027\n"))
  }

  @Test func `what remains to be decided is told of, and the programme is a proposal`() throws {
    let former = """
      ---
      titulo: Programa Anual de Trabajo 2026
      periodo: 2026
      aprobacion:
        fecha: 12/02/2026
      actividades:
        - clave: 1
          actividad: Invitar al personal
          inicio: 02/03/2026
          fin: 30/11/2026
      ---

      """
    _ = try successor(of: former)
    let check = try Program.run(["check"], in: folder.path)
    #expect(check.status == 0)
    let found = check.complaint.matches(of: #/(?m)^(Content/.*) warning: .* (\d+)\. .*\[(.*)\]$/#)
    #expect(found.map { String($0.3) } == ["por-decidir"] && found.first?.2 == "3")
    #expect(try Program.run(["build"], in: folder.path).status == 0)
    let page = try #require(folder.text("Public/instituciones/ide/pat-2027/index.html"))
    #expect(page.contains("el comité todavía no lo aprueba"))
    #expect(!page.contains("30 de noviembre") && !page.contains("2 de marzo"))
  }

  @Test func `it may be of another institution`() throws {
    try folder.put(
      "---\ntitulo: P\nperiodo: 2026\n---\n", at: "Content/instituciones/otra/pat/programa.md")
    let outcome = try succeed("---\ntitulo: Q\nperiodo: 2026\n---\n", from: "otra/pat")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(
      folder.text("Content/instituciones/ide/pat-2027/programa.md")?.contains("titulo: P\n") == true
    )
  }

  @Test(arguments: [
    ("titulo: P\nperiodo: 2026\nejes: [", "pat-2026", "[yaml-"),
    (
      "titulo: P\nperiodo: 2026\nactividades:\n  - {clave: 1, actividad: A, fin: 2026-01-01}",
      "pat-2026", "programa.md:5: las claves están entre llaves"
    ),
    ("titulo: P\nperiodo: 2026", "pat-2025", "no existe el programa «ide/pat-2025»"),
    ("titulo: P\nperiodo: 2026", "nadie/pat-2026", "Hay: ide/pat-2026"),
  ])
  func `what can't be copied is told, and nothing is written`(
    body: String, predecessor: String, words: String
  ) throws {
    let outcome = try succeed("---\n\(body)\n---\n", from: predecessor)
    #expect(outcome.status == 1 && outcome.complaint.contains(words), "\(outcome.complaint)")
    #expect(!folder.files.contains { $0.contains("pat-2027") })
  }
}
