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
      "periodo: 2026", "periodo: 2026\npropuesta: Falta aprobarla",
      "el programa pat-2026: ahora dice por qué es una propuesta: «Falta aprobarla»"),
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
      "la actividad 1.1: en las personas responsables, «Secretaría Ejecutiva» cambió a «Presidencia»"
    ),
    Case(
      "[Lista de asistencia, Oficio]", "[Acta, Lista de asistencia, Minuta]",
      "la actividad 1.1: en los mecanismos de verificación se agregó «Acta»",
      "la actividad 1.1: en los mecanismos de verificación se agregó «Minuta»",
      "la actividad 1.1: en los mecanismos de verificación se quitó «Oficio»"),
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
    Case(
      "periodo: 2026\n",
      "periodo: 2026\nmodificaciones: [{fecha: 01/05/2026, texto: x, cambios: [{actividad: 1.1, "
        + "dato: fin, decia: 29/05/2026, debe_decir: 30/06/2026}]}]\n",
      "se agregó la modificación del 2026-05-01"),
    Case("PAT 2026", "PAT  2026"),
    Case(
      "fin: 30/11/2026", "fin: noviembre de 2026",
      "la actividad 1.2: cambió el fin: decía «2026-11-30» y ahora dice «noviembre de 2026»"),
    Case(
      "periodo: 2026", "periodo: 2026\nencabezados: {actividad: Acciones}",
      "el programa pat-2026: ahora dice el encabezado de la columna (actividad): «Acciones»"),
    Case(
      "periodo: 2026", "periodo: 2026\naprobacion: {sesion: Primera, texto: Acuerdo 1}",
      "el programa pat-2026: ahora dice la sesión: «Primera»",
      "el programa pat-2026: ahora dice la aprobación: «Acuerdo 1»"),
    Case(
      "    titulo: Capacitación", "    titulo: Capacitación\n    nota: Una nota",
      "el eje I: en las notas del documento se agregó «Una nota»"),
    Case(
      "- accion: Pedir la lista\n",
      "- accion: Pedir la lista\n                nota_de_transcripcion: Dice lsita\n",
      "la acción «Pedir la lista»: en las notas de transcripción se agregó «Dice lsita»"),
    Case(
      "formula: (A / B) × 100", "formula: (A / B) × 100\n        decimales: 1",
      "el indicador 1: cambió los decimales: decía «2» y ahora dice «1»"),
    Case(
      "- accion: Pedir la lista\n              - accion: Enviar el correo\n",
      "- accion: Enviar el correo\n              - accion: Pedir la lista\n",
      "la actividad 1.1: cambió el orden de las acciones: decía «Pedir la lista; Enviar el correo» y ahora dice «Enviar el correo; Pedir la lista»"
    ),
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

  @Test func `a time with another number is told of, unless its report or an amendment says so`()
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
    let amendment = """
      modificaciones:
        - fecha: 14/08/2026
          texto: Se recorre
          cambios: [{actividad: 1.1, dato: inicio, decia: 02/03/2026, debe_decir: 01/04/2026}]
      ejes:
      """
    let amended = try sentences(
      .with([monthly], report: report(3)),
      .with(later + [("ejes:", amendment)], report: report(3)))
    #expect(!amended.contains { $0.contains("los informes hablan") })
  }

  private static let more = """
      - clave: II
        titulo: Difusión
        prioridades:
          - clave: A
            titulo: Carteles
            actividades:
              - clave: 2.1
                actividad: Imprimir
                inicio: 02/03/2026
                objetivo: Que se lea
                meta: {texto: Diez carteles}
              - clave: 2.2
                actividad: Pegar
                inicio: 02/03/2026
              - clave: 2.3
                actividad: Quitar
                inicio: 02/03/2026
              - clave: 2.4
                actividad: Guardar
                inicio: 02/03/2026
    """

  private func told(_ old: (String, String), _ new: (String, String)) throws -> [String] {
    func state(_ change: (String, String)) -> State {
      #expect(Self.more.contains(change.0))
      let text = Self.more.replacing(change.0, with: change.1)
      return .with([("            fin: 30/11/2026", "            fin: 30/11/2026\n\(text)")])
    }
    return try sentences(state(old), state(new))
  }

  @Test func `activities in another order are told, and no more of them than those`() throws {
    let moved = """
                - clave: 2.3
                  actividad: Quitar
                  inicio: 02/03/2026
      """
    let without = Self.more.replacing("\(moved)\n", with: "")
    let before = "          - clave: 2.2"
    let now = without.replacing(before, with: "\(moved)\n\(before)")
    #expect(now != without && without != Self.more)
    let end = "            fin: 30/11/2026"
    #expect(
      try sentences(
        .with([(end, "\(end)\n\(Self.more)")]), .with([(end, "\(end)\n\(now)")]))
        == [
          "el programa pat-2026: cambió el orden de las actividades: decía «2.2; 2.3» y ahora dice «2.3; 2.2»"
        ])
    #expect(
      try sentences(
        .with([(end, "\(end)\n\(without)")]), .with([(end, "\(end)\n\(Self.more)")]))
        == ["se agregó la actividad 2.3: «Quitar»"])
  }

  @Test func `what a row says of its own target is told`() throws {
    #expect(
      try told(("Diez carteles", "Diez carteles"), ("Diez carteles", "Cinco carteles"))
        == [
          "la actividad 2.1: cambió la meta: decía «Diez carteles» y ahora dice «Cinco carteles»"
        ])
    #expect(
      try told(("titulo: Carteles", "titulo: Carteles"), ("titulo: Carteles", "titulo: Pegas"))
        .contains("la prioridad A: cambió el título: decía «Carteles» y ahora dice «Pegas»"))
  }

  @Test(arguments: [
    Case(
      "periodo: 2026-S1\n",
      "periodo: 2026-S1\naprobacion: {por: Comité, sesion: Segunda, fecha: 2026-07-01}\n",
      "el informe al 2026-06-30: ahora dice la aprobación: «Comité»",
      "el informe al 2026-06-30: ahora dice la fecha de aprobación: «2026-07-01»",
      "el informe al 2026-06-30: ahora dice la sesión: «Segunda»"),
    Case(
      "    porcentaje: 40\n",
      "    porcentaje: 40\n    estado: en riesgo\n    motivo: Falta sala\n    declara: Presidencia\n    fecha_declaracion: 2026-06-29\n",
      "lo informado de la actividad 1-1: ahora dice el estado declarado: «en riesgo»",
      "lo informado de la actividad 1-1: ahora dice el motivo del estado declarado: «Falta sala»",
      "lo informado de la actividad 1-1: ahora dice quién declara el estado: «Presidencia»",
      "lo informado de la actividad 1-1: ahora dice la fecha en que se declara el estado: «2026-06-29»"
    ),
  ])
  func `one change in a report is told by what it means`(example: Case) throws {
    #expect(State.report.contains(example.old))
    let report = State.report.replacing(example.old, with: example.new)
    #expect(try sentences(.with(), .with(report: report)).sorted() == example.told.sorted())
  }

  @Test func `non-working days come and go in the plural`() throws {
    let days = """
      anios: [2026]
      dias:
        - fecha: 2026-01-01
          acuerdo: Ley
      """
    let told = try sentences(.with(more: ["inhabiles.yaml": days]), .with())
    #expect(told.contains("se quitaron los días inhábiles 2026-01-01"))
  }
}
