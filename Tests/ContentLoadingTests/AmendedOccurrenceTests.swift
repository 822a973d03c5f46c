import ContentLoading
import Diagnostics
import Programmes
import Testing

/// Times that reports name, in a programme that an amendment gave others in May.
struct AmendedOccurrenceTests {
  private func loaded(first: String, second: String? = nil) -> Loaded<Institution> {
    let programme = """
      ---
      titulo: PAT
      periodo: 2026
      modificaciones:
        - fecha: 05/05/2026
          texto: Se recorre el fin de otra.
          cambios: [{actividad: 1.2, dato: fin, decia: 30/04/2026, debe_decir: 30/06/2026}]
        - fecha: 14/05/2026
          texto: Se recorre el inicio.
          cambios: [{actividad: 1.1, dato: inicio, decia: 01/01/2026, debe_decir: 01/04/2026}]
      actividades:
        - clave: 1.1
          actividad: Enviar la tarjeta
          inicio: 01/04/2026
          fin: 31/12/2026
          repite: día 9 de cada mes
        - clave: 1.2
          actividad: Impartir el curso
          inicio: 01/03/2026
          fin: 30/06/2026
      ---
      """
    func report(_ cutoff: String, _ period: String, _ lines: String) -> String {
      "corte: \(cutoff)\nperiodo: \(period)\n" + lines
    }
    var files = [
      "pat/programa.md": programme,
      "pat/avances/1.yaml": report("30/04/2026", "T1 2026", times(first)),
    ]
    files["pat/avances/2.yaml"] = second.map { report("30/06/2026", "S1 2026", $0) }
    return institution(files)
  }

  /// `ocurrencias` of the activity, each after its dash.
  private func times(_ times: String...) -> String {
    "actividades:\n  - clave: 1.1\n    ocurrencias:\n"
      + times.map { "      - ocurrencia: \($0)\n" }.joined()
  }

  private static let done = "\n        hecho: x"

  @Test(arguments: [
    ("09/03/2026", 3), ("3", 3), ("9/4/2026", 4), ("12", 12),
  ])
  func `a report before the amendment has the times of before`(name: String, number: Int) throws {
    let loaded = loaded(first: name + Self.done)
    #expect(loaded.diagnostics.map(outline) == [])
    let told = loaded.value?.programmes.first?.reports.first?.activities.first
    #expect(told?.occurrences.map(\.number.value) == [number])
  }

  @Test func `a report after it has the times of now`() throws {
    let later = loaded(first: "3" + Self.done, second: times("09/06/2026" + Self.done))
    #expect(later.diagnostics.map(outline) == [])
    let told = later.value?.programmes.first?.reports.last?.activities.first
    #expect(told?.occurrences.map(\.number.value) == [3])
    let gone = loaded(first: "3" + Self.done, second: times("09/03/2026" + Self.done))
    #expect(gone.diagnostics.map(outline) == ["6:21 ocurrencia-inexistente"])
    #expect(gone.diagnostics.first?.values["cuantas"] == .text("9"))
  }

  @Test func `what was never a time is told of, with the amendment`() throws {
    let wrong = loaded(first: "13" + Self.done).diagnostics
    #expect(wrong.map(outline) == ["6:21 ocurrencia-inexistente"])
    #expect(wrong.first?.values["cuantas"] == .text("12"))
    #expect(wrong.first?.values["primera"] == .text("09/01/2026"))
    #expect(wrong.first?.values["ayuda"] == .term("ocurrencias.revise.modificacion"))
    #expect(wrong.first?.values["modificacion"] == .text("14/05/2026"))
  }

  private static func share(_ percent: Int) -> String { "\n        porcentaje: \(percent)" }

  @Test(arguments: [
    // The ninth of April is its fourth time, and then its first.
    ("4", "1", ["7:21 porcentaje-baja"]), ("1", "1", []), ("4", "4", []),
    ("09/04/2026", "09/04/2026", ["7:21 porcentaje-baja"]),
  ])
  func `what reports say of a time is one story, whatever its number was`(
    before: String, after: String, expected: [String]
  ) {
    let found = loaded(
      first: before + Self.share(60), second: times(after + Self.share(40))
    ).diagnostics.map(outline)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("3", []), ("09/03/2026", []), ("1", ["correccion-sin-dato"]),
    ("13", ["ocurrencia-inexistente"]),
  ])
  func `a correction calls a time as the corrected report does`(name: String, expected: [String])
    throws
  {
    let correction = """
      correcciones:
        - corte: 30/04/2026
          actividad: 1.1
          ocurrencia: \(name)
          dato: porcentaje
          decia: 60
          debe_decir: 50
          motivo: Se contó de más
      """
    let loaded = loaded(first: "3" + Self.share(60), second: correction)
    #expect(loaded.diagnostics.map(\.rule.id) == expected)
  }
}
