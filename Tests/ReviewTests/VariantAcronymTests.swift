import Testing

@Suite struct VariantAcronymTests {
  static let rule = "sigla-con-otra-forma"
  static let glossary = [
    "CEPCI", "PAT", "PI-PEA", "PEA", "SSECCOE", "UEIPPCI", "UEPPCI", "OIC", "SEA", "SESEA",
    "SECOEM",
  ]

  @Test(arguments: [
    ("Registro en el SSECOE; antes, en el SSECCOE", "SSECOE", "SSECCOE"),
    ("Registro en el SSECOE del ente", "SSECOE", "SSECCOE"),
    ("Registro en el SECCOE; antes, en el SSECCOE", "SECCOE", "SSECCOE"),
    ("Registro en el SSCECOE del ente", "SSCECOE", "SSECCOE"),
    ("El ICEPCI y el CEPCI sesionan", "ICEPCI", "CEPCI"),
    ("El CECPI y el CEPCI sesionan", "CECPI", "CEPCI"),
    ("Consultas de la UEI/PPCI al comité", "UEI/PPCI", "UEIPPCI"),
    ("Consultas de la UEEPCI al comité", "UEEPCI", "UEPPCI"),
    ("Matriz del PIPEA y del PI-PEA del ente", "PIPEA", "PI-PEA"),
    ("Registro en el SSECOE/OIC del ente", "SSECOE", "SSECCOE"),
    ("Registro en el SECOE; antes, en el SSECCOE", "SECOE", "SSECCOE"),
  ])
  func `another form of a term`(text: String, form: String, term: String) throws {
    let review = try ReviewedTexts(activity: text, glossary: Self.glossary)
    #expect(review.values("sigla", of: Self.rule) == [form])
    #expect(review.values("sugerencia", of: Self.rule) == [term])
    #expect(review.count(of: "sigla-sin-explicar") == 0)
  }

  @Test(arguments: [
    "La UEPPCI, antes UEIPPCI, evalúa al CEPCI",
    "La SESEA coordina el SEA",
    "Supervisar al interior de SPOEM; la SECOEM acompaña",
    "La SEDE del curso y la SESEA",
    "El CEPCI del ente (SESEB: Sistema Estatal de Servicios Educativos Básicos)",
    "El PAT y el PAC del ente",
    "Curso de la CNDH del ente",
    "CEPCI/OIC del ente",
    "Aviso a CEPI",
  ])
  func `another term`(text: String) throws {
    let review = try ReviewedTexts(activity: text, glossary: Self.glossary)
    #expect(review.values("sigla", of: Self.rule) == [])
  }

  @Test func `told once for each form and document`() throws {
    let activities = ["Registro en el SSECOE", "Otro en el SSECOE", "Otro en el SSECOO"]
    let review = try ReviewedTexts(
      [
        "pat-2031/programa.md": ReviewedTexts.programme(activities: activities),
        "pat-2030/programa.md": ReviewedTexts.programme(activities: ["Registro en el SSECOE"])
          .replacing("periodo: 2031", with: "periodo: 2030"),
      ], glossary: Self.glossary)
    #expect(
      review.places(of: Self.rule) == [
        "pat-2030/programa.md:6:16", "pat-2031/programa.md:6:16",
      ])
  }

  @Test func `the real programmes have three`() throws {
    #expect(
      try ReviewedTexts.realPlaces(of: Self.rule, naming: "sigla") == [
        "conasami/pat-2020 1.1.2 ICEPCI", "conasami/pat-2020 3.1.2 SSECOE",
        "conasami/pat-2020 4.1.3 UEI/PPCI",
      ])
  }
}
