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

@Suite struct PhoneNumberTests {
  static let rule = "telefono-en-texto"

  @Test(arguments: [
    "Llamar al 55 1234 5678", "Llamar al (55) 1234-5678", "Contacto: 656 123 4567.",
    "Contacto: 656-123-4567", "Contacto: 656.123.4567", "Contacto: 55-12-34-56-78",
    "Contacto: +52 55 1234 5678", "Contacto: +52 (55) 1234 5678", "Contacto: 01 55 1234 5678",
    "Celular 5512345678", "Cel. 044 55 1234 5678", "WhatsApp: 5512345678", "Tel: +525512345678",
    "Contacto: +525512345678", "Contacto: 55 12345678", "Informes al 55 1234 5678 o en el comité",
    "Tel. 5512345678, 5587654321", "Celular: 0445512345678",
  ])
  func `a telephone number`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).count(of: Self.rule) == 1)
  }

  @Test(arguments: [
    "Del 01/02/2031 al 31/12/2031", "Del 2031-02-01 al 2031-12-31", "01-02-2031 31-12-2031",
    "Actividad 1.1.1 y 3. 2. 1.", "Clave 10 2024-2026", "Numeral 12 2020 2024",
    "Monto de $55 1234 5678", "Monto de $1,234,567,890.00", "1 234 567 890 pesos",
    "Oficio 123-456-7890", "Oficio SFP/55-1234-5678/2031", "Expediente 656 123 4567",
    "Permiso núm. 005 1021 características: 114182816", "Folio 5512345678", "Registro 5512345678",
    "Conmutador 55 1234 5678", "Tel. 55 1234 5678 ext. 21", "Teléfono 55 1234 5678, extensión 21",
    "Línea 800 123 4567", "Llame al 800 123 4567", "Al 911", "Artículos 55 1234 5678",
    "Ley publicada el 28/12/2020 y reformada el 13-03-2002", "IBAN 55 1234 5678 9012",
    "CLABE 012180001234567890", "ISBN 978-607-12-3456-7", "5512345678", "Casos: 12 y 34 de 5678",
    "Metas 2024, 2025 y 2026: 100, 100 y 100",
  ])
  func `another number`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).count(of: Self.rule) == 0)
  }

  @Test func `the keys of a contact are for it`() throws {
    let page = """
      ---
      nombre: Ente
      telefono: 55 1234 5678
      domicilio: "Calle 1, tel. 55 1234 5678"
      ---
      Informes en el

      teléfono 55 1234 5678.
      """
    let review = try ReviewedTexts(["institucion.md": page])
    #expect(review.places(of: Self.rule) == ["institucion.md:8:10"])
    #expect(review.values("telefono", of: Self.rule) == ["55 1…"])
  }

  @Test func `the real content has none`() throws {
    #expect(try ReviewedTexts.realPlaces(of: Self.rule, naming: "telefono").isEmpty)
  }
}

@Suite struct PersonalMailboxTests {
  static let rule = "correo-personal"

  @Test(arguments: [
    ("Escribir a juan.perez@gmail.com.", "ju…@gmail.com"),
    ("Escribir a <JUAN@Hotmail.com>", "JU…@Hotmail.com"),
    ("Correo: ana_ruiz@yahoo.com.mx; gracias", "an…@yahoo.com.mx"),
    ("Correo ana@prodigy.net.mx", "an…@prodigy.net.mx"),
    ("(ana@outlook.es)", "an…@outlook.es"),
    ("mailto:ana@live.com.mx", "an…@live.com.mx"),
    ("a@icloud.com y b@gmail.com", "a…@icloud.com"),
  ])
  func `a mailbox of one's own`(text: String, shown: String) throws {
    #expect(try ReviewedTexts(activity: text).values("correo", of: Self.rule) == [shown])
  }

  @Test(arguments: [
    "Escribir a comite_etica@inami.gob.mx", "Escribir a etica@ejemplo.example",
    "Escribir a etica@gmail.gob.mx", "Escribir a etica@mail.inami.gob.mx", "@gmail.com",
    "Escribir a etica@outlook.uam.mx", "Abrir una cuenta en gmail.com", "@", "a@", "@@gmail.com@",
    "Seguir a @vitrina en redes",
  ])
  func `another mailbox`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).count(of: Self.rule) == 0)
  }

  @Test func `the real content has none`() throws {
    #expect(try ReviewedTexts.realPlaces(of: Self.rule, naming: "correo").isEmpty)
  }
}

