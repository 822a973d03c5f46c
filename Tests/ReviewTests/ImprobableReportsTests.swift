import Diagnostics
import Testing

/// What can hardly be in a report, and programmes that are there twice.
struct ImprobableReportsTests {
  private func programme(_ title: String = "Programa", years: String = "2031") -> String {
    """
    ---
    titulo: \(title)
    periodo: \(years)
    actividades:
      - clave: 1
        actividad: Impartir el curso
        inicio: 01/02/2031
        fin: 30/06/2031
    ---

    """
  }

  private func rules(ofReport lines: String, approved: String? = nil) throws -> [String] {
    let head = "corte: 31/03/2031\nperiodo: T1 2031\n"
    let approval = approved.map { "aprobacion: {por: Comité, fecha: \($0)}\n" } ?? ""
    let report = head + approval + "actividades:\n  - clave: 1\n" + lines.indented(by: 4) + "\n"
    return try ReviewedContent(
      programme: programme(), ["pat-2031/avances/a.yaml": report]
    ).diagnostics.map(\.rule.id)
  }

  @Test(arguments: [
    ("fin_real: 20/03/2031\nporcentaje: 80", ["terminada-sin-completar"]),
    ("fin_real: 20/03/2031\nporcentaje: 100", []), ("porcentaje: 80", []),
    ("estado: cancelada\nmotivo: x\nfin_real: 20/03/2031", ["cancelada-y-terminada"]),
    ("estado: cancelada\nmotivo: x\nporcentaje: 100", ["cancelada-y-terminada"]),
    ("estado: cancelada\nmotivo: x\nporcentaje: 40", []),
    ("estado: cancelada\nmotivo: x\ninicio_real: 20/03/2031", []),
  ])
  func `what ended is done, and was not called off`(lines: String, expected: [String]) throws {
    #expect(try rules(ofReport: lines) == expected)
  }

  @Test(arguments: [
    ("30/04/2031", [String]()), ("31/03/2032", []), ("01/04/2032", ["aprobacion-lejos-del-corte"]),
  ])
  func `a report is approved within a year`(day: String, expected: [String]) throws {
    #expect(try rules(ofReport: "hecho: x", approved: day) == expected)
  }

  @Test(arguments: [
    ("Programa", "2031", true), ("PROGRAMA", "2031", true), ("Otro programa", "2031", false),
    ("Programa", "2032", false),
  ])
  func `two programmes of the same years have titles of their own`(
    title: String, years: String, isTold: Bool
  ) throws {
    let found = try ReviewedContent(
      programme: programme(), ["otra/programa.md": programme(title, years: years)])
    #expect(found.count(of: "programa-repetido") == (isTold ? 1 : 0))
  }

  @Test(arguments: [
    ("pat-2030", "2031", true), ("pat-2031", "2031", false), ("pi-2031-2033", "2031-2033", false),
    ("pat-2030-2031", "2031", false), ("pat", "2031", false), ("pat-1234", "2031", false),
  ])
  func `a folder is called after a year of its programme`(
    folder: String, years: String, isTold: Bool
  ) throws {
    let found = try ReviewedContent(
      programme: programme("Otro"), ["\(folder)/programa.md": programme(years: years)])
    #expect(found.count(of: "carpeta-de-otro-anio") == (isTold ? 1 : 0))
  }

  @Test(arguments: [
    ("30/06/2031", [Int]()), ("01/07/2031", [9]), ("junio de 2031", []), ("julio de 2031", [9]),
  ])
  func `a step does not end after its activity`(end: String, expected: [Int]) throws {
    let steps = "    acciones: [{accion: Invitar, inicio: 01/03/2031, fin: \(end)}]\n---\n"
    let text = programme().replacing("30/06/2031\n---\n", with: "30/06/2031\n" + steps)
    #expect(
      try ReviewedContent(programme: text).lines(of: "accion-despues-de-la-actividad") == expected)
  }
}
