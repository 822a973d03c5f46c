import Diagnostics
import Testing

/// Reports on activities that are to be done several times.
struct ReportedTimesTests {
  /// The lines of the report on the only activity, which has `rule`, that `id` points to.
  private func lines(
    of id: String, _ rule: String, _ report: String, cutoff: String = "31/03/2031"
  ) throws -> [Int] {
    let programme = """
      ---
      titulo: Programa
      periodo: 2031
      actividades:
        - clave: 1
          actividad: Enviar la tarjeta
          \(rule)
      ---

      """
    let head =
      "corte: \(cutoff)\nperiodo: {desde: 01/01/2031, hasta: \(cutoff)}\nactividades:\n  - clave: 1\n"
    return try ReviewedContent(
      programme: programme,
      ["pat-2031/avances/a.yaml": head + report.indented(by: 4) + "\n"]
    ).lines(of: id)
  }

  private let monthly = "repite: día 9 de cada mes"

  @Test(arguments: [
    ("fin_real: 09/03/2031", [4]), ("porcentaje: 100", [4]), ("porcentaje: 25", []),
    ("hecho: Se envió.", []), ("ocurrencias: [{ocurrencia: 1, fin_real: 09/01/2031}]", []),
    ("fin_real: 09/03/2031\nocurrencias: [{ocurrencia: 1, hecho: x}]", [4]),
  ])
  func `an end of the whole is none of the times to come`(report: String, expected: [Int]) throws {
    #expect(try lines(of: "veces-despues-del-corte", monthly, report) == expected)
  }

  @Test(arguments: [
    ("repite: día 9 de cada mes", "31/12/2031", [Int]()),
    ("vence: 10 días naturales después de cada trimestre", "31/03/2031", [4]),
    ("vence: 10 días naturales después de 2031-05-20", "31/03/2031", []),
    ("repite: noviembre", "31/03/2031", []), ("cuando: según convenga", "31/03/2031", []),
  ])
  func `it is told of where there are several and some are to come`(
    rule: String, cutoff: String, expected: [Int]
  ) throws {
    #expect(
      try lines(of: "veces-despues-del-corte", rule, "porcentaje: 100", cutoff: cutoff) == expected)
  }

  @Test(arguments: [
    ("[{ocurrencia: 3, fin_real: 09/03/2031}]", false),
    ("[{ocurrencia: 1, fin_real: 09/03/2031}]", true),
    ("[{ocurrencia: 1, fin_real: 20/02/2031}]", false),
    ("[{ocurrencia: 1, fin_real: 09/03/2031}, {ocurrencia: 3, fin_real: 09/03/2031}]", false),
    ("[{ocurrencia: 3, fin_real: 09/01/2031}]", true),
    ("[{ocurrencia: 10, fin_real: 09/03/2031}]", true), ("[{ocurrencia: 12, hecho: x}]", true),
    ("[{ocurrencia: 12, estado: cancelada, motivo: x}]", false),
    ("[{ocurrencia: 3, fin_real: 06/03/2031}]", false),
  ])
  func `what is told of a time is of its own day`(times: String, isTold: Bool) throws {
    let found = try lines(of: "ocurrencia-de-otra-fecha", monthly, "ocurrencias: \(times)")
    #expect(found == (isTold ? [5] : []))
  }

  @Test func `numbers that are all shifted by one are told of once`() throws {
    let times =
      "ocurrencias: [{ocurrencia: 2, fin_real: 09/01/2031}, {ocurrencia: 3, fin_real: 09/02/2031}]"
    #expect(try lines(of: "numeros-corridos", monthly, times) == [5])
    #expect(try lines(of: "ocurrencia-de-otra-fecha", monthly, times) == [])
  }
}
