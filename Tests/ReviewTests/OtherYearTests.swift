import Testing

@Suite struct OtherYearTests {
  @Test(arguments: [
    "El Programa Anual de Trabajo (PAT 2030) se elaboró en apego a la norma.",
    "El Programa Anual de Trabajo 2030 establece las actividades.",
    "El Programa Anual de Trabajo, 2030, establece las actividades.",
    "El Plan Anual de Trabajo del año 2030 establece las actividades.",
    "El PAT-2030 fue aprobado en la primera sesión.",
    "El PAT 2032 fue aprobado en la primera sesión.",
    "El PAT para el ejercicio 2030 fue aprobado.",
    "El PAT 2031-2032 fue aprobado.",
    "Al respecto, el Programa Anual de Trabajo (PAT 2030) tiene como propósito el de 2031.",
  ])
  func `a phrase that gives the programme another year is told of`(text: String) throws {
    #expect(try Self.found(body: text) == [7])
    #expect(try Self.found(approval: text) == [6])
  }

  @Test(arguments: [
    "El Programa Anual de Trabajo (PAT 2031) se elaboró en apego a la norma.",
    "El PAT-2031 fue aprobado el 26 de marzo del 2031.",
    "Un informe anual de actividades del año 2030.",
    "La Ley de 2029, publicada en el Diario Oficial el 28/12/2028.",
    "El Tablero de Control para la Evaluación Integral 2030.",
    "Los resultados del PAT 2030 se tomaron en cuenta.",
    "Con base en la evaluación del Programa Anual de Trabajo 2030 se fijaron las metas.",
    "Se da seguimiento a los pendientes del PAT 2030.",
    "En noviembre se deberá elaborar el PAT 2032.",
    "A diferencia del PAT 2030, este programa tiene metas.",
    "El PAT 2031 sustituye al PAT 2030.",
    "El PAT 2030 y el PAT 2031 son iguales.",
    "El Programa Nacional de Combate a la Corrupción 2028-2034.",
    "El programa de capacitación para los años 2030 a 2034.",
    "El PAC_2030 fija las fechas.",
    "En el año 2030 no hubo denuncias.",
  ])
  func `other years, and other programmes, raise no doubt`(text: String) throws {
    #expect(try Self.found(body: text) == [])
    #expect(try Self.found(approval: text) == [])
  }

  @Test(arguments: [
    ("Programa Anual de Trabajo 2030", "PAT 2031", [2]),
    ("PROGRAMA ANUAL DE TRABAJO, 2030. (PAT 2030)", "PAT 2030", [2]),
    ("Programa Anual de Trabajo 2031", "PAT 2030", [3]),
    ("Programa de Integridad 2028-2030", "PI", [2]),
    ("Programa Anual de Trabajo 2031", "PAT 2031", []),
    ("Programa Anual de Trabajo", "PAT", []),
    ("Programa de Integridad 2028-2034", "PI 2031", []),
    ("Programa Anual de Trabajo derivado del Programa de 2028, ejercicio 2031", "PAT", []),
    ("Programa Anual de Trabajo aprobado el 15 de diciembre de 2030", "PAT", []),
  ])
  func `a title or an acronym of other years is told of once`(
    title: String, acronym: String, lines: [Int]
  ) throws {
    #expect(try Self.found(title: title, acronym: acronym, body: "Nada.") == lines)
  }

  @Test func `a year that the title has been told of is not told of again`() throws {
    let lines = try Self.found(
      title: "PAT 2030", acronym: "PAT 2030", body: "El PAT 2030 fue aprobado.")
    #expect(lines == [2])
  }

  @Test func `an acronym of its own is known by it`() throws {
    #expect(try Self.found(acronym: "PROINT 2031", body: "El PROINT 2030 se publicó.") == [7])
  }

  @Test func `one real programme is called by another year`() throws {
    let found = try RealPlaces.found(by: "nombra-otro-anio")
    #expect(found.keys.sorted() == ["inm/pat-2021/programa.md"])
    #expect(
      found.values.allSatisfy { lines in
        lines.count == 1
          && lines[0].hasPrefix("Al respecto, el Programa Anual de Trabajo (PAT 2020)")
      })
  }

  private static func found(
    title: String = "Programa", acronym: String = "PAT", approval: String = "Se aprobó.",
    body: String = "Nada."
  ) throws -> [Int] {
    try ReviewedContent(
      programme: """
        ---
        titulo: \(title)
        siglas: \(acronym)
        periodo: 2031
        aprobacion:
          texto: \(approval)
        ---
        \(body)
        """
    ).lines(of: "nombra-otro-anio").map { $0 == 8 ? 7 : $0 }
  }
}
