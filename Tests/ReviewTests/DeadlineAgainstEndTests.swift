import Testing

/// An activity of 2031, from 10 June to 30 October.
@Suite struct DeadlineAgainstEndTests {
  static let contradicting = [
    "Documentos incorporados en el sistema antes del 26 de junio de 2031",
    "Documentos incorporados en el sistema hasta el 26 de junio de 2031",
    "Documentos incorporados en el sistema, a más tardar el 26 de junio de 2031",
    "Documentos incorporados antes del 26 de junio.",
    "A más tardar el día 26 de junio del presente año, oficio firmado.",
    "Oficio enviado antes del 26/06/2031",
    "Oficio, hasta el 2031-06-26",
    "Oficio, hasta el 2031/6/26",
    "Oficio, hasta el 26-6-2031",
    "Oficio, hasta el 5 de setiembre de 2031",
    "A más tardar el 1º de octubre de 2031",
    "A más tardar el 1° de octubre de 2031",
    "A más tardar el 1o. de octubre de 2031",
    "A más tardar el 1ero de octubre de 2031",
    "A más tardar el 1er. de octubre de 2031",
    "A más tardar el primero de octubre de 2031",
    "Informe presentado antes del 15 de julio de 2031",
    "Reportes del directorio a mas tardar en septiembre de 2031",
    "Acta aprobada; fecha límite: 1o de octubre de 2031",
    "Minuta cargada antes de octubre de 2031",
    "FECHA LÍMITE: 1 DE OCTUBRE DE 2031",
    "Evidencia fotográfica, no después del 29 de octubre del año 2031",
    "Registro de denuncias, a más tardar el 30 de septiembre de 2031",
    "A más tardar el 1 de junio de 2031",
  ]

  static let fine = [
    "Documentos incorporados en el sistema antes del 31 de octubre de 2031",
    "Documentos incorporados en el sistema antes del 30 de octubre de 2031",
    "A más tardar el 30/10/2031",
    "A más tardar en octubre de 2031",
    "Oficio enviado hasta el 31 de diciembre",
    "Oficio del 26 de junio de 2031",
    "26/06/2031",
    "Registro de las denuncias presentadas antes del 15 de julio de 2031",
    "Reporte de denuncias recibidas por el comité hasta el 30 de septiembre de 2031",
    "Reporte de actividades realizadas hasta el 30 de septiembre de 2031",
    "Acciones del 1 de julio hasta el 30 de septiembre de 2031",
    "Listas desde el 10/06/2031 hasta el 15/07/2031",
    "Informe con corte hasta el 30 de junio de 2031",
    "Código vigente hasta el 30 de junio de 2031",
    "Quejas resueltas antes del 01/01/2031",
    "Directorio, antes del 10 de junio de 2031",
    "Minuta, no antes del 26 de junio de 2031",
    "Antes de cada sesión",
    "Hasta agotar existencias",
    "A más tardar el 15 de julio de cada año",
    "A más tardar el 15 de julio del año siguiente",
    "A más tardar 10 días hábiles después de la sesión",
    "Antes del 31 de junio de 2031",
    "A más tardar el 26 de junio de 2032",
  ]

  @Test(arguments: contradicting)
  func `a deadline before the end is told of at its line`(text: String) throws {
    let content = try Self.content(text)
    #expect(content.lines(of: "plazo-contradice-fin") == [9])
  }

  @Test(arguments: fine)
  func `other dates and other words contradict nothing`(text: String) throws {
    #expect(try Self.content(text).count(of: "plazo-contradice-fin") == 0)
  }

  @Test func `an end among several that keeps the deadline is enough`() throws {
    let content = try ReviewedContent(
      programme: """
        ---
        titulo: Programa
        periodo: 2031
        actividades:
          - clave: 1
            actividad: Actividad
            verificacion: Antes del 26 de junio de 2031
            acciones:
              - accion: Uno
                fin: 20/06/2031
              - accion: Dos
                fin: 30/10/2031
                verificacion: Antes del 26 de junio de 2031
        ---
        """)
    #expect(content.lines(of: "plazo-contradice-fin") == [13])
  }

  @Test func `without a year the deadline needs a programme of one year`() throws {
    let content = try Self.content("A más tardar el 26 de junio", years: "2031-2032")
    #expect(content.count(of: "plazo-contradice-fin") == 0)
  }

  @Test func `without an end there is nothing to contradict`() throws {
    let content = try Self.content("A más tardar el 26 de junio", end: "cuando: al final del año")
    #expect(content.count(of: "plazo-contradice-fin") == 0)
  }

  @Test func `of the real programmes one has a contradiction`() throws {
    #expect(
      try RealPlaces.found(by: "plazo-contradice-fin") == [
        "conasami/pat-2020/programa.md": [
          "verificacion: Documentos incorporados en el SSECOE antes del 26 de junio de 2020"
        ]
      ])
  }

  private static func content(
    _ verification: String, years: String = "2031", end: String = "fin: 30/10/2031"
  ) throws -> ReviewedContent {
    try ReviewedContent(
      programme: """
        ---
        titulo: Programa
        periodo: \(years)
        actividades:
          - clave: 1
            actividad: Actividad
            inicio: 10/06/2031
            \(end)
            verificacion: '\(verification)'
        ---
        """)
  }
}
