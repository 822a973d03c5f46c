import ContentLoading
import Diagnostics
import Programmes
import Testing
import Wording

struct RecurrenceFormTests {
  /// The only activity of a programme of 2026 that has `lines`.
  private func loaded(_ lines: String) -> Loaded<Institution> {
    let text = """
      ---
      titulo: PAT
      periodo: 2026
      actividades:
        - clave: 1.1.1
          actividad: x
          \(lines)
        - clave: 1.1.2
          actividad: y
      ---
      """
    return institution(["pat/programa.md": text])
  }

  private func message(_ lines: String) -> String {
    let text = DiagnosticText(.spanish)
    return loaded(lines).diagnostics.map { diagnostic in
      let end = diagnostic.location.column + diagnostic.width - 1
      return "\(diagnostic.location.column)–\(end) \(text.message(of: diagnostic)) "
        + (text.remedy(of: diagnostic).map { String($0.prefix { $0 != "." && $0 != "?" }) } ?? "")
    }.joined(separator: "\n")
  }

  /// Where a word stands in lines that were folded into one text, nobody can tell.
  @Test(arguments: [
    "repite: día 9 de cada\n      mez", "repite: >-\n      día 9 de cada\n      mez",
    "vence: \"10 días hábiles después de\n      nada\"",
  ])
  func `a word of a text in several lines is told where the text begins`(lines: String) throws {
    let found = try #require(loaded(lines).diagnostics.first)
    #expect(loaded(lines).diagnostics.count == 1)
    #expect(found.location.line == 7)
    #expect(found.width == 1)
  }

  @Test(arguments: Recurrence.examples)
  func `every form is read in its place`(example: String) throws {
    let loaded = loaded("repite: \(example)")
    #expect(loaded.diagnostics.isEmpty)
    let rule = try #require(loaded.value?.programmes.first?.outline.activities.first?.activity)
      .recurrence
    #expect(rule?.value == (try Recurrence(reading: example)))
    #expect(rule?.location.column == 13)
  }

  @Test(arguments: RelativeDeadline.examples)
  func `every form of deadline is read in its place`(example: String) throws {
    let loaded = loaded("vence: \(example)")
    #expect(loaded.diagnostics.isEmpty)
    let deadline = try #require(loaded.value?.programmes.first?.outline.activities.first?.activity)
      .deadline
    #expect(deadline?.value == (try RelativeDeadline(reading: example)))
  }

  private static let forms =
    "Escriba una forma como estas: «día 9 de cada mes», «último viernes cada 3 meses», «cada "
    + "trimestre», «4 veces por año»"

  @Test(arguments: [
    ("cada mes los días 9", "día 9 de cada mes"), ("los días 9, mensualmente", "día 9 de cada mes"),
    ("mensualmente los últimos viernes", "último viernes de cada mes"),
    ("cada 2 meses el día 9", "día 9 cada 2 meses"), ("4 al año", "4 veces por año"),
    ("2 por trimestre", "2 veces por trimestre"), ("una al mes", "cada mes"),
    ("se realizará de manera trimestral", "cada trimestre"),
    ("Mensual (los primeros lunes)", "primer lunes de cada mes"),
    ("1er lunes de cada mes", "primer lunes de cada mes"),
    ("3er. viernes de cada mes", "tercer viernes de cada mes"),
  ])
  func `words in another order are put right`(written: String, meant: String) throws {
    #expect(message("repite: \"\(written)\"").contains("¿Quiso decir «\(meant)»"))
    #expect(try Recurrence(reading: meant).description == meant)
  }

  @Test(arguments: [
    "trimestralmente los últimos viernes", "cada trimestre, según disponibilidad",
    "cada mes, salvo diciembre", "trimestral: marzo y junio", "permanente",
  ])
  func `no form is offered that says less`(written: String) {
    let message = message("repite: \"\(written)\"")
    #expect(!message.contains("¿Quiso decir") && message.contains(Self.forms))
  }

