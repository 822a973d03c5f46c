import Programmes
import Testing

/// What the rule of an activity, or its deadline, comes to on its page.
@Suite struct OccurrencePageTests {
  private func page(_ key: String) throws -> String {
    try TimedSite([SampleTimes.institution()]).page(
      "instituciones/puerto/pat-2024/actividades/\(key)")
  }

  @Test func `every time has its day and, once there are reports, its status`() throws {
    let dates = try #require(try page("1-1").section("entregas")).visible
    #expect(dates.contains("según esta regla: «día 9 de cada mes»."))
    #expect(dates.contains("2 9 de febrero de 2024 Cumplida fuera de plazo : concluyó el 12 de"))
    #expect(dates.contains("3 9 de marzo de 2024 Vencida"))
    #expect(dates.contains("12 9 de diciembre de 2024 Por iniciar"))
  }

  @Test func `what reports say of a time names its day`() throws {
    let told = try #require(try page("1-1").section("informes")).visible
    #expect(told.contains("Vez 1 de 12: 9 de enero de 2024"))
    #expect(told.contains("Vez 2 de 12: 9 de febrero de 2024"))
  }

  @Test func `a window is shown from its first day to its last`() throws {
    let dates = try #require(try page("1-2").section("entregas")).visible
    #expect(dates.contains("1 Del 16 de febrero de 2024 al 29 de febrero de 2024"))
  }

  @Test func `a number of times gets no dates`() throws {
    let dates = try #require(try page("1-4").section("entregas"))
    #expect(dates.visible.contains("aquí no se le inventan fechas"))
    #expect(!dates.contains("<table"))
  }

  @Test func `a deadline says what it is counted from and which days were left out, and why`()
    throws
  {
    let deadlines = try #require(try page("2-1").section("plazos")).visible
    #expect(
      deadlines.contains(
        "La actividad tiene este plazo: «10 días hábiles después de cada trimestre»."))
    #expect(
      deadlines.contains(
        "31 de marzo de 2024 19 de abril de 2024 Del 28 de marzo de 2024 al 5 de abril de 2024. "
          + "Acuerdo de días inhábiles 2024"))
    #expect(deadlines.contains("30 de junio de 2024 12 de julio de 2024 Solo sábados y domingos"))
  }

  @Test func `without the calendar of a year nothing is counted over it`() throws {
    let deadlines = try #require(try page("2-1").section("plazos")).visible
    #expect(
      deadlines.contains(
        "31 de diciembre de 2024 No se calcula: falta el calendario de días inhábiles de 2025"))
    #expect(deadlines.contains("Falta el calendario de días inhábiles de 2025"))
  }

  @Test func `a deadline after sessions leads to them, but not to those called off`() throws {
    let page = try page("2-2")
    #expect(page.contains("/sesiones/2024-05-10/index.html"))
    #expect(!page.contains("/sesiones/2024-07-12/index.html"))
    let deadlines = try #require(page.section("plazos")).visible
    #expect(deadlines.contains("10 de mayo de 2024 24 de mayo de 2024"))
    #expect(!page.contains("/sesiones/2024-08-30/index.html"))
  }

  @Test func `a deadline after sessions of which none is published says only that`() throws {
    let page = try TimedSite([SampleTimes.institution()], at: "2024-01-01").page(
      "instituciones/puerto/pat-2024/actividades/2-2")
    let deadlines = try #require(page.section("plazos")).visible
    #expect(
      deadlines.contains("Aquí no se ha publicado ninguna sesión desde la cual contarlo."))
  }

  @Test func `every deadline has its status, and what reports say of it names its day`() throws {
    let page = try page("2-2")
    let deadlines = try #require(page.section("plazos")).visible
    #expect(
      deadlines.contains(
        "2 de enero de 2024 Cumplida : concluyó el 2 de febrero de 2024, dentro del plazo."))
    #expect(
      deadlines.contains("24 de mayo de 2024 Solo sábados y domingos Vencida : debió terminar"))
    #expect(page.visible.contains("Vencida : está vencido 1 de sus 2 plazos, el del 24 de mayo"))
    let told = try #require(page.section("informes")).visible
    #expect(told.contains("Plazo 1: vence el 12 de febrero de 2024"))
    let report = try TimedSite([SampleTimes.institution()]).page(
      "instituciones/puerto/pat-2024/informes/2024-03-31")
    #expect(report.visible.contains("Plazo 1: vence el 12 de febrero de 2024"))
  }

  @Test func `days of all kinds need no calendar`() throws {
    let deadlines = try #require(try page("2-3").section("plazos")).visible
    #expect(deadlines.contains("15 de marzo de 2024 14 de abril de 2024"))
    #expect(!deadlines.contains("hábiles"))
  }

  @Test func `an ordinary activity has neither section`() throws {
    let page = try page("2-4")
    #expect(page.section("entregas") == nil && page.section("plazos") == nil)
  }
}
