import ContentLoading
import Diagnostics
import Programmes
import Testing

struct OccurrenceProblemTests {
  private func problems(of key: String, _ lines: String) throws -> [String] {
    let report = """
      corte: 30/06/2024
      periodo: S1 2024
      actividades:
        - clave: \(key)
          ocurrencias:
            - \(lines)
      """
    return try institution(
      Sample.recurringProgramme.replacing("repite: cada trimestre", with: "repite: 4 veces"),
      reports: ["a.yaml": report], evidence: [:]
    ).diagnostics.map(outline)
  }

  @Test(arguments: [
    ("1.1", "ocurrencia: 2\n        hecho: x", []),
    ("1.1", "ocurrencia: 3\n        hecho: x", ["6:21 ocurrencia-inexistente"]),
    ("1.1", "ocurrencia: 0\n        hecho: x", ["6:21 entero-invalido"]),
    ("1.1", "ocurrencia: 30/03/2024\n        hecho: x", ["6:21 ocurrencia-inexistente"]),
    ("1.1", "ocurrencia: marzo\n        hecho: x", ["6:21 fecha-invalida"]),
    ("1.1", "hecho: x", ["6:9 clave-faltante"]),
    ("1.2", "ocurrencia: 1\n        hecho: x", ["6:21 actividad-sin-ocurrencias"]),
    ("1.3", "ocurrencia: 1\n        hecho: x", ["6:21 actividad-sin-ocurrencias"]),
    (
      "1.1", "ocurrencia: 1\n        hecho: x\n      - ocurrencia: 31/03/2024\n        hecho: y",
      ["8:21 avance-repetido"]
    ),
    ("1.1", "ocurrencia: 2\n        fin_real: 01/07/2024", ["7:19 fecha-despues-del-corte"]),
    (
      "1.1", "ocurrencia: 2\n        estado: cumplida\n        fin_real: 31/05/2024",
      ["7:17 estado-sin-respaldo"]
    ),
    (
      "1.1", "ocurrencia: 2\n        inicio_real: 31/05/2024\n        fin_real: 30/05/2024",
      ["8:19 fin-antes-de-inicio"]
    ),
  ])
  func `an occurrence is one that the rule gives, and is told of as any work`(
    key: String, lines: String, expected: [String]
  ) throws {
    let found = try problems(of: key, lines)
    #expect(found == expected)
  }

  @Test func `the message says how many there are, and from when until when`() throws {
    let report = """
      corte: 30/06/2024
      periodo: S1 2024
      actividades:
        - clave: 1.1
          ocurrencias:
            - ocurrencia: 7
              hecho: x
      """
    let loaded = try institution(Sample.recurringProgramme, reports: ["a.yaml": report])
    let values = try #require(loaded.diagnostics.first).values
    #expect(values["cuantas"] == .text("2"))
    #expect(values["primera"] == .text("31/03/2024"))
    #expect(values["ultima"] == .text("31/05/2024"))
  }

  /// An activity that is due ten business days after each session, of which a report of June speaks.
  private func reported(
    _ name: String, meeting: String = "asistentes: Ana Ejemplo"
  ) -> Loaded<Institution> {
    let sessions = ["2024-03-14", "2024-06-13"].map { date in
      (
        "sesiones/\(date).md",
        "---\ntitulo: Sesión\ntipo: ordinaria\nfecha: \(date)\n\(meeting)\n---\n"
      )
    }
    let files = [
      "inhabiles.yaml": Sample.nonWorkingDays,
      "pat-2024/programa.md": """
      ---
      titulo: PAT 2024
      periodo: 2024
      actividades:
        - clave: 1.1
          actividad: Enviar el acta
          vence: 10 días hábiles después de la sesión
      ---
      """,
      "pat-2024/avances/a.yaml": """
      corte: 30/06/2024
      periodo: S1 2024
      actividades:
        - clave: 1.1
          ocurrencias:
            - ocurrencia: \(name)
              hecho: x
      """,
    ]
    return institution(files.merging(sessions) { $1 })
  }

  @Test(arguments: [
    ("2", 2), ("14/03/2024", 1), ("15/03/2024", 1), ("02/04/2024", 1), ("27/06/2024", 2),
  ])
  func `a deadline is named by its number, its day, or the session it is counted from`(
    name: String, number: Int
  ) throws {
    let loaded = reported(name)
    #expect(loaded.diagnostics.map(outline) == [])
    let report = try #require(loaded.value?.programmes.first?.reports.first?.activities.first)
    #expect(report.occurrences.map(\.number.value) == [number])
  }

  @Test func `one that no session gives is told of, with what gives them`() throws {
    let loaded = reported("3")
    #expect(loaded.diagnostics.map(outline) == ["6:21 ocurrencia-inexistente"])
    #expect(loaded.diagnostics.first?.values["ayuda"] == .term("ocurrencias.revise.plazo"))
    let none = reported("1", meeting: "orden_del_dia: Lista de asistencia")
    #expect(none.diagnostics.map(outline) == ["6:21 actividad-sin-ocurrencias"])
    #expect(none.diagnostics.first?.values["razon"] == .term("ocurrencias.plazo-sin-fechas"))
  }

  @Test func `while a session can't be read, any may be right`() throws {
    #expect(
      reported("3", meeting: "asistencia: Ana").diagnostics.map(\.rule.id)
        == ["clave-desconocida", "clave-desconocida"])
  }
}
