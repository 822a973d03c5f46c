import Testing

@Suite struct CutTextTests {
  static let rule = "texto-cortado"

  @Test(arguments: [
    ("Imagen digitalizada de envío de correo electrónico dirigido a la", "…dirigido a la"),
    ("Imagen digitalizada de envío de correo electrónico dirigido a", "…electrónico dirigido a"),
    ("Difundir los materiales de", "…los materiales de"),
    ("Difundir los materiales del", "…los materiales del"),
    ("Registrar las denuncias que", "…las denuncias que"),
    ("Registrar las denuncias y", "…las denuncias y"),
    ("Registrar las denuncias recibidas por el", "…recibidas por el"),
    ("Registrar las denuncias,  mediante ", "…las denuncias,  mediante"),
    ("OPERACIÓN DEL COMITÉ DE", "…DEL COMITÉ DE"),
    ("Registrar las denuncias con,", "…las denuncias con"),
    ("Registrar las denun-", "denun-"),
    ("Registrar las denuncias (en el sistema", "(en el sistema"),
    ("Acreditar el curso «Nueva Ética", "«Nueva Ética"),
    ("Acreditar el curso \"Nueva Ética", "\"Nueva Ética"),
    (
      "Acreditar el curso “Nueva Ética e Integridad en el Servicio Público",
      "“Nueva Ética e Integridad en el…"
    ),
  ])
  func `a text that stops in the middle`(text: String, end: String) throws {
    #expect(try ReviewedTexts(activity: text).values("final", of: Self.rule) == [end])
  }

  @Test(arguments: [
    "Difusión y Publicación Permanente en portal web del:",
    "Registrar las denuncias",
    "Registrar las denuncias.",
    "Registrar las denuncias que se reciban y darles seguimiento",
    "Pronunciarse a favor o en contra",
    "Atender los casos de riesgo bajo",
    "Entregar la respuesta en un sobre",
    "Celebrar al menos una",
    "Capacitar a cada una de las personas que lo soliciten, o a todas ellas",
    "Presentar el acta ante él",
    "Cumplir con lo que dispone el inciso a",
    "Formato del Anexo A",
    "Formato del anexo e",
    "Las acciones del Grupo A",
    "Sesión a cargo de S.A. de C.V.",
    "Listas de asistencia; y",
    "Listas de asistencia, o",
    "Entregar 5\" de cinta y 12\" de cable",
    "Elaborar un informe: a) de avances; b) de resultados",
    "1) Capacitación y sensibilización",
    "Acreditar el curso \"Nueva Ética\" (en línea)",
    "Emitir «buena(s) práctica(s)»",
    "Periodo 2031-",
    "MINUTA MESA 08- FASE 1",
    "Fin",
    "¿Qué es y para qué",
    "Un texto con un [corchete] y (otro «más»)",
    "Medir la eficacia según su alcance, esto es, lo que se haga sí",
    "Publicar en Internet el porqué",
    "Que la Secretaría lo dé",
  ])
  func `a text that is whole`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).count(of: Self.rule) == 0)
  }

  @Test func `formulas, names of columns and prose are not judged`() throws {
    let programme = """
      ---
      titulo: Programa
      periodo: 2031
      encabezados:
        inicio: Del
        fin: Al
      indicadores:
        - id: uno
          indicador: Porcentaje de informes
          formula: (Informes presentados/ *100
      ---
      El programa se presentó a la
      """
    #expect(try ReviewedTexts(["pat-2031/programa.md": programme]).count(of: Self.rule) == 0)
  }

  @Test func `minutes are judged too, at the line of the text`() throws {
    let minutes = """
      ---
      titulo: Primera sesión
      tipo: ordinaria
      fecha: 2031-02-01
      acuerdos:
        - clave: 1
          acuerdo: Se aprueba el programa de la
      ---
      """
    let review = try ReviewedTexts(["sesiones/2031-02-01.md": minutes])
    #expect(review.places(of: Self.rule) == ["sesiones/2031-02-01.md:7:14"])
  }

  @Test func `the real programmes have one`() throws {
    #expect(
      try ReviewedTexts.realPlaces(of: Self.rule, naming: "final") == [
        "inm/pat-2021 \"5.2.1.\" …dirigido a la"
      ])
  }
}