@Suite struct NameInComplaintTests {
  static let rule = "nombre-en-denuncia"

  @Test(arguments: [
    ("Atender la denuncia presentada por la C. María López García", "M. L. G."),
    ("Denuncia de la C. MARÍA LÓPEZ GARCÍA contra su superior", "M. L. G."),
    ("Denuncia en contra del Lic. Mario Ruiz", "M. R."),
    ("Atender a la víctima, Mtra. Ana de la Torre", "A. T."),
    ("El acoso que refiere Juana Pérez", "J. P."),
    ("Hostigamiento denunciado por el Dr. Delfino C. Prado", "D. C. P."),
    ("La denunciante, Sra. Yahaira Solís,", "Y. S."),
    ("Queja y denuncia del ciudadano Eulalio Mora", "E. M."),
    ("Acoso: L.C.P. Eulalia Mora", "E. M."),
    ("Denuncia presentada por Guadalupe Hernández Ruiz", "G. H. R."),
    ("La víctima, de nombre Noemí Solís", "N. S."),
    ("QUEJOSA: C. Mtra. Ana de la Torre", "A. T."),
    ("Ciberacoso: Mtra. Ana de la Torre", "A. T."),
  ])
  func `a person is named`(text: String, initials: String) throws {
    #expect(try ReviewedTexts(activity: text).values("iniciales", of: Self.rule) == [initials])
  }

  @Test(arguments: [
    "Las evidencias se mandan al Lic. Alejandro Mtz para que las cargue al sistema",
    "Atender las denuncias por Hostigamiento Sexual y Acoso Sexual",
    "Difundir el Protocolo para la Prevención, Atención y Sanción del Hostigamiento Sexual",
    "Turnar la denuncia al Lic. Titular del Órgano Interno de Control",
    "Turnar la denuncia a la C. Presidenta del Comité de Ética",
    "C. Registro de Denuncias y Quejas",
    "Apartado C. Atención de Denuncias",
    "Denuncias del Hospital General Dr. Manuel Gea González",
    "Denuncias en la calle Benito Juárez y en San Juan del Río",
    "Denuncias de 2031, Año de José María Morelos",
    "Denuncias de Personas Servidoras Públicas del Estado",
    "Licenciado en Derecho que atienda denuncias",
    "La denuncia ante el Comité de Ética y de Prevención de Conflictos de Interés",
    "Denuncia que presente la ciudadana o el ciudadano",
    "Víctimas de la Ciudad de México y de San Luis Potosí",
    "Denuncias en el Centro Dr. José Sierra Flores",
    "La doctora Persona asesora a las víctimas",
    "Maestra de Derechos Humanos para víctimas",
    "Denuncias en Guadalupe Inn, y en Jesús María",
    "Dr. Atl y Dra. Mora atienden denuncias",
  ])
  func `nobody is named`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).values("iniciales", of: Self.rule) == [])
  }

  @Test func `people in their office are public`() throws {
    let programme = """
      ---
      titulo: Programa
      periodo: 2031
      actividades:
        - clave: 1
          actividad: Turnar las denuncias al Lic. Alejandro Martínez
          responsables: Lic. Alejandro Martínez Rivero
        - clave: 2
          actividad: Entregar las denuncias a la Mtra. Ana Solís
        - clave: 3
          actividad: Entregar las denuncias al Lic. Alejandro Mora
      ---
      """
    let minutes = """
      ---
      titulo: Sesión
      tipo: ordinaria
      fecha: 2031-02-01
      asistentes: Mtra. Ana Solís Prado
      ---
      """
    let review = try ReviewedTexts([
      "pat-2031/programa.md": programme, "sesiones/2031-02-01.md": minutes,
    ])
    #expect(review.values("iniciales", of: Self.rule) == ["A. M."])
  }

  @Test func `in prose a paragraph is judged by itself, and its line told`() throws {
    let review = try ReviewedTexts(
      prose: """
        Se atienden denuncias.

        El programa lo presentó el Lic. Mario Ruiz.

        La denuncia la presentó
        la C. Eulalia Mora.
        """)
    #expect(review.places(of: Self.rule) == ["pat-2031/programa.md:13:7"])
  }

  @Test func `the real content has none`() throws {
    #expect(try ReviewedTexts.realPlaces(of: Self.rule, naming: "iniciales").isEmpty)
  }
}
