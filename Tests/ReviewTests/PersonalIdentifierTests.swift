import Diagnostics
import Testing

@Suite struct PersonalIdentifierTests {
  static let rule = "identificador-personal"

  // Examples that are in use to explain these keys, and invented ones.
  @Test(arguments: [
    ("CURP AAPR630321HDFLRC09 de la persona", "revision.dato-curp"),
    ("Clave:AAPR630321HDFLRC09.", "revision.dato-curp"),
    ("clave aapr630321hdflrc09", "revision.dato-curp"),
    ("FELM051225XNEPNRA9", "revision.dato-curp"),
    ("Persona con RFC GODE561231GR8", "revision.dato-rfc"),
    ("Persona GODE561231GR8, proveedora", "revision.dato-rfc"),
    ("R.F.C. de la persona: GODE-561231-GR8", "revision.dato-rfc"),
    ("RFC: GODE 561231 GR8", "revision.dato-rfc"),
    ("RFC: GODE561231", "revision.dato-rfc"),
    ("RFC: GODE561231118", "revision.dato-rfc"),
    ("NSS 12345678901", "revision.dato-nss"),
    ("Número de Seguridad Social: 12 34 56 7890 1", "revision.dato-nss"),
    ("número de afiliación 1234-56-7890-1", "revision.dato-nss"),
  ])
  func `a key of a person is an error`(text: String, kind: String) throws {
    let found = try ReviewedTexts(activity: text).diagnostics.filter { $0.rule.id == Self.rule }
    #expect(found.map { $0.text("clase") } == [kind])
    #expect(found.allSatisfy { $0.rule.severity == .error })
  }

