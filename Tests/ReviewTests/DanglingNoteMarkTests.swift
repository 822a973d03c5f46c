import Testing

@Suite struct DanglingNoteMarkTests {
  static let rule = "llamada-sin-nota"

  @Test(arguments: [
    ("Difundir las sanciones a que pueden hacerse acreedoras.*", "acreedoras.*"),
    ("Difundir la Plataforma de Alertadores de la Corrupción.*", "Corrupción.*"),
    ("Difundir la Plataforma de la Corrupción*.", "Corrupción*"),
    ("Difundir la Plataforma de la Corrupción *", "Corrupción *"),
    ("Difundir el «Código de Ética»**", "Ética»**"),
    ("Denuncias recibidas†", "recibidas†"),
    ("Denuncias recibidas¹", "recibidas¹"),
    ("Denuncias recibidas.²", "recibidas.²"),
    ("Denuncias recibidas(1)", "recibidas(1)"),
    ("Denuncias recibidas. (1)", "recibidas. (1)"),
    ("Denuncias recibidas[2].", "recibidas[2]"),
  ])
  func `a mark without its note`(text: String, words: String) throws {
    #expect(try ReviewedTexts(activity: text).values("palabra", of: Self.rule) == [words])
  }

  @Test(arguments: [
    "Difundir las sanciones.",
    "**Difundir las sanciones**",
    "Difundir *las sanciones*",
    "Superficie de 20 m²",
    "Una superficie en km²",
    "Elevar 10²",
    "Informes trimestrales (4)",
    "Al menos una (1)",
    "Presentar el informe anual (2031)",
    "Emitir una o más buena(s) práctica(s)",
    "Conforme al artículo 4, inciso (1)",
    "Sesiones ordinarias [4]",
    "*",
    "1.5 * 2",
    "Registro en el SSECCOE.",
  ])
  func `not a mark`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).count(of: Self.rule) == 0)
  }

  @Test func `a multiplication in a formula is no mark`() throws {
    let programme = """
      ---
      titulo: Programa
      periodo: 2031
      indicadores:
        - id: uno
          indicador: Porcentaje
          formula: '(Cursos dados / Cursos planeados) *'
      ---
      """
    #expect(try ReviewedTexts(["pat-2031/programa.md": programme]).count(of: Self.rule) == 0)
  }

  @Test(arguments: [
    ("Denuncias recibidas.*", "* Sujeto a disponibilidad."),
    ("Denuncias recibidas**", "**Sujeto a disponibilidad."),
    ("Denuncias recibidas†", "† Sujeto a disponibilidad."),
    ("Denuncias recibidas¹", "¹ Sujeto a disponibilidad."),
    ("Denuncias recibidas¹", "1/ Sujeto a disponibilidad."),
    ("Denuncias recibidas. (1)", "(1) Sujeto a disponibilidad."),
    ("Denuncias recibidas[2]", "2. Sujeto a disponibilidad."),
  ])
  func `a note anywhere in the document answers it`(text: String, note: String) throws {
    let programme = """
      ---
      titulo: Programa
      periodo: 2031
      nota: \(note.quoted)
      actividades:
        - clave: 1
          actividad: \(text.quoted)
      ---
      """
    #expect(try ReviewedTexts(["pat-2031/programa.md": programme]).count(of: Self.rule) == 0)
  }

  @Test func `so does a line of the presentation, but not an item of a list`() throws {
    let activity = "Denuncias recibidas.*"
    func count(_ prose: String) throws -> Int {
      try ReviewedTexts([
        "pat-2031/programa.md": ReviewedTexts.programme(activities: [activity], rest: prose)
      ]).count(of: Self.rule)
    }
    #expect(try count("Presentación\n\n\\* Sujeto a disponibilidad.\n") == 0)
    #expect(try count("Presentación\n\n* Un punto\n* Otro punto\n") == 1)
  }

  @Test func `another mark's note does not answer it`() throws {
    let programme = """
      ---
      titulo: Programa
      periodo: 2031
      nota: '** Sujeto a disponibilidad.'
      actividades:
        - clave: 1
          actividad: Denuncias recibidas.*
      ---
      """
    let review = try ReviewedTexts(["pat-2031/programa.md": programme])
    #expect(review.places(of: Self.rule) == ["pat-2031/programa.md:7:16"])
  }

  @Test func `the real programmes have two`() throws {
    #expect(
      try ReviewedTexts.realPlaces(of: Self.rule, naming: "palabra") == [
        "api-coatzacoalcos/pat-2020 2.1.5 acreedoras.*",
        "api-coatzacoalcos/pat-2020 2.1.6 Corrupción.*",
      ])
  }
}
