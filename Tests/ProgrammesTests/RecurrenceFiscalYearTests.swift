import Programmes
import Testing

struct RecurrenceFiscalYearTests {
  @Test(
    arguments: [
      (MonthOfYear.january, PeriodLength.quarter, "2024-05-15", "2024-04-01/2024-06-30", 2),
      (.april, .quarter, "2024-05-15", "2024-04-01/2024-06-30", 1),
      (.april, .quarter, "2024-01-01", "2024-01-01/2024-03-31", 4),
      (.february, .quarter, "2024-01-31", "2023-11-01/2024-01-31", 4),
      (.february, .quarter, "2024-02-01", "2024-02-01/2024-04-30", 1),
      (.july, .year, "2024-06-30", "2023-07-01/2024-06-30", 1),
      (.october, .halfYear, "2024-02-29", "2023-10-01/2024-03-31", 1),
      (.december, .twoMonths, "2024-01-31", "2023-12-01/2024-01-31", 1),
      (.march, .fourMonths, "2024-02-29", "2023-11-01/2024-02-29", 3),
      (.september, .month, "2024-02-10", "2024-02-01/2024-02-29", 6),
      (.september, .halfMonth, "2024-02-16", "2024-02-16/2024-02-29", nil),
      (.september, .week, "2024-05-05", "2024-04-29/2024-05-05", nil),
      // At the ends of the calendar.
      (.april, .year, "1900-02-01", "1900-01-01/1900-03-31", 1),
      (.april, .year, "2199-12-31", "2199-04-01/2199-12-31", 1),
      (.january, .week, "2199-12-31", "2199-12-30/2199-12-31", nil),
    ] as [(MonthOfYear, PeriodLength, String, String, Int?)])
  func `a day falls in a period of its year`(
    firstMonth: MonthOfYear, length: PeriodLength, iso: String, expected: String, number: Int?
  ) throws {
    let year = FiscalYear(firstMonth: firstMonth)
    let period = year.period(length, containing: try day(iso))
    #expect("\(period.lowerBound.iso)/\(period.upperBound.iso)" == expected)
    #expect(year.number(of: length, containing: try day(iso)) == number)
  }

  @Test func `its quarters are the windows of a quarterly rule`() throws {
    let quarterly = try Recurrence(reading: "cada trimestre")
    let occurrences = quarterly.occurrences(
      within: try day("2024-01-01")...day("2024-12-31"), fiscalYear: FiscalYear(firstMonth: .march))
    let starts = occurrences.all.map(\.window.lowerBound.iso)
    #expect(starts == ["2024-01-01", "2024-03-01", "2024-06-01", "2024-09-01", "2024-12-01"])
  }

  @Test(
    arguments: [
      ("primer y tercer trimestre", .january, ["2024-01-01/2024-03-31", "2024-07-01/2024-09-30"]),
      ("T1 y T3", .april, ["2024-04-01/2024-06-30", "2024-10-01/2024-12-31"]),
      ("cuarto trimestre", .april, ["2024-01-01/2024-03-31"]),
      ("cuarto trimestre de 2023", .april, ["2024-01-01/2024-03-31"]),
      ("cuarto trimestre de 2024", .april, []), ("segundo semestre de 2023", .january, []),
      ("segundo semestre", .january, ["2024-07-01/2024-12-31"]),
      ("primer cuatrimestre", .january, ["2024-01-01/2024-04-30"]),
    ] as [(String, MonthOfYear, [String])])
  func `some quarters are windows from their first day to their last`(
    text: String, first: MonthOfYear, expected: [String]
  ) throws {
    let rule = try Recurrence(reading: text)
    let range = try day("2024-01-01")...day("2024-12-31")
    let year = FiscalYear(firstMonth: first)
    let windows = rule.occurrences(within: range, fiscalYear: year).all.map(\.window)
    #expect(windows.map { "\($0.lowerBound.iso)/\($0.upperBound.iso)" } == expected)
    #expect(rule.calendarRule(within: range, fiscalYear: year) == nil)
  }

  @Test(arguments: MonthOfYear.allCases, PeriodLength.allCases)
  func `periods follow each other without a gap`(first: MonthOfYear, length: PeriodLength) throws {
    let year = FiscalYear(firstMonth: first)
    var current = try day("2023-11-30")
    while current < (try day("2025-02-01")) {
      let period = year.period(length, containing: current)
      #expect(period.contains(current))
      let next = try #require(period.upperBound.adding(days: 1))
      #expect(year.period(length, containing: next).lowerBound == next)
      current = next
    }
  }

  @Test(arguments: [
    ("abril", MonthOfYear.april), ("Septiembre", .september), ("SETIEMBRE", .september),
  ])
  func `its first month is read by name`(text: String, month: MonthOfYear) {
    #expect(MonthOfYear(reading: text) == month)
  }

  @Test(arguments: ["", "4", "abril mayo", "april", "abril."])
  func `anything else names no month`(text: String) {
    #expect(MonthOfYear(reading: text) == nil)
  }
}
