import Testing

@Suite struct UnexplainedAcronymTests {
  static let rule = "sigla-sin-explicar"
  static let glossary = [
    "CEPCI", "PAT", "PI-PEA", "PEA", "SSECCOE", "UEIPPCI", "UEPPCI", "OIC", "PAC",
  ]

  @Test(arguments: [
    ("Verificar los trámites de los OIGS", ["OIGS"]),
    ("Socializar con SB", ["SB"]),
    ("Enviar el oficio a la DGRH/UAJ del ente", ["DGRH", "UAJ"]),
    ("Enviar el oficio al CEPCI/UAJ del ente", ["UAJ"]),
    ("Registro en el SIRCE.", ["SIRCE"]),
    ("Registro en el SIRCE-2031", ["SIRCE"]),
    ("Registro en el SIRCE_2031 y aviso al OIC", ["SIRCE"]),
    ("Capacitar a los enlaces de las UIGs", ["UIG"]),
    ("Curso de la CNDH, en línea", ["CNDH"]),
    ("Programa PI-ABC del ente", ["PI-ABC"]),
    ("Elaborar el 4T8 y el ISO9001 del ente", ["ISO9001"]),
    ("Aviso (SIRCE) al personal", ["SIRCE"]),
    ("Reporte de Integrantes de los Comités (SIRCE).", ["SIRCE"]),
  ])
  func `an acronym that nothing explains`(text: String, found: [String]) throws {
    let review = try ReviewedTexts(activity: text, glossary: Self.glossary)
    #expect(review.values("sigla", of: Self.rule) == found)
    #expect(review.count(of: "sigla-con-otra-forma") == 0)
  }

  @Test(arguments: [
    // Of the glossary or the institution
    "Registro en el SSECCOE por el CEPCI",
    "Aviso a la UEIPPCI y a la UEPPCI",
    "Aprobar el PAT-2031 y el PAT 2031",
    "Según fechas del PAC_2031",
    "Matriz del PI-PEA del ente",
    "Aviso al CEPCI/OIC del ente",
    "Personal del ENT",
    "Reunión con los OICs del sector",
    // Explained where it stands
    "Sistema de Información de Registro de Casos Especiales (SIRCE) del ente",
    "Aviso al SIRCE (Sistema de Información de Registro de Casos Especiales)",
    "El Sistema de Registro, en lo sucesivo «SIRCE», recibe los avisos",
    "Plan Integral de Acciones Básicas Contra la corrupción (PI-ABC)",
    "la unidad de asuntos jurídicos (UAJ)",
    "SIRCE: Sistema de Información de Registro de Casos Especiales",
    // Not acronyms
    "Artículo 7, fracciones VII, XXIX y LII del Tomo CCV",
    "Eje III del programa, siglo XXI",
    "Incluir en la ORDEN DEL DÍA de la sesión",
    "Recordatorio de apagar su PC y su TV",
    "Publicar en formato PDF y en la URL del ente",
    "del ACUERDO por el que se emiten los Lineamientos",
    "ÉTICA e INTEGRIDAD en el servicio",
    "ACTIVIDAD LIBRE. Se hará un curso",
    "PROGRAMA ANUAL DE TRABAJO del comité",
    "Expediente SX-JDC-433/2018 del ente",
    "Acuerdo IEPC/CG-A/129/2018 del ente",
    "Oficio SFP/UEIPPCI/419/2031 del ente",
    "Norma NOM-035-STPS-2018 en el ente",
    "Escribir a comite@SIRCE.gob.mx o ver https://www.SIRCE.gob.mx/AVISO",
    "L.C.P. Raquel Ramírez Castillo y L.A.E. Carlos Gamiño",
    "LISTA DE ASISTENCIA",
    "OIGS",
    "Hacer un plan. Difundir el PLAN entre el personal",
    "Cumplir los acuerdos; cada ACUERDO se registra",
    "El Comité A y el grupo B",
    "Sala 4B del edificio 2C",
    "Capacitar a MUJERES Y HOMBRES del ente",
  ])
  func `nothing to explain`(text: String) throws {
    let review = try ReviewedTexts(activity: text, glossary: Self.glossary)
    #expect(review.values("sigla", of: Self.rule) == [])
    #expect(review.values("sigla", of: "sigla-con-otra-forma") == [])
  }

  @Test func `one is told once for an institution, at its first place`() throws {
    let review = try ReviewedTexts([
      "pat-2031/programa.md": ReviewedTexts.programme(
        activities: ["Aviso al SIRCE", "Otro aviso al SIRCE"], rest: "El SIRCE recibe avisos."),
      "pat-2030/programa.md": ReviewedTexts.programme(activities: ["Nada", "Registro en el SIRCE"])
        .replacing("periodo: 2031", with: "periodo: 2030"),
    ])
    #expect(review.places(of: Self.rule) == ["pat-2030/programa.md:8:16"])
  }

  @Test func `in prose the message points to the word`() throws {
    let review = try ReviewedTexts(prose: "La presentación.\n\nSe avisa\nen el SIRCE del ente.\n")
    #expect(review.places(of: Self.rule) == ["pat-2031/programa.md:11:7"])
  }

  @Test func `its own programme may explain it elsewhere, another's does not help`() throws {
    let name = "Sistema de Información de Registro de Casos Especiales (SIRCE)"
    let one = ReviewedTexts.programme(activities: ["Aviso al SIRCE"], rest: "El \(name) es nuevo.")
    let other = ReviewedTexts.programme(activities: ["Aviso al SIRCE"])
      .replacing("periodo: 2031", with: "periodo: 2030")
    #expect(try ReviewedTexts(["pat-2031/programa.md": one]).count(of: Self.rule) == 0)
    let both = try ReviewedTexts(["pat-2031/programa.md": one, "pat-2030/programa.md": other])
    #expect(both.places(of: Self.rule) == ["pat-2030/programa.md:6:16"])
    let page = "---\nnombre: Ente\n---\nEl \(name)\nes nuevo.\n"
    let explained = try ReviewedTexts(["institucion.md": page, "pat-2030/programa.md": other])
    #expect(explained.count(of: Self.rule) == 0)
  }

  @Test func `the institution's and the committee's own need no glossary`() throws {
    let page = """
      ---
      nombre: Instituto Ficticio del Faro
      siglas: IFF
      comite:
        nombre: Comité Ficticio de Ética
        siglas: CFE
      ---
      """
    let programme = ReviewedTexts.programme(activities: ["Personal del IFF y del CFE"])
    #expect(
      try ReviewedTexts(["institucion.md": page, "pat-2031/programa.md": programme])
        .count(of: Self.rule) == 0)
  }

  @Test func `names of people, formulas and notes of transcription are left out`() throws {
    let programme = """
      ---
      titulo: Programa
      periodo: 2031
      nota_de_transcripcion: El OCR partió la tabla.
      actividades:
        - clave: 1
          actividad: Dar un curso
          formula: (PC1 / PCT) * 100 del ente
          responsables:
            - Lic. ANA RUIZ
            - Lic. JUAN RUIZ SOTO
      ---
      """
    #expect(try ReviewedTexts(["pat-2031/programa.md": programme]).count(of: Self.rule) == 0)
  }

  @Test func `the real programmes leave four unexplained`() throws {
    #expect(
      try ReviewedTexts.realPlaces(of: Self.rule, naming: "sigla") == [
        "secoem/pi-pea-2024-2026 linea-22 SPOEM", "secoem/pi-pea-2024-2026 linea-22 OIGS",
        "secoem/pi-pea-2024-2026 linea-23 SB", "secoem/pi-pea-2024-2026 linea-03 SPA",
      ])
  }
}
