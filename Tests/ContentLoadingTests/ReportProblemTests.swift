import ContentLoading
import Diagnostics
import Testing

/// Mistakes that one report can have by itself.
struct ReportProblemTests {
  @Test(arguments: [
    ("actividades:\n  - hecho: x\n", ["4:5 clave-faltante"]),
    ("actividades:\n  - clave: 1.2\n", ["4:12 actividad-inexistente"]),
    ("actividades:\n  - clave: ¿?\n", ["4:12 clave-sin-letras"]),
    ("actividades:\n  - clave: 2\n", ["4:12 clave-ambigua"]),
    ("actividades:\n  - {clave: dos-a, hecho: x}\n  - {clave: dos-b, hecho: x}\n", []),
    (
      "actividades:\n  - clave: Carteles\n    hecho: x\n  - clave: carteles\n    hecho: y\n",
      ["6:12 avance-repetido"]
    ),
    ("actividades:\n  - clave: 1.1\n    porcentaje: 101\n", ["5:17 porcentaje-invalido"]),
    ("actividades:\n  - clave: 1.1\n    porcentaje: -1\n", ["5:17 porcentaje-invalido"]),
    ("actividades:\n  - clave: 1.1\n    porcentaje: medio\n", ["5:17 porcentaje-invalido"]),
    ("actividades:\n  - clave: 1.1\n    porcentaje: 0.2\n", ["5:17 porcentaje-de-uno"]),
    ("actividades:\n  - clave: 1.1\n    porcentaje: 1\n", ["5:17 porcentaje-de-uno"]),
    ("actividades:\n  - clave: 1.1\n    porcentaje: 0.2 %\n", []),
    ("actividades:\n  - clave: 1.1\n    porcentaje: 0\n", []),
    ("actividades:\n  - clave: 1.1\n    porcentaje: 1 %\n", []),
    ("actividades:\n  - clave: 1.1\n    estado: vencida\n", ["5:13 estado-calculado"]),
    ("actividades:\n  - clave: 1.1\n    estado: SIN REPORTE\n", ["5:13 estado-calculado"]),
    ("actividades:\n  - clave: 1.1\n    estado: lista\n", ["5:13 valor-desconocido"]),
    ("actividades:\n  - clave: 1.1\n    estado: no aplica\n", ["5:13 estado-sin-motivo"]),
    (
      "actividades:\n  - clave: 1.1\n    estado: en riesgo\n    motivo:\n",
      ["5:13 estado-sin-motivo"]
    ),
    ("actividades:\n  - clave: 1.1\n    declara: Ana\n", ["5:14 motivo-sin-estado"]),
    ("actividades:\n  - clave: 1.1\n    fin_real: abril de 2026\n", ["5:15 fecha-sin-dia"]),
    ("actividades:\n  - clave: 1.1\n    acciones:\n      - accion: 0\n", ["6:17 entero-invalido"]),
    (
      "actividades:\n  - clave: 1.1\n    acciones:\n      - accion: 1.5\n", ["6:17 entero-invalido"]
    ),
    (
      "actividades:\n  - clave: 1.1\n    acciones:\n      - {accion: 3, hecho: x}\n",
      ["6:18 accion-inexistente"]
    ),
    (
      """
      actividades:
        - clave: 1.1
          acciones:
            - {accion: 2, hecho: x}
            - {accion: 2, hecho: y}

      """, ["7:18 avance-repetido"]
    ),
    (
      "actividades:\n  - clave: carteles\n    acciones:\n      - {accion: 1, hecho: x}\n",
      ["6:18 actividad-sin-acciones"]
    ),
  ])
  func `what is said of an activity must make sense`(lines: String, expected: [String]) throws {
    #expect(try problems(ofReport: lines) == expected)
  }

  @Test(arguments: [
    ("resultado: ochenta\n", ["5:16 dato-invalido"]),
    ("resultado: 85,5 %\n", ["5:16 dato-invalido"]),
    ("resultado: 85.5 %\n", []),
    ("alcanzada: quizá\n", ["5:16 valor-desconocido"]),
    ("desglose:\n      - nombre: Nómina\n", ["6:9 clave-faltante"]),
    ("valores:\n      - variable: PT\n        valor: 40 %\n", ["7:16 dato-invalido"]),
    ("valores:\n      - variable: PT\n        valor: 40 personas\n", ["7:16 dato-invalido"]),
    ("valores:\n      - variable: P T\n        valor: 40\n", ["6:19 variable-inexistente"]),
    (
      "valores:\n      - variable: PT\n        valor: 40\n      - variable: personas  adscritas\n",
      ["8:19 avance-repetido"]
    ),
  ])
  func `what is said of an indicator must make sense`(lines: String, expected: [String]) throws {
    #expect(try problems(ofReport: "indicadores:\n  - indicador: IC-1\n    " + lines) == expected)
  }

