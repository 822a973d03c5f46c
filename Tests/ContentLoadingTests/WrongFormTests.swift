import ContentLoading
import Diagnostics
import Testing
import Wording

/// What has not the form that was expected: the message shows how it is written.
@Suite struct WrongFormTests {
  private func advice(_ file: String, _ lines: String) -> [String] {
    var texts = [
      "pat/programa.md":
        "---\ntitulo: PAT\nperiodo: 2026\nactividades:\n  - clave: 1\n    actividad: x\n---\n"
    ]
    texts[file] = lines
    let words = DiagnosticText(.spanish)
    return institution(texts).diagnostics.filter { $0.rule == .wrongForm }.map {
      "\($0.location.line) \(words.remedy(of: $0) ?? "")"
    }
  }

  private func advice(inReport lines: String) -> [String] {
    advice("pat/avances/a.yaml", "corte: 31/03/2026\nperiodo: T1 2026\nresumen: x\n\(lines)\n")
  }

  @Test(arguments: [
    (
      "aprobacion: Comité de Ética",
      "Escriba abajo, con más sangría, un renglón para cada dato; por ejemplo: «por: Comité de Ética», "
        + "«fecha: 31/01/2026»"
    ),
    (
      "aprobacion: 12/04/2026",
      "Escriba abajo, con más sangría, un renglón para cada dato; por ejemplo: «fecha: 12/04/2026», "
        + "«por: …»"
    ),
    (
      "fuente: [Informe, Anexo]",
      "Escríbalo como un solo texto, después de los dos puntos y sin guion: «Informe, Anexo»"
    ),
  ])
  func `a record and a text are shown`(line: String, remedy: String) {
    #expect(advice(inReport: line) == ["4 \(remedy)"])
  }

  @Test(arguments: [
    ("fuente: ['% de avance: total', 'Dos: tres']", "«'% de avance: total, Dos: tres'»"),
    ("fuente: [Uno, '#2']", "«'Uno, #2'»"),
    (#"fuente: {Carpeta: 'C:\datos, "final"'}"#, #"«'Carpeta: C:\datos, "final"'»"#),
  ])
  func `a text that YAML would read otherwise is shown in quotes`(line: String, shown: String) {
    let remedies = advice(inReport: line)
    #expect(remedies.count == 1 && remedies[0].hasSuffix(shown), "\(remedies)")
  }

  @Test func `what evidence is said to be is shown in quotes too`() {
    let remedy = advice(
      inReport: "actividades:\n  - clave: 1\n    evidencias:\n      - 'Lista: firmada'")
    #expect(
      remedy.first?.hasSuffix("«archivo: lista.pdf», «descripcion: 'Lista: firmada'»") == true)
  }

  private static let ofElement = "Escríbalo en el renglón de abajo, con sangría, guion y espacio: "

  @Test(arguments: [
    ("evidencias: lista.pdf", "6 \(ofElement)«- archivo: lista.pdf»"),
    (
      "evidencias: https://www.example.org/acta",
      "6 \(ofElement)«- enlace: https://www.example.org/acta»"
    ),
    ("evidencias:\n      lista.pdf: Lista", "7 \(ofElement)«- archivo: lista.pdf»"),
    (
      "evidencias:\n      archivo: lista.pdf",
      "7 Ponga guion y espacio antes de la primera clave de cada elemento («- archivo: …») y alinee "
        + "las demás debajo de ella."
    ),
    (
      "evidencias:\n      - Lista de asistencia",
      "7 Póngale sus claves, cada una en su renglón y alineadas; por ejemplo: «archivo: "
        + "lista.pdf», «descripcion: Lista de asistencia»"
    ),
    (
      "hecho: [Se invitó, se impartió]",
      "6 Escriba una barra vertical después de los dos puntos («|») y debajo, con sangría, el texto: así "
        + "sí puede llevar renglones con guion."
    ),
  ])
  func `what stands for evidence is shown as evidence`(lines: String, remedy: String) {
    #expect(advice(inReport: "actividades:\n  - clave: 1\n    \(lines)") == [remedy])
  }

  @Test(arguments: ["Cursos dados: 10", "Cursos dados: 10\n      Personas: 20"])
  func `a number below its variable becomes two lines`(lines: String) {
    let remedy = advice(
      inReport: "indicadores:\n  - indicador: 1\n    valores:\n      \(lines)")
    #expect(remedy.count == 1)
    #expect(remedy.first?.contains("«- variable: Cursos dados»") == true)
    #expect(remedy.first?.contains("con esa clave, por ejemplo: «valor: 10»") == true)
  }

  private static let ofDays = "Escriba cada elemento abajo, con sangría, guion y espacio: "
  private static let besides =
    "; y en otro renglón, alineado con esa clave, por ejemplo: «acuerdo: …»"

  @Test(arguments: [
    ("dias: 01/01/2026", "2 \(ofDays)«- fecha: 01/01/2026»\(besides)"),
    (
      "dias: 01/01/2026 y 2026-02-02",
      "2 \(ofDays)«- fecha: 01/01/2026», «- fecha: 2026-02-02»\(besides)"
    ),
    ("dias:\n  01/01/2026: Año nuevo", "3 \(ofDays)«- fecha: 01/01/2026»\(besides)"),
    (
      "dias:\n  - 01/01/2026",
      "3 Póngale sus claves, cada una en su renglón y alineadas; por ejemplo: «fecha: "
        + "01/01/2026», «acuerdo: …»"
    ),
  ])
  func `a day stands for a day without work`(lines: String, remedy: String) {
    #expect(advice("inhabiles.yaml", "anios: [2026]\n\(lines)\n") == [remedy])
  }

  @Test func `days in a row stand for days without work`() {
    let remedy = advice("inhabiles.yaml", "anios: [2026]\ndias: del 20 al 31 de diciembre\n")
    #expect(remedy.first?.contains("«- desde: 20/12/2026»; y en otro renglón") == true)
    #expect(remedy.first?.hasSuffix("«hasta: 31/12/2026», «acuerdo: …»") == true)
  }

  @Test func `a text with a colon in it is put into quotes`() {
    let programme = """
      ---
      titulo: PAT
      periodo: 2026
      actividades:
        - clave: 1
          actividad: x
          verificacion:
            - Minuta: firmada
      ---
      """
    #expect(
      advice("pat/programa.md", programme)
        == ["8 Si es un texto que lleva dos puntos, póngalo entre comillas: «'Minuta: firmada'»"])
  }

  @Test func `what is told of activities by their keys becomes a list`() {
    let remedy = advice(inReport: "actividades:\n  1: Se invitó por correo.")
    #expect(
      remedy == [
        "5 Escriba cada elemento abajo, con sangría, guion y espacio: «- clave: 1»; y en otro renglón, "
          + "alineado con esa clave, por ejemplo: «hecho: Se invitó por correo.»"
      ])
  }
}
