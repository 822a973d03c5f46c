import Programmes
import Testing

@testable import Templates

/// Periods in words: months take no article, and a day alone is no period.
@Suite struct PeriodTextTests {
  private func date(_ iso: String) throws -> PlannedDate {
    let written = try words(iso)
    if let day = CalendarDate(iso: iso) { return PlannedDate(.day(day), written: written) }
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return PlannedDate(
      .month(try #require(Month(year: parts[0], month: parts[1]))), written: written)
  }

  static let periods: [(start: String?, end: String?, sentence: String)] = [
    ("2024-03-02", "2024-12-31", "Del 2 de marzo de 2024 al 31 de diciembre de 2024"),
    ("2024-01-26", "2024-01-26", "El 26 de enero de 2024"),
    ("2024-06", "2024-08", "De junio a agosto de 2024"),
    ("2023-06", "2024-08", "De junio de 2023 a agosto de 2024"),
    ("2024-06", "2024-06", "En junio de 2024"),
    ("2024-06", "2024-08-15", "De junio de 2024 al 15 de agosto de 2024"),
    ("2024-06-03", "2024-08", "Del 3 de junio de 2024 a agosto de 2024"),
    ("2024-06-03", nil, "Desde el 3 de junio de 2024"), ("2024-06", nil, "Desde junio de 2024"),
    (nil, "2024-06-03", "Hasta el 3 de junio de 2024"), (nil, "2024-06", "Hasta junio de 2024"),
  ]

  @Test(arguments: [
    (ReportPeriod.quarter(2, year: 2024), "del segundo trimestre de 2024"),
    (.semester(1, year: 2024), "del primer semestre de 2024"), (.year(2022), "de 2022"),
  ])
  func `a report is of its period`(period: ReportPeriod, genitive: String) {
    #expect(Words(.spanish).genitive(of: period) == genitive)
  }

  @Test func `a report of some days is from one to the other`() throws {
    let days = ReportPeriod.days(from: try day("2024-07-01"), through: try day("2024-09-15"))
    #expect(
      Words(.spanish).genitive(of: days) == "del 1 de julio de 2024 al 15 de septiembre de 2024")
  }

  @Test(arguments: periods)
  func `a period reads as a sentence`(start: String?, end: String?, sentence: String) throws {
    let period = try #require(
      Period(start: try start.map(date), end: try end.map(date), words: nil))
    let html = DateText(words: Words(.spanish)).sentence(period)
    #expect(String(decoding: html.bytes, as: UTF8.self).visible == sentence)
  }
}
