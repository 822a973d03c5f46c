import Foundation
import Programmes
import Testing

/// Against Foundation's calendar, which knows nothing of this one.
struct CalendarDateTests {
  private var oracle: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }

  @Test func `every day from 1900 to 2199 agrees with the system's calendar`() throws {
    let oracle = oracle
    var date = try #require(oracle.date(from: DateComponents(year: 1900, month: 1, day: 1)))
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    var count = 0
    var mistakes: [String] = []
    while true {
      let parts = oracle.dateComponents([.year, .month, .day, .weekday], from: date)
      if parts.year == 2200 { break }
      let day = try CalendarDate(
        year: #require(parts.year), month: #require(parts.month), day: #require(parts.day))
      guard let day else {
        Issue.record("\(parts) is none")
        break
      }
      if day.dayNumber - first.dayNumber != count || day.weekday.rawValue + 1 != parts.weekday {
        mistakes.append(day.iso)
      }
      count += 1
      date = try #require(oracle.date(byAdding: .day, value: 1, to: date))
    }
    #expect(mistakes == [])
    #expect(count == 109_573)
  }

  @Test func `its day number is that of the days since March of the year 0`() throws {
    #expect(try day("1970-01-01").dayNumber == 719_468)
    #expect(try day("2000-02-29").weekday == .tuesday)
  }

  @Test(arguments: [
    (2021, 2, 29), (2020, 2, 30), (1900, 2, 29), (2020, 4, 31), (2020, 13, 1), (2020, 0, 1),
    (2020, 1, 0), (2020, 1, 32), (1899, 12, 31), (2200, 1, 1), (2020, -1, 1), (2020, 1, -1),
    (Int.max, Int.min, Int.max),
  ])
  func `a day that does not exist is none`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: ["1900-01-01", "2020-02-29", "2199-12-31", "2020-10-09"])
  func `a day is read as it is written`(iso: String) {
    #expect(CalendarDate(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "", "2020", "2020-3-2", "2020-03", "2020-03-02 ", " 2020-03-02", "02/03/2020", "2020/03/02",
    "2020-03-02T00:00", "20200-03-02", "２０２０-03-02", "2020-02-30", "2020--3-02", "abcd-03-02",
  ])
  func `nothing but year, month and day with hyphens is read`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(arguments: ["2020-+3-02", "2020-03-+2"])
  func `a sign is no digit`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `days are ordered as time passes`() throws {
    let days = try ["1999-12-31", "2000-01-01", "2000-01-31", "2000-02-01", "2001-01-01"].map(day)
    #expect(days.reversed().sorted() == days)
  }
}
