import Comparison
import Diagnostics
import Programmes
import Testing
import Wording

/// What is told of one change in a content.
struct DifferenceTests {
  struct Case: CustomTestStringConvertible {
    let old: String
    let new: String
    let told: [String]

    var testDescription: String { "\(old) → \(new)" }

    init(_ old: String, _ new: String, _ told: String...) {
      (self.old, self.new, self.told) = (old, new, told)
    }
  }

  private func sentences(_ old: State, _ new: State) throws -> [String] {
    let text = DifferenceText(.spanish)
    return [Difference](from: try old.institution(), to: try new.institution())
      .map { text.sentence(of: $0) }
  }

  @Test(arguments: [
    Case("PAT 2026", "PAT 2026"),
    Case(
      "periodo: 2026", "periodo: 2026\nobjetivo: [Uno, Dos]\notras_columnas: {Elaboró: Comité}",
      "el programa pat-2026: en el objetivo se agregó «Dos»",
      "el programa pat-2026: en el objetivo se agregó «Uno»",
      "el programa pat-2026: ahora dice la columna (Elaboró): «Comité»"),
    Case(
      "valor: 35", "valor: 15",
      "el indicador 1: la meta bajó, de «al menos 35 %» a «al menos 15 %»"),
    Case(
      "valor: 35", "valor: 50",
      "el indicador 1: la meta subió, de «al menos 35 %» a «al menos 50 %»"),
    Case("valor: 35", "valor: 35.0"),
    Case(
      "comparador: al menos", "comparador: a lo más",
      "el indicador 1: cambió la meta: decía «al menos 35 %» y ahora dice «a lo más 35 %»"),
    Case(
      "fin: 30/06/2026", "fin: 29/08/2026",
      "la actividad 1.1: el fin pasó del 2026-06-30 al 2026-08-29, 60 días después"),
    Case(
      "fin: 30/06/2026", "fin: 29/06/2026",
      "la actividad 1.1: el fin pasó del 2026-06-30 al 2026-06-29, un día antes"),
    Case("fin: 30/06/2026", "fin: 2026-06-30"),
    Case(
      "fin: 30/11/2026", "cuando: según disponibilidad",
      "la actividad 1.2: ya no dice el fin, que era «2026-11-30»",
      "la actividad 1.2: ahora dice cuándo se hace: «según disponibilidad»"),
    Case(
      "responsables: [Secretaría Ejecutiva]", "responsables: [Presidencia]",
      "la actividad 1.1: en las personas responsables se agregó «Presidencia»",
      "la actividad 1.1: en las personas responsables se quitó «Secretaría Ejecutiva»"),
    Case(
      "responsables: [Secretaría Ejecutiva]",
      "responsables: [Secretaría Ejecutiva]\n            otras_columnas: {Costo: $10, Público: Todos}",
      "la actividad 1.1: ahora dice la columna (Costo): «$10»",
      "la actividad 1.1: ahora dice la columna (Público): «Todos»"),
    Case(
      "[Lista de asistencia, Oficio]", "[Oficio, Lista de asistencia]"),
    Case(
      "[Lista de asistencia, Oficio]", "[Oficio]",
      "la actividad 1.1: en los mecanismos de verificación se quitó «Lista de asistencia»"),
    Case(
      "(A / B) × 100", "(A / C) × 100",
      "el indicador 1: cambió la fórmula: decía «(A / B) × 100» y ahora dice «(A / C) × 100»"),
    Case(
      "titulo: Capacitación", "titulo: Formación",
      "el eje I: cambió el título: decía «Capacitación» y ahora dice «Formación»",
      "la actividad 1.1: cambió el eje: decía «Capacitación» y ahora dice «Formación»",
      "la actividad 1.2: cambió el eje: decía «Capacitación» y ahora dice «Formación»",
      "el indicador 1: cambió el eje: decía «Capacitación» y ahora dice «Formación»"),
    Case(
      "clave: 1.2", "clave: 1.3",
      "la actividad 1.3: cambió la clave: decía «1.2» y ahora dice «1.3»"),
    Case(
      "clave: 1.2\n            actividad: Difundir el código de conducta entre todo el personal",
      "clave: 1.3\n            actividad: Otra",
      "se agregó la actividad 1.3: «Otra»",
      "se quitó la actividad 1.2: «Difundir el código de conducta entre todo el personal»"),
    Case(
      "accion: Pedir la lista", "accion: Pedir la nómina",
      "la acción «Pedir la nómina»: cambió el texto: decía «Pedir la lista» y ahora dice «Pedir la nómina»"
    ),
    Case(
      "- accion: Pedir la lista\n", "- accion: Nueva\n              - accion: Pedir la lista\n",
      "se agregó la acción «Nueva»"),
    Case("PAT 2026", "PAT  2026"),
  ])
  func `one change in a programme is told by what it means`(example: Case) throws {
    let told = try sentences(.with(), .with([(example.old, example.new)]))
    #expect(told.sorted() == example.told.sorted())
  }

  private static let steps = """
    corte: 2026-06-30
    periodo: 2026-S1
    actividades:
      - clave: 1.1
        acciones:
          - accion: 1
            hecho: Se pidió la lista.
    """

  @Test(arguments: [
    Case(
      "- accion: Pedir la lista\n", "- accion: Nueva\n              - accion: Pedir la lista\n",
      "la actividad 1.1: los informes hablan de la acción (1), que era «Pedir la lista» y ahora es "
        + "«Nueva»: las nombran por su número",
      "se agregó la acción «Nueva»"),
    Case(
      "              - accion: Pedir la lista\n", "",
      "la actividad 1.1: los informes hablan de la acción (1), que era «Pedir la lista» y ahora es "
        + "«Enviar el correo»: las nombran por su número",
      "se quitó la acción «Pedir la lista»"),
    Case(
      "accion: Enviar el correo", "accion: Enviar el correo\n              - accion: Otra",
      "se agregó la acción «Otra»"),
    Case(
      "accion: Pedir la lista", "accion: Pedir la nómina",
      "la acción «Pedir la nómina»: cambió el texto: decía «Pedir la lista» y ahora dice «Pedir la nómina»"
    ),
  ])
  func `a number of a step that is another's now is told of`(example: Case) throws {
    let told = try sentences(
      .with(report: Self.steps), .with([(example.old, example.new)], report: Self.steps))
    #expect(told.sorted() == example.told.sorted())
  }

  @Test func `a number of a time that is another's now is told of, unless its report follows`()
    throws
  {
    func report(_ number: Int) -> String {
      """
      corte: 2026-06-30
      periodo: 2026-S1
      actividades:
        - clave: 1.1
          ocurrencias:
            - ocurrencia: \(number)
              hecho: Se envió la de mayo.
      """
    }
    let monthly = ("fin: 30/06/2026", "fin: 30/06/2026\n            repite: día 9 de cada mes")
    let later = [
      monthly,
      ("inicio: 02/03/2026\n            fin: 30/06", "inicio: 01/04/2026\n            fin: 30/06"),
    ]
    let told = try sentences(
      .with([monthly], report: report(3)), .with(later, report: report(3)))
    #expect(
      told.contains(
        "la actividad 1.1: los informes hablan de la ocurrencia (3), que era «2026-05-09» y ahora es "
          + "«2026-06-09»: las nombran por su número"))
    let followed = try sentences(
      .with([monthly], report: report(3)), .with(later, report: report(2)))
    #expect(!followed.contains { $0.contains("los informes hablan") })
  }
}
