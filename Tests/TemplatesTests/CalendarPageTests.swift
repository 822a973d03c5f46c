import Programmes
import Testing

@Suite struct CalendarPageTests {
  private let own = "instituciones/puerto/calendario"

  @Test(arguments: [
    (Weekday.sunday, "29 de septiembre de 2024", "5 de octubre de 2024"),
    (.monday, "30 de septiembre de 2024", "6 de octubre de 2024"),
    (.tuesday, "24 de septiembre de 2024", "30 de septiembre de 2024"),
  ])
  func `this week is that of the cut-off date, and begins as weeks begin here`(
    firstWeekday: Weekday, first: String, last: String
  ) throws {
    let site = try TimedSite([SampleTimes.institution()], firstWeekday: firstWeekday)
    let week = try #require(try site.page(own).section("semana"))
    #expect(week.visible.contains("Del \(first) al \(last)."))
    #expect(week.visible.contains("Lunes 30 de septiembre"))
  }

  @Test func `the next thirty days begin after the cut-off date`() throws {
    let page = try TimedSite([SampleTimes.institution()]).page(own)
    let days = try #require(page.section("proximos"))
    #expect(days.visible.contains("Del 1 de octubre de 2024 al 30 de octubre de 2024."))
    #expect(
      days.visible.contains("Lunes 28 de octubre Entrega 1.3 Reunir al equipo – vez 44 de 53"))
    #expect(!days.visible.contains("Jueves 31 de octubre"))
    #expect(!days.visible.contains("30 de septiembre Entrega 1.3"))
  }

  @Test func `days without anything say so`() throws {
    let site = try TimedSite([SampleTimes.institution()], at: "2023-05-01")
    let week = try #require(try site.page(own).section("semana"))
    #expect(week.visible.contains("No hay fechas en estos días."))
  }

  @Test func `the year has all its months with what falls in each`() throws {
    let page = try TimedSite([SampleTimes.institution()]).page("\(own)/2024")
    let months = try #require(page.section("meses")).visible
    #expect(months.contains("Enero Lunes 1 de enero Entrega 1.3 Reunir al equipo – vez 1 de 53"))
    #expect(
      months.contains("Viernes 19 de abril Vence 2.1 Entregar el informe – plazo contado desde"))
    #expect(months.contains("Noviembre En algún día del mes Inicia 3 Aplicar la encuesta"))
    #expect(months.contains("Miércoles 20 de noviembre Sesión Tercera sesión ordinaria"))
  }

  @Test func `a session that was called off is shown as such`() throws {
    let page = try TimedSite([SampleTimes.institution()]).page("\(own)/2024/07")
    #expect(page.visible.contains("Sesión Cancelada Sesión extraordinaria"))
    #expect(
      page.visible.contains("entregas programadas y 1 fecha ya no cuenta (cancelada o no aplica)."))
    #expect(!page.visible.contains("hay 1 sesión"))
  }

  @Test func `an agreement that was called off is marked, and its event says so`() throws {
    let site = try TimedSite([SampleTimes.institution(meetings: [SampleTimes.calledOff()])])
    let page = try site.page("\(own)/2024/09")
    #expect(page.visible.contains("Vence Cancelado Acuerdo B/1/2024: Comprar mamparas"))
    #expect(page.contains("<span class=\"estatus cancelada\">"))
    let events = try #require(site.text("instituciones/puerto/vencimientos.ics"))
      .replacing("\r\n ", with: "").split(separator: "BEGIN:VEVENT")
    let event = try #require(events.first { $0.contains("Comprar mamparas") })
    #expect(event.contains("SUMMARY:Cancelado: Acuerdo B/1/2024"))
    #expect(event.contains("STATUS:CANCELLED"))
  }

  @Test func `the calendar says what its words mean, and no others`() throws {
    let page = try TimedSite([SampleTimes.institution()]).page("\(own)/2024/07").visible
    #expect(page.contains("Entrega : una de las veces programadas de una actividad que se repite"))
    #expect(!page.contains("primer día de una actividad"))
  }

  @Test func `non-working days are listed with the agreement that declares them`() throws {
    let page = try TimedSite([SampleTimes.institution()]).page(own)
    let days = try #require(page.section("inhabiles")).visible
    #expect(
      days.contains(
        "Del 28 de marzo de 2024 al 5 de abril de 2024. Acuerdo de días inhábiles 2024, DOF"))
    #expect(days.contains("5 de febrero de 2024 : Aniversario de la Constitución."))
    #expect(days.contains("Calendario completo de: 2024."))
  }

  /// Bytes of the page before compression; nodes are counted by their opening tags.
  @Test(arguments: [(1, 5_000), (100, 50), (1_000, 5), (5_000, 1)])
  func `a month of five thousand entries is light enough for a telephone`(
    count: Int, each: Int
  ) throws {
    let site = try TimedSite(CrowdedMonth.institutions(count, each: each), commonOnly: true)
    for folder in ["calendario/2024/12", "calendario/2024", "calendario"] {
      let page = try site.page(folder)
      #expect(page.utf8.count < 100_000, "\(folder)")
      #expect(page.matches(of: /<[a-z]/).count < 1_800, "\(folder)")
    }
    let month = try site.page("calendario/2024/12").visible
    #expect(month.contains("Vencen 5,000 plazos."))
  }

  @Test func `what is too much for a month stands under the institutions of each day`() throws {
    let site = try TimedSite(CrowdedMonth.institutions(10, each: 40), commonOnly: true)
    let page = try site.page("calendario/2024/12")
    #expect(page.contains("<section class=\"dia\" id=\"d3\">"))
    #expect(page.contains("/ente-1/calendario/2024/12/index.html#d3\">ENTE-1</a>: vencen 2 plazos"))
    #expect(page.contains("href=\"#d3\""))
  }
}

extension String {
  /// The `<section>` whose heading has this id.
  func section(_ heading: String) -> String? {
    guard let start = firstRange(of: "<section aria-labelledby=\"\(heading)\">") else { return nil }
    let rest = self[start.lowerBound...]
    let end = rest.firstRange(of: "<section aria-labelledby", after: start.upperBound)
    return String(rest[..<(end ?? rest.endIndex)])
  }

  /// What a reader sees: no tags, and one blank where there were several.
  var visible: String {
    replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing(" .", with: ".").replacing(" ,", with: ",")
  }
}

extension Substring {
  fileprivate func firstRange(of text: String, after index: Index) -> Index? {
    self[index...].firstRange(of: text)?.lowerBound
  }
}
