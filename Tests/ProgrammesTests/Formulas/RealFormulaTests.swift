import Programmes
import Testing

/// Every formula of the five programmes; three of them have none.
@Suite struct RealFormulaTests {
  static let isssteson: [(String, String?)] = [
    (
      "(Total de Sesiones Ordinarias celebradas en el año/ Total de Sesiones ordinarias calendarizadas en el año)*100",
      "(Total de Sesiones Ordinarias celebradas en el año / Total de Sesiones ordinarias calendarizadas en el año) × 100"
    ),
    (
      "(Informe Anual presentado/Total de Informe Anual obligados a presentar)*100",
      "(Informe Anual presentado / Total de Informe Anual obligados a presentar) × 100"
    ),
    (
      "(Informes Trimestrales presentados/ Informes Trimestrales obligados a presentar)*100",
      "(Informes Trimestrales presentados / Informes Trimestrales obligados a presentar) × 100"
    ),
    (
      "(Envío mensual de Tarjeta Conmemorativa por el Día de la Integridad/12 Tarjetas Conmemorativas por el Día de la Integridad programadas)*100",
      "(Envío mensual de Tarjeta Conmemorativa por el Día de la Integridad / 12 Tarjetas Conmemorativas por el Día de la Integridad programadas) × 100"
    ),
    (
      "(Total de servidores públicos participes en evaluación anual/ Total de servidores públicos del ente)*100",
      "(Total de servidores públicos participes en evaluación anual / Total de servidores públicos del ente) × 100"
    ),
    (
      "(Número de personas servidoras públicas capacitadas/Total de personas servidoras públicas del ente)*100",
      "(Número de personas servidoras públicas capacitadas / Total de personas servidoras públicas del ente) × 100"
    ),
    (
      "(Número de entregas realizadas en el año/ Número de entregas programadas)*100",
      "(Número de entregas realizadas en el año / Número de entregas programadas) × 100"
    ),
    (
      "(Número total de cartas de compromiso firmadas)",
      "Número total de cartas de compromiso firmadas"
    ),
    ("(Participación en la Convocatoria Anual del SPI 2024/ *100", nil),
  ]

  static let secoem: [(String, String?)] = [
    ratio("Número de denuncias recibidas", "Número de denuncias atendidas"),
    (
      "(Número de participaciones realizadas/Número de participaciones solicitadas) *100",
      "(Número de participaciones realizadas / Número de participaciones solicitadas) × 100"
    ),
    ratio("Número de acciones realizadas", "Número de acciones totales"),
    inLaTeX("Número de acciones realizadas", "Número de acciones programadas"),
    inLaTeX("Número de capacitaciones realizadas", "Número de capacitaciones programadas"),
    inLaTeX(
      "Número de capacitaciones realizadas en materia de ética pública",
      "Número de capacitaciones programadas"),
    inLaTeX(
      "Número de certificaciones promovidas", "Número de personas servidoras públicas objetivo"),
    ratio("Número de capacitaciones realizadas", "Número de capacitaciones programadas"),
    ratio(
      "Número de trámites y servicios digitalizados",
      "Número de trámites y servicios programados a digitalizarse"),
    ratio("Número de sistemas desarrollados", "Número de sistemas programados a desarrollar"),
    ratio("Número de comités constituidos", "Número de comités programados"),
    ratio("Número de sesiones celebradas", "Número de sesiones programadas"),
    ratio("Número de acciones realizadas", "Número de acciones programadas"),
    ratio("Número de auditorías concluidas", "Número de auditorías programadas"),
    ratio("Número de capacitaciones en materia realizadas", "Número de capacitaciones programadas"),
    ratio("Número de verificaciones recibidas", "Número de verificaciones programadas"),
    ratio(
      "Número de acciones de difusión realizadas", "Número de acciones de difusión programadas"),
    ratio("Número de recibidos", "Número de informes publicados"),
    (
      "(Número de solicitudes de registro atendidas)*100",
      "Número de solicitudes de registro atendidas × 100"
    ),
  ]

  @Test(arguments: isssteson + secoem)
  func `a formula of a programme is read as it is meant, or not at all`(
    text: String, normalised: String?
  ) {
    #expect(Formula(text)?.normalised == normalised)
  }

  @Test func `real formulas in LaTeX are the ones in plain signs`() {
    let plain = Formula("(Número de acciones realizadas/Número de acciones programadas)*100")
    let other = Formula(
      "$(\\text{Número de acciones realizadas}/\\text{Número de acciones programadas}) * 100$")
    #expect(plain != nil)
    #expect(plain?.expression == other?.expression)
  }

  private static func ratio(_ above: String, _ below: String) -> (String, String?) {
    ("(\(above)/\(below))*100", "(\(above) / \(below)) × 100")
  }

  private static func inLaTeX(_ above: String, _ below: String) -> (String, String?) {
    ("$(\\text{\(above)}/\\text{\(below)}) * 100$", "(\(above) / \(below)) × 100")
  }
}