  @Test(arguments: [
    // RFC of companies and public bodies
    "RFC SFP850101AB1", "RFC: INM931019AB2", "RFC: INM-931019-AB2",
    // Those for sales to the public and to foreigners
    "RFC XAXX010101000 y XEXX010101000",
    // Numbers of documents
    "Minuta ACTA200415001 del comité", "Oficio ACTA-200415-A01 del comité",
    "Registro 12345678901 del inventario", "Folio CEPC/200415/001",
    // No such date, sex or state
    "AAPR631321HDFLRC09", "AAPR630332HDFLRC09", "AAPR630321ZDFLRC09", "AAPR630321HXXLRC09",
    "AAPR630321HDFLRC0", "AAPR630321HDFLRC099", "AAPR630321HDF1RC09",
    "La CURP y el RFC son datos personales; el NSS también",
    "El RFC se pide el 12/03/2031 y el NSS nunca",
  ])
  func `not a key of a person`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).count(of: Self.rule) == 0)
  }

  @Test func `the message gives only its start`() throws {
    let review = try ReviewedTexts(activity: "CURP AAPR630321HDFLRC09")
    #expect(review.values("dato", of: Self.rule) == ["AAPR…"])
  }

  @Test func `every published text is looked at`() throws {
    let curp = "AAPR630321HDFLRC09"
    let page = """
      ---
      nombre: Ente
      domicilio: Calle \(curp)
      comite:
        nombre: Comité
        integrantes:
          - nombre: Persona Uno
            cargo: \(curp)
      ---
      Presentación

      con \(curp) adentro
      """
    let programme = """
      ---
      titulo: Programa
      periodo: 2031
      nota_de_transcripcion: La \(curp) está tachada.
      actividades:
        - clave: 1
          actividad: Dar un curso
          responsables: Persona \(curp)
      ---
      """
    let minutes = """
      ---
      titulo: Sesión
      tipo: ordinaria
      fecha: 2031-02-01
      acuerdos:
        - acuerdo: Se aprueba
          nota_de_transcripcion: La \(curp)
      asistentes:
        - Persona Dos (\(curp))
      ---
      """
    let review = try ReviewedTexts([
      "institucion.md": page, "pat-2031/programa.md": programme,
      "pat-2031/fuente.txt": "Programa\n\nUno \(curp) y otra \(curp)\n",
      "sesiones/2031-02-01.md": minutes,
    ])
    #expect(
      review.places(of: Self.rule) == [
        "institucion.md:3:12", "institucion.md:8:14", "institucion.md:12:5",
        "pat-2031/fuente.txt:3:5", "pat-2031/programa.md:4:24", "pat-2031/programa.md:8:19",
        "sesiones/2031-02-01.md:7:28", "sesiones/2031-02-01.md:9:5",
      ])
  }

  @Test func `objectives and other columns are looked at, and what these are called`() throws {
    let text = """
      ---
      titulo: Programa
      periodo: 2031
      objetivo:
        - Que @
      otras_columnas:
        Elaboró: Persona @
      ejes:
        - titulo: Uno
          otras_columnas:
            Responsable: Persona @
          indicadores:
            - id: a
              indicador: Uno
              otras_columnas:
                Enlace: Persona @
          actividades:
            - clave: 1
              actividad: Dar un curso
              otras_columnas:
                "Persona @": Uno
                Otra:
                  - Dos
                  - Tres @
              acciones:
                - clave: @
                  accion: Dos
                  otras_columnas:
                    Quién: Persona @
      ---
      """
    let review = try ReviewedTexts([
      "pat-2031/programa.md": text.replacing("@", with: "AAPR630321HDFLRC09")
    ])
    let lines = text.split(separator: "\n").enumerated().filter { $1.contains("@") }
    #expect(
      review.places(of: Self.rule).map { $0.split(separator: ":")[1] }
        == lines.map { "\($0.offset + 1)" })
  }

  static let report = """
    corte: 31/03/2031
    periodo: T1 2031
    fuente: Oficio @
    resumen: |
      Uno.

      Con @ adentro.
    aprobacion:
      por: Comité @
      fecha: 01/04/2031
    actividades:
      - clave: 1
        hecho: Se atendió a @
        estado: en riesgo
        motivo: Faltó @
        evidencias:
          - enlace: https://www.example.org/a
            tipo: lista @
            descripcion: Firma de @
          - no_publicable: Tiene la @
    """

  @Test func `every text of a progress report is looked at`() throws {
    let text = Self.report.replacing("@", with: "AAPR630321HDFLRC09")
    let review = try ReviewedTexts([
      "pat-2031/programa.md": ReviewedTexts.programme(activities: ["Dar un curso"]),
      "pat-2031/avances/t1.yaml": text,
    ])
    let lines = Self.report.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated().filter { $1.contains("@") }.map { $0.offset + 1 }
    let found = review.places(of: Self.rule).map { $0.split(separator: ":")[1] }
    #expect(found == lines.map { "\($0)" })
  }

  @Test func `what a session cancels, and what it tells of earlier agreements, is looked at`()
    throws
  {
    let curp = "AAPR630321HDFLRC09"
    let minutes = """
      ---
      titulo: Sesión
      tipo: ordinaria
      fecha: 2031-02-01
      acuerdos:
        - clave: A1
          acuerdo: Se aprueba
      ---
      """
    let later = """
      ---
      titulo: Sesión
      tipo: ordinaria
      fecha: 2031-03-01
      hora: Las 10, con \(curp)
      ausentes: Persona (\(curp))
      documentos_aprobados: Acta de \(curp)
      seguimiento:
        - sesion: 2031-02-01
          acuerdo: A1
          estado: cancelado
          fecha: 2031-03-01
          motivo: Renunció \(curp)
          nota: Avisó \(curp)
      ---
      """
    let review = try ReviewedTexts([
      "sesiones/2031-02-01.md": minutes, "sesiones/2031-03-01.md": later,
    ])
    #expect(
      review.places(of: Self.rule).map { $0.split(separator: ":")[1] } == [
        "5", "6", "7", "13", "14",
      ])
  }

  @Test func `a doubt about a report can be answered there`() throws {
    let report = """
      corte: 31/03/2031
      periodo: T1 2031
      actividades:
        - clave: 1
          hecho: Informes al 55 1234 5678
      ignorar:
        - regla: telefono-en-texto
          motivo: Es el del comité.
      """
    let review = try ReviewedTexts([
      "pat-2031/programa.md": ReviewedTexts.programme(activities: ["Dar un curso"]),
      "pat-2031/avances/t1.yaml": report,
    ])
    #expect(review.diagnostics.isEmpty)
  }

  @Test func `the real content has none`() throws {
    #expect(try ReviewedTexts.realPlaces(of: Self.rule, naming: "dato").isEmpty)
  }
}