  @Test func `a report that is not there, or twice, is told of at the key`() throws {
    let lines =
      "indicadores:\n  - indicador: IC-2\n  - indicador: riesgos\n  - indicador: Riesgos\n"
    #expect(
      try problems(ofReport: lines) == ["4:16 indicador-inexistente", "6:16 avance-repetido"])
  }

  @Test func `an unknown key suggests the nearest`() throws {
    let loaded = try institution(reports: [
      "a.yaml": "corte: 31/03/2026\nperiodo: T1 2026\nactividades:\n  - clave: 1.11\n"
    ])
    #expect(loaded.diagnostics.first?.values["sugerencia"] == "1.1")
  }

  @Test(arguments: [
    ("0.2", "20"), ("0.05", "5"), ("0.125", "12.5"), ("0.005", "0.5"), ("0.50", "50"),
  ])
  func `a part of one is told in a hundred`(part: String, share: String) throws {
    let loaded = try institution(reports: [
      "a.yaml":
        "corte: 31/03/2026\nperiodo: T1 2026\nactividades:\n  - clave: 1.1\n    porcentaje: \(part)\n"
    ])
    #expect(loaded.diagnostics.first?.values["sugerencia"] == .text(share))
  }

  @Test func `while the programme has mistakes, its keys are not asked for`() throws {
    let broken = Sample.reportedProgramme.replacing(
      "titulo: PAT\n", with: "titulo: PAT\nsigla: P\n")
    #expect(
      try problems(ofReport: "actividades:\n  - clave: 9.9\n    estado: cumplida\n", of: broken)
        == ["3:1 clave-desconocida"])
  }

  @Test(arguments: [
    ("corte: 31/03/2026\nperiodo: T5 2026\n", ["2:10 periodo-de-avance-invalido"]),
    ("corte: marzo de 2026\nperiodo: T1 2026\n", ["1:8 fecha-sin-dia"]),
    ("periodo: T1 2026\n", ["1:1 clave-faltante"]),
    ("corte: 31/03/2026\n", ["1:1 clave-faltante"]),
    (
      "corte: 31/03/2026\nperiodo:\n  desde: 31/03/2026\n  hasta: 01/01/2026\n",
      ["4:10 fin-antes-de-inicio"]
    ),
    ("corte: 30/03/2026\nperiodo: S1 2026\n", ["2:10 periodo-despues-del-corte"]),
    (
      "corte: 30/03/2026\nperiodo:\n  desde: 01/01/2026\n  hasta: 31/03/2026\n",
      ["3:3 periodo-despues-del-corte"]
    ),
    ("corte: 31/12/2025\nperiodo: T4 2025\n", ["1:8 corte-fuera-del-programa"]),
    ("corte: 01/07/2027\nperiodo: T2 2027\n", ["1:8 corte-fuera-del-programa"]),
    ("corte: 30/06/2027\nperiodo: T4 2026\n", []),
  ])
  func `its dates must fit each other and the programme`(text: String, expected: [String]) throws {
    let report = text + "resumen: Se dio el curso.\n"
    #expect(
      try institution(reports: ["a.yaml": report], evidence: [:]).diagnostics.map(outline)
        == expected)
  }

  @Test(arguments: [
    (
      "aprobacion:\n  por: Comité\n  fecha: 30/03/2026\nresumen: x\n",
      ["5:10 aprobado-antes-del-corte"]
    ),
    ("aprobacion:\n  por: Comité\n  fecha: 31/03/2026\nresumen: x\n", []),
    (
      "actividades:\n  - clave: 1.1\n    inicio_real: 01/04/2026\n",
      ["5:18 fecha-despues-del-corte"]
    ),
    (
      "actividades:\n  - clave: 1.1\n    acciones:\n      - accion: 1\n        fin_real: 2026-04-01\n",
      ["7:19 fecha-despues-del-corte"]
    ),
    (
      "actividades:\n  - clave: 1.1\n    inicio_real: 20/03/2026\n    fin_real: 10/03/2026\n",
      ["6:15 fin-antes-de-inicio"]
    ),
    (
      "actividades:\n  - clave: 1.1\n    evidencias:\n      - no_publicable: x\n        fecha: 01/04/2026\n",
      ["7:16 prueba-despues-del-corte"]
    ),
    (
      "indicadores:\n  - indicador: IC-1\n    valores:\n      - variable: PT\n        fecha: 01/04/2026\n",
      ["7:16 prueba-despues-del-corte"]
    ),
    (
      """
      aprobacion: {por: Comité, fecha: 10/04/2026}
      indicadores:
        - indicador: IC-1
          valores:
            - {variable: PT, fecha: 10/04/2026}
            - {variable: Personas capacitadas, fecha: 11/04/2026}

      """, ["8:49 prueba-despues-de-aprobar"]
    ),
  ])
  func `nothing has happened after the report was closed`(lines: String, expected: [String]) throws
  {
    #expect(try problems(ofReport: lines) == expected)
  }
}
