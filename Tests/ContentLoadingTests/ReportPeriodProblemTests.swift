import ContentLoading
import Diagnostics
import Testing

/// What the periods and dates of reports must satisfy beside each other and beside their programme of 2026.
struct ReportPeriodProblemTests {
  private static let fiscal = Sample.reportedProgramme.replacing(
    "periodo: 2026\n", with: "periodo: 2026\ninicio_del_ejercicio: abril\n")

  /// The problems of reports by their cut-off dates and periods, in the order of the files.
  private func problems(
    _ reports: [(cutoff: String, period: String)], of programme: String = Sample.reportedProgramme
  ) throws -> [String] {
    let texts = reports.enumerated().map { index, report in
      ("\(index).yaml", "corte: \(report.cutoff)\nperiodo: \(report.period)\nresumen: Nada.\n")
    }
    let loaded = try institution(
      programme, reports: Dictionary(uniqueKeysWithValues: texts), evidence: [:])
    return loaded.diagnostics.map { diagnostic in
      let file = diagnostic.location.path.split(separator: "/").last ?? ""
      return "\(file):\(outline(diagnostic))"
    }
  }

  @Test(arguments: [
    ("30/06/2026", "T2 2026", nil), ("29/09/2026", "T2 2026", nil), ("30/06/2026", "S1 2026", nil),
    ("30/09/2026", "T2 2026", "periodo-lejos-del-corte"),
    ("30/06/2026", "T2 2025", "periodo-fuera-del-programa"),
    ("30/06/2026", "T1 2026", "periodo-lejos-del-corte"),
    ("31/03/2026", "T4 2025", "periodo-lejos-del-corte"),
    ("31/12/2026", "S1 2026", "periodo-lejos-del-corte"), ("30/12/2026", "S1 2026", nil),
    ("30/06/2027", "2026", nil), ("30/06/2027", "T4 2026", nil),
    ("30/06/2026", "enero de 2026", "periodo-lejos-del-corte"),
    ("31/03/2026", "enero de 2026", nil), ("15/01/2026", "T4 2025", "periodo-fuera-del-programa"),
    ("15/01/2026", "2025", "periodo-fuera-del-programa"),
    ("30/06/2026", "T2 2027", "periodo-despues-del-corte"),
  ])
  func `a period ends shortly before its report is closed`(
    cutoff: String, period: String, rule: String?
  ) throws {
    #expect(try problems([(cutoff, period)]) == (rule.map { ["0.yaml:2:10 \($0)"] } ?? []))
  }

  @Test func `a period has one report, however it is written`() throws {
    let first = ("31/03/2026", "T1 2026")
    #expect(try problems([first, ("30/06/2026", "T2 2026"), ("30/06/2026", "S1 2026")]).count == 1)
    #expect(
      try problems([first, ("15/04/2026", "primer trimestre de 2026")])
        == ["1.yaml:2:10 periodo-repetido"])
    #expect(
      try problems([("30/06/2026", "enero-marzo de 2026"), first])
        == ["0.yaml:2:10 periodo-repetido"])
    // That both have one day is enough to be told.
    #expect(try problems([first, first]) == ["1.yaml:1:8 corte-repetido"])
  }

  @Test func `quarters are those of the fiscal year`() throws {
    #expect(
      try problems([("30/06/2026", "T1 2026"), ("31/03/2027", "T4 2026")], of: Self.fiscal) == [])
    #expect(
      try problems([("30/09/2026", "T1 2026")], of: Self.fiscal)
        == ["0.yaml:2:10 periodo-lejos-del-corte"])
    #expect(
      try problems([("30/06/2026", "enero-marzo de 2026")], of: Self.fiscal)
        == ["0.yaml:2:10 periodo-fuera-del-programa"])
  }

  @Test func `a cut-off date before all that the report tells of is told of once`() throws {
    let text = """
      corte: 31/03/2025
      periodo: T1 2026
      actividades:
        - clave: 1.1
          inicio_real: 05/02/2026
          fin_real: 20/03/2026
          evidencias:
            - {no_publicable: x, fecha: 20/03/2026}

      """
    let loaded = try institution(reports: ["a.yaml": text], evidence: [:])
    #expect(loaded.diagnostics.map(outline) == ["1:8 corte-antes-de-sus-fechas"])
    let one = text.replacing("inicio_real: 05/02/2026", with: "inicio_real: 05/02/2025")
      .replacing("2025\nperiodo: T1 2026", with: "2026\nperiodo: T1 2026")
      .replacing("fin_real: 20/03/2026", with: "fin_real: 20/04/2026")
    let others = try institution(reports: ["a.yaml": one], evidence: [:])
    #expect(
      others.diagnostics.map(outline) == [
        "5:18 fecha-lejos-del-programa", "6:15 fecha-despues-del-corte",
      ])
  }

  @Test func `a wrong year of a cut-off date makes no other mistakes`() throws {
    let work = "actividades:\n  - clave: 1.1\n    inicio_real: 05/02/2026\n    porcentaje: "
    let first = "corte: 31/03/2026\nperiodo: T1 2026\n\(work)40\n"
    let second =
      "periodo: T2 2026\n\(work)60\n    fin_real: 20/06/2026\n"
      + "    evidencias: [{no_publicable: x, fecha: 20/06/2026}]\n"
    let early = try institution(
      reports: ["a.yaml": first, "b.yaml": "corte: 30/06/2025\n" + second], evidence: [:])
    #expect(early.diagnostics.map(outline) == ["1:8 corte-antes-de-sus-fechas"])
    let late = try institution(
      reports: [
        "a.yaml": first,
        "b.yaml": "corte: 30/06/2062\naprobacion: {por: Comité, fecha: 12/07/2026}\n" + second,
      ], evidence: [:])
    #expect(late.diagnostics.map(outline) == ["2:34 aprobado-antes-del-corte"])
  }

  @Test(arguments: [
    ("inicio_real: 01/07/2025", nil), ("inicio_real: 30/06/2025", "5:18"),
    ("fin_real: 31/12/2025", "5:15"), ("fin_real: 01/01/2026", nil),
    ("evidencias: [{no_publicable: x, fecha: 01/01/2025}]", nil),
    ("evidencias: [{no_publicable: x, fecha: 31/12/2024}]", "5:44"),
  ])
  func `what was done so long before the programme has a wrong year`(line: String, place: String?)
    throws
  {
    #expect(
      try ContentLoadingTests.problems(ofReport: "actividades:\n  - clave: 1.1\n    \(line)\n")
        == (place.map { ["\($0) fecha-lejos-del-programa"] } ?? []))
  }
}
