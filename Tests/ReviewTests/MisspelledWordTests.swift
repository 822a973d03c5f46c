import Testing

@Suite struct MisspelledWordTests {
  static let rule = "palabra-mal-escrita"

  @Test(arguments: [
    ("Frecuencia Annual", "Annual", "Anual"),
    ("Curso annual", "annual", "anual"),
    ("Solciitar el curso", "Solciitar", "Solicitar"),
    ("Curso sobre conflictos de interes.", "interes", "interés"),
    ("Las sesiones virtules", "virtules", "virtuales"),
    ("La celebracion de sesiones", "celebracion", "celebración"),
    ("Problemas tecnologicos", "tecnologicos", "tecnológicos"),
    ("Víctimas v/o testigos", "v/o", "y/o"),
    ("Los Organos de control", "Organos", "Órganos"),
    ("El comité de etica", "etica", "ética"),
    ("Vea www.ejemplo.example/etica en la sesion", "sesion", "sesión"),
    ("comite@inm.gob.mx/etica, organo", "organo", "órgano"),
  ])
  func `a slip`(text: String, word: String, meant: String) throws {
    let review = try ReviewedTexts(activity: text)
    #expect(review.values("palabra", of: Self.rule) == [word])
    #expect(review.values("sugerencia", of: Self.rule) == [meant])
  }

  @Test(arguments: [
    "Frecuencia anual, con interés por la ética y la celebración",
    "CELEBRACION DE SESIONES del comité de ETICA",
    "Correo electrónico: comite_etica@inami.gob.mx",
    "Vea https://www.inm.gob.mx/integridad-publica-comite-de-etica/",
    "Vea www.ejemplo.example/codigo-de-etica",
    "El archivo codigo-de-etica.pdf y el archivo etica.pdf",
    "Carpeta comite_etica", "Sesión v/oficial", "Av/o",
    "Los intereses de los organismos",
    "Se publica el código; practica la integridad",
    "Y/o con sus palabras",
    "Prevenir los riegos de integridad",
  ])
  func `not a slip`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).values("palabra", of: Self.rule) == [])
  }

  @Test func `several in a text are told at its place, up to four`() throws {
    let review = try ReviewedTexts(activity: "Codigo de etica, comite de gestion, sesion annual")
    #expect(review.values("palabra", of: Self.rule) == ["Codigo", "etica", "comite", "gestion"])
    #expect(Set(review.places(of: Self.rule)) == ["pat-2031/programa.md:6:16"])
  }

  @Test func `told once for each form and document`() throws {
    let review = try ReviewedTexts([
      "pat-2031/programa.md": ReviewedTexts.programme(
        activities: ["Curso Annual", "Otro annual", "Otro Annual, de etica"],
        rest: "Es un\ncurso de Etica.\n")
    ])
    #expect(review.values("palabra", of: Self.rule) == ["Annual", "etica"])
  }

  @Test func `the real programmes have eleven`() throws {
    #expect(
      try ReviewedTexts.realPlaces(of: Self.rule, naming: "palabra").sorted() == [
        "api-coatzacoalcos/pat-2020 2.1.4 electronicas",
        "api-coatzacoalcos/pat-2020 2.1.4 tecnologicos",
        "api-coatzacoalcos/pat-2020 4.1.1 celebracion", "api-coatzacoalcos/pat-2020 4.1.1 etica",
        "api-coatzacoalcos/pat-2020 4.1.3 virtules", "conasami/pat-2020 4.3.1 Solciitar",
        "conasami/pat-2020 4.3.1 interes", "secoem/pi-pea-2024-2026 \"8.\" v/o",
        "secoem/pi-pea-2024-2026 \"9.\" Organos", "secoem/pi-pea-2024-2026 linea-04 Annual",
        "secoem/pi-pea-2024-2026 linea-07 Conduvar",
      ])
  }
}
