import Diagnostics
import Testing

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
