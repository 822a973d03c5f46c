import ContentLoading
import Diagnostics
import Programmes
import Testing

struct AgreementProblemTests {
  /// The problems of a session in June with `lines`; another in March agreed on CE/01.
  private func problems(_ lines: String) -> [String] {
    let first = "---\ntitulo: S\ntipo: ordinaria\nfecha: 2024-03-14\nacuerdos:\n"
    let head = "---\ntitulo: S\ntipo: ordinaria\nfecha: 2024-06-13\n"
    return institution([
      "pat-2024/programa.md": Sample.recurringProgramme,
      "sesiones/2024-03-14.md": first + "  - clave: CE/01\n    acuerdo: Publicar\n---\n",
      "sesiones/2024-06-13.md": head + lines + "\n---\n",
    ]).diagnostics.map(outline)
  }

  private func problems(ofFollowUp lines: String) -> [String] {
    problems("seguimiento:\n  - sesion: 14/03/2024\n    acuerdo: CE/01\n    " + lines)
  }

  @Test(arguments: [
    ("estado: cumplido\n    fecha: 20/04/2024", []), ("estado: pendiente", []),
    ("nota: Sigue", []), ("estado: cumplido", ["8:13 estado-sin-fecha"]),
    ("estado: cancelado\n    fecha: 20/04/2024", ["8:13 estado-sin-motivo"]),
    ("estado: pendiente\n    fecha: 20/04/2024", ["9:12 cierre-sin-estado"]),
    ("motivo: Porque sí", ["8:13 cierre-sin-estado"]),
    ("estado: cumplida\n    fecha: 20/04/2024", ["8:13 valor-desconocido"]),
    ("estado: cumplido\n    fecha: 13/03/2024", ["9:12 cierre-antes-de-la-sesion"]),
    ("estado: cumplido\n    fecha: 13/06/2024", []),
    ("estado: cumplido\n    fecha: 14/06/2024", ["9:12 cierre-despues-de-la-sesion"]),
  ])
  func `an agreement is closed by a day, and cancelled with a reason`(
    lines: String, expected: [String]
  ) {
    #expect(problems(ofFollowUp: lines) == expected)
  }

  @Test(arguments: [
    ("13/06/2024", "CE/01", ["6:13 seguimiento-de-sesion-posterior"]),
    ("14/06/2024", "CE/01", ["6:13 seguimiento-de-sesion-posterior"]),
    ("13/03/2024", "CE/01", ["6:13 sesion-inexistente"]),
    ("14/03/2024", "CE/02", ["7:14 acuerdo-inexistente"]),
    ("14/03/2024", "ce 01", []),
  ])
  func `a follow-up names an agreement of an earlier session`(
    day: String, key: String, expected: [String]
  ) {
    #expect(problems("seguimiento:\n  - sesion: \(day)\n    acuerdo: \(key)") == expected)
  }

  @Test func `two agreements of a session have two keys`() {
    let one = "acuerdos:\n  - clave: CE/02\n    acuerdo: x\n"
    #expect(problems(one + "  - clave: ce 02\n    acuerdo: y") == ["8:12 acuerdo-repetido"])
    // Which of them was closed can't be told.
    let closed = "\n    estado: cumplido\n    fecha_de_cumplimiento: 13/06/2024"
    #expect(
      problems(
        one + "  - clave: ce 02\n    acuerdo: y\(closed)\n  - clave: ce 02\n    acuerdo: z\(closed)"
      )
        == ["8:12 acuerdo-repetido", "12:12 acuerdo-repetido"])
    #expect(problems(one + "  - clave: CE/01\n    acuerdo: y\n  - acuerdo: z") == [])
  }

  @Test func `an agreement is closed once`() {
    let closed =
      "  - sesion: 14/03/2024\n    acuerdo: CE/01\n    estado: cumplido\n    fecha: 2024-04-02"
    #expect(
      problems("seguimiento:\n\(closed)\n\(closed)") == ["13:12 acuerdo-cerrado-dos-veces"])
    let open = "  - sesion: 14/03/2024\n    acuerdo: CE/01\n    estado: pendiente"
    #expect(problems("seguimiento:\n\(closed)\n\(open)\n\(closed)") == [])
  }

  @Test(arguments: [
    ("programa: pat-2024\n", "1.1", []), ("programa: pat-2024\n", "1-2", []),
    ("programa: pat-2024\n", "1.9", ["9:9 actividad-inexistente"]),
    ("", "1.1", ["8:9 actividades-sin-programa"]),
    ("programa: pat-2025\n", "1.1", ["5:11 programa-inexistente"]),
  ])
  func `activities of agreements are those of the session's programme`(
    programme: String, key: String, expected: [String]
  ) {
    let lines = programme + "acuerdos:\n  - acuerdo: Publicar\n    actividades:\n      - \(key)"
    #expect(problems(lines) == expected)
  }

  @Test func `an unknown activity may be a slip of the hand`() throws {
    let loaded = institution([
      "pat-2024/programa.md": Sample.recurringProgramme,
      "sesiones/2024-06-13.md":
        "---\ntitulo: S\ntipo: ordinaria\nfecha: 2024-06-13\nprograma: pat-2024\n"
        + "acuerdos:\n  - acuerdo: A\n    actividades: [11]\n---\n",
    ])
    #expect(loaded.diagnostics.first?.values["sugerencia"] == .text("1.1"))
  }
}