  private static let misunderstood: [(line: String, message: String)] = [
    (
      "repite: los días 9 de cada mez",
      "32–34 «repite» no se entiende: «mez» no se esperaba aquí ¿Quiso decir «día 9 de cada mes»"
    ),
    (
      "repite: \"cada trimetre\"",
      "19–26 «repite» no se entiende: «trimetre» no se esperaba aquí ¿Quiso decir «cada trimestre»"
    ),
    (
      "repite: días 31 y 31 de cada mes",
      "23–24 «repite» no se entiende: «31» está dos veces \(Self.forms)"
    ),
    (
      "repite: día 32 de cada mes",
      "17–18 «repite» no se entiende: «32» no es un día que exista \(Self.forms)"
    ),
    (
      "repite: 30 de febrero",
      "13–25 «repite» no se entiende: ese día no existe en ninguno de esos meses \(Self.forms)"
    ),
    (
      "repite: cada 5 meses",
      "18–18 «repite» no se entiende: un año no se divide en periodos de esos meses \(Self.forms)"
    ),
    (
      "repite: 400 veces",
      "13–15 «repite» no se entiende: la cantidad («400») debe ser de 1 a 366 "
        + Self.forms
    ),
    (
      "repite: diez (12) veces",
      "13–16 «repite» no se entiende: el número con letra y el número entre paréntesis no son el "
        + "mismo \(Self.forms)"
    ),
    (
      "repite: cada",
      "17–17 «repite» no se entiende: la frase está incompleta \(Self.forms)"
    ),
    (
      "vence: 31/03/2026",
      "12–21 «vence» no se entiende: «31/03/2026» no se esperaba aquí Es un día: en vez de «vence», escriba «fin: 31/03/2026»"
    ),
    (
      "vence: 10 días después de la sesión",
      "15–18 «vence» no se entiende: falta decir si los días son hábiles o naturales Añada "
        + "«hábiles» o «naturales» después de «días», según el documento; por ejemplo, «10 días hábiles "
        + "después de la sesión»"
    ),
    (
      "vence: 10 días hábiles posteriores a la conclusión de cada trimestre",
      "28–38 «vence» no se entiende: «posteriores» no se esperaba aquí ¿Quiso decir «10 días hábiles "
        + "después de cada trimestre»"
    ),
    (
      "vence: 5 días naturales después de la actividad 9.9",
      "12–55 programa.md no tiene ninguna actividad con la clave o el id «9.9» Escriba la «clave» "
        + "de la actividad como está en programa"
    ),
  ]

  @Test(arguments: misunderstood)
  func `what is not understood is underlined, and what was meant is offered`(
    line: String, message: String
  ) {
    #expect(self.message(line) == message)
  }

  @Test(arguments: [
    (["1"], ["7 1 → 1"]), (["2", "1"], ["7 1 → 2 → 1"]), (["2", "3", "2"], ["10 2 → 3 → 2"]),
    (["3", "1", "2"], ["7 1 → 3 → 2 → 1"]),
    (["2", "1", "4", "3"], ["7 1 → 2 → 1", "13 3 → 4 → 3"]),
    (["4", "3", "2", "3"], ["10 2 → 3 → 2"]), (["2", "", "1"], []),
  ])
  func `a deadline is not counted from itself, and each circle is told once`(
    events: [String], expected: [String]
  ) {
    let rows = events.enumerated().map { index, event in
      let deadline =
        "5 días naturales después de " + (event.isEmpty ? "2026-04-24" : "la actividad \(event)")
      return "  - clave: \(index + 1)\n    actividad: x\n    vence: \(deadline)\n"
    }
    let text = "---\ntitulo: PAT\nperiodo: 2026\nactividades:\n" + rows.joined() + "---\n"
    let found = institution(["pat/programa.md": text]).diagnostics
    #expect(found.allSatisfy { $0.rule == .circularDeadline })
    let circles = found.map { one -> String in
      guard case .text(let circle)? = one.values["vueltas"] else { return "" }
      return "\(one.location.line) \(circle)"
    }
    #expect(circles == expected)
  }
}
