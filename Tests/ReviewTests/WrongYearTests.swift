import Testing

/// Years that most dates contradict are told of once; programmes are of 2031.
@Suite struct WrongYearTests {
  private func rules(
    years: String = "2031", approval: String = "15/01/2031", ends: [String],
    title: String = "Programa", ignoring rule: String? = nil
  ) throws -> [String] {
    let rows = ends.enumerated().map { index, end in
      "  - clave: \(index + 1)\n    actividad: Dar el curso\n    fin: \(end)\n"
    }
    let silence = rule.map { "ignorar:\n  - regla: \($0)\n    motivo: Así está.\n" } ?? ""
    let content = try ReviewedContent(
      programme: """
        ---
        titulo: \(title)
        periodo: \(years)
        aprobacion: {fecha: \(approval)}
        \(silence)actividades:
        \(rows.joined())---
        """)
    return content.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.rule.id)" }
  }

  private let ends = ["31/03/2031", "30/06/2031", "31/08/2031", "31/12/2031"]

  @Test func `the years, when most dates are in others`() throws {
    #expect(try rules(ends: ends) == [])
    #expect(
      try rules(years: "2042", ends: ends, title: "PAT 2031") == ["3:10 periodo-sin-sus-fechas"])
    #expect(try rules(years: "2042", ends: ends, ignoring: "periodo-sin-sus-fechas") == [])
  }

  @Test func `single dates, when they are exceptions`() throws {
    let some = ["31/03/2031", "30/06/2030", "31/08/2031", "31/12/2031"]
    #expect(
      try rules(approval: "15/01/2030", ends: some) == ["11:10 fecha-fuera-del-periodo"])
    #expect(
      try rules(approval: "15/01/2030", ends: ["31/03/2030", "30/06/2030"]).count == 2)
  }

  @Test(arguments: [
    ("30/01/2032", []), ("31/03/2032", []), ("marzo de 2032", []),
    ("01/04/2032", ["8:10 fecha-fuera-del-periodo"]),
  ])
  func `an end soon after the years is no exception`(end: String, found: [String]) throws {
    #expect(try rules(ends: [end, "31/12/2031"]) == found)
  }

  @Test func `the approval, when most of the programme was over`() throws {
    #expect(
      try rules(approval: "15/01/2042", ends: ends) == ["4:21 aprobado-despues-de-casi-todo"])
    #expect(
      try rules(approval: "01/07/2031", ends: ends)
        == ["8:10 aprobado-despues-de-terminar", "11:10 aprobado-despues-de-terminar"])
    #expect(
      try rules(
        approval: "15/01/2042", ends: ends, ignoring: "aprobado-despues-de-casi-todo") == [])
  }

  @Test(arguments: [
    ("19/11/2030", ["8:19 limite-antes-de-la-sesion"]),
    ("octubre de 2030", ["8:19 limite-antes-de-la-sesion"]),
    ("noviembre de 2030", []), ("20/11/2030", []), ("20/11/2031", []),
  ])
  func `an agreement is not to be kept before it was made`(due: String, expected: [String]) throws {
    let content = try ReviewedContent(
      programme: "---\ntitulo: Programa\nperiodo: 2031\n---\n",
      meeting: """
        ---
        titulo: Primera
        tipo: ordinaria
        fecha: 20/11/2030
        acuerdos:
          - clave: 1
            acuerdo: Publicar el programa
            fecha_limite: \(due)
        ---
        """)
    #expect(
      content.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.rule.id)" }
        == expected)
  }

  @Test(arguments: [
    ("20/11/2030", []), ("21/11/2030", ["9:28 cierre-despues-de-todo"]),
    ("27/11/2042", ["9:28 cierre-despues-de-todo"]),
  ])
  func `an agreement is not closed after all that is reported`(day: String, expected: [String])
    throws
  {
    let content = try ReviewedContent(
      programme: "---\ntitulo: Programa\nperiodo: 2031\n---\n",
      meeting: """
        ---
        titulo: Primera
        tipo: ordinaria
        fecha: 20/11/2030
        acuerdos:
          - clave: 1
            acuerdo: Publicar el programa
            estado: cumplido
            fecha_de_cumplimiento: \(day)
        ---
        """)
    #expect(
      content.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.rule.id)" }
        == expected)
  }

  @Test(arguments: [
    ("", "15/01/2031", ["2:9 sesion-sin-constancia"]), ("", "19/11/2030", []),
    ("asistentes: Ana Ejemplo", "15/01/2031", []),
    ("ausentes: Ana Ejemplo", "15/01/2031", []),
    ("documentos_aprobados: Programa", "15/01/2031", []),
    ("cancelada: Sin quórum", "15/01/2031", []),
    ("orden_del_dia: Lista", "15/01/2031", ["2:9 sesion-sin-constancia"]),
    ("ignorar:\n  - regla: sesion-sin-constancia\n    motivo: Se perdió.", "15/01/2031", []),
  ])
  func `a past session has something that tells that it was held`(
    line: String, approval: String, expected: [String]
  ) throws {
    let content = try ReviewedContent(
      programme:
        "---\ntitulo: Programa\nperiodo: 2031\naprobacion: {fecha: \(approval)}\n---\n",
      meeting: "---\ntitulo: Primera\ntipo: ordinaria\nfecha: 20/11/2030\n\(line)\n---\n")
    #expect(
      content.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.rule.id)" }
        == expected)
  }
}
