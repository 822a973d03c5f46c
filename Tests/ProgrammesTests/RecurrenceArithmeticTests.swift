import Programmes
import Testing

struct RecurrenceArithmeticTests {
  @Test func `every day is that of its number`() throws {
    var mistakes: [String] = []
    var count = 0
    for year in 1900...2199 {
      for date in Month.all(of: year).flatMap(\.days) {
        if CalendarDate(dayNumber: date.dayNumber) != date { mistakes.append(date.iso) }
        count += 1
      }
    }
    #expect(mistakes == [])
    #expect(count == 109_573)
  }

  @Test func `there are no days beyond the calendar`() {
    let (first, last) = (CalendarDate.earliest, CalendarDate.latest)
    #expect([first.iso, last.iso] == ["1900-01-01", "2199-12-31"])
    #expect(CalendarDate(dayNumber: first.dayNumber - 1) == nil)
    #expect(CalendarDate(dayNumber: last.dayNumber + 1) == nil)
    #expect(CalendarDate(dayNumber: .min) == nil && CalendarDate(dayNumber: .max) == nil)
    #expect(first.adding(days: -1) == nil && last.adding(days: 1) == nil)
    #expect(first.adding(days: .min) == nil && last.adding(days: .max) == nil)
    #expect(first.adding(months: -1) == nil && last.adding(months: 1) == nil)
    #expect(first.adding(months: .min) == nil && last.adding(months: .max) == nil)
    #expect(first.month.adding(months: -23_000) == nil)
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"),
    ("2024-01-01", -1, "2023-12-31"),
    ("2024-05-05", 0, "2024-05-05"), ("1900-01-01", 109_572, "2199-12-31"),
  ])
  func `days are added across months and years`(from: String, count: Int, to: String) throws {
    #expect(try day(from).adding(days: count)?.iso == to)
  }

  /// The expected days are those of `relativedelta` of python-dateutil.
  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-01-31", -2, "2023-11-30"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-05-15", -17, "2022-12-15"), ("2024-12-31", 2, "2025-02-28"),
    ("2024-10-31", 1, "2024-11-30"), ("1900-01-31", 3599, "2199-12-31"),
  ])
  func `a month later is the same day, or the last`(from: String, count: Int, to: String) throws {
    #expect(try day(from).adding(months: count)?.iso == to)
  }

  @Test func `a month knows its ends`() throws {
    let month = try #require(Month(year: 2024, month: 2))
    #expect([month.firstDay, month.lastDay] == [month.days.first, month.days.last])
    #expect(Weekday.allCases.map(\.isoNumber) == [7, 1, 2, 3, 4, 5, 6])
  }

  @Test func `counts and days of a month have bounds`() {
    #expect([0, -1, 367, .max, .min].allSatisfy { StatedCount($0) == nil })
    #expect(StatedCount(366)?.number == 366 && StatedCount.one.number == 1)
    #expect([0, -1, 32, .max, .min].allSatisfy { DayOfMonth($0) == nil })
    #expect(NonEmptySet<Int>([]) == nil)
    #expect(NonEmptySet([3, 3])?.members == [3])
  }

  @Test func `a rule for a day that its months never have is none`() throws {
    let thirtieth = MonthPart.days(NonEmptySet(try #require(DayOfMonth(30))))
    #expect(MonthlyRule(thirtieth, of: .named(NonEmptySet(.february))) == nil)
    #expect(
      try MonthlyRule(thirtieth, of: .named(#require(NonEmptySet([.february, .march])))) != nil)
    #expect(MonthlyRule(thirtieth, of: .every(.one)) != nil)
  }
}
