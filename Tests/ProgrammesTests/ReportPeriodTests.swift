import Programmes
import Testing

struct ReportPeriodTests {
  @Test(arguments: [
    ("2024-01-01", "2024-03-31", MonthOfYear.january, 1),
    ("2024-10-01", "2024-12-31", .january, 4), ("2024-01-01", "2024-03-31", .april, 4),
    ("2024-04-01", "2024-06-30", .april, 1),
  ])
  func `days may be those of a quarter`(
    first: String, last: String, yearBegins: MonthOfYear, number: Int
  ) throws {
    let period = ReportPeriod.days(from: try day(first), through: try day(last))
    #expect(period.quarter(in: FiscalYear(firstMonth: yearBegins)) == number)
  }

  @Test(arguments: [
    ("2024-01-01", "2024-03-30"), ("2024-02-01", "2024-04-30"), ("2024-01-01", "2024-06-30"),
    ("2023-01-01", "2024-03-31"), ("2024-01-01", "2024-01-31"),
  ])
  func `other days are no quarter`(first: String, last: String) throws {
    let period = ReportPeriod.days(from: try day(first), through: try day(last))
    #expect(period.quarter(in: .calendar) == nil)
  }

  @Test func `what has a name is what it is called`() {
    #expect(ReportPeriod.quarter(2, year: 2024).quarter(in: .calendar) == 2)
    #expect(ReportPeriod.semester(1, year: 2024).quarter(in: .calendar) == nil)
    #expect(ReportPeriod.year(2024).quarter(in: .calendar) == nil)
  }
}
