import Testing

@Suite struct LeftoverTemplateTests {
  static let rule = "texto-provisional"

  @Test(arguments: [
    (
      "ACTIVIDAD LIBRE OPCIONAL. Su redacción, en caso que se determine realizarla, deberá…",
      "ACTIVIDAD LIBRE OPCIONAL"
    ),
    ("Actividad libre (opcional)", "Actividad libre (opcional"),
    (
      "Su redacción, en caso que se determine realizarla, deberá referir alguna acción",
      "Su redacción, en caso que se determine realizarla"
    ),
    ("Lorem ipsum dolor sit amet", "Lorem ipsum"),
    ("Capacitar a XXX personas", "XXX"),
    ("Entregar el oficio xxxx", "xxxx"),
    ("Responsable: XXXXXX", "XXXXXX"),
    ("Fecha por definir", "por definir"),
    ("Por definir", "Por definir"),
    ("Curso (por confirmar) para el personal", "por confirmar"),
    ("Sede por determinar, según el cupo", "por determinar"),
    ("Responsable: [pendiente]", "[pendiente]"),
    ("Curso impartido por [nombre de la institución]", "[nombre de la institución]"),
    ("Entregar ____ oficios", "____"),
    ("Fecha: __________", "__________"),
    ("Avance ??? por ciento", "???"),
    ("#REF!", "#REF!"),
    ("Avance: #¡DIV/0!", "#¡DIV/0!"),
    ("Haga clic aquí para escribir texto.", "Haga clic aquí"),
    ("TBD", "TBD"),
    ("Pendiente.", "Pendiente"),
    ("Sesión del dd/mm/aaaa", "dd/mm/aaaa"),
    ("Sesión del XX/XX/2031", "XX/XX"),
  ])
  func `text of a form`(text: String, words: String) throws {
    #expect(try ReviewedTexts(activity: text).values("texto", of: Self.rule) == [words])
  }

  @Test(arguments: [
    "Actividad libre de costo, opcional para el personal",
    "Conforme al artículo 70, fracción XXX, de la ley",
    "Artículo 7, fracciones XXIX, XXX y XXXI",
    "Publicar el tomo XX de la gaceta",
    "Trabajar por definir una ruta de integridad",
    "Estrategia por definir «nuevos» valores",
    "Las metas por confirmar se revisan en sesión"
      + " y las pendientes de definir por el comité también",
    "Atender las denuncias pendientes",
    "Citar el texto (sic) [sic]",
    "Publicar […] el código",
    "El archivo codigo_de_etica__v2.pdf",
    "¿Qué es la ética? ¿Y la integridad?",
    "Difundir #Integridad en redes",
    "TODO EL PERSONAL recibe el curso",
    "Elaborar los textos de prueba",
    "Definir las fechas del calendario",
    "xx",
    "Publicar el siglo XX y el siglo XXI",
    "Informe pendiente",
  ])
  func `text of the document`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).count(of: Self.rule) == 0)
  }

  @Test func `in prose, links, lists and rules are Markdown`() throws {
    let prose = """
      Vea el [texto](https://ejemplo.example) y el [nombre][1].

      - [x] hecha
      - [ ] por hacer

      ________

      Firma: ________

      Fecha: [pendiente]

      [1]: https://ejemplo.example
      """
    let review = try ReviewedTexts(prose: prose)
    #expect(
      review.places(of: Self.rule) == ["pat-2031/programa.md:15:8", "pat-2031/programa.md:17:8"])
  }

  @Test func `one text is told once`() throws {
    let review = try ReviewedTexts(activity: "XXX y ____ y [pendiente]")
    #expect(review.values("texto", of: Self.rule) == ["XXX"])
  }

  @Test func `the real programmes have one`() throws {
    #expect(
      try ReviewedTexts.realPlaces(of: Self.rule, naming: "texto") == [
        "conasami/pat-2020 1.2.3 ACTIVIDAD LIBRE OPCIONAL"
      ])
  }
}
