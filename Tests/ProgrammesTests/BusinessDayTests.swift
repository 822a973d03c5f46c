import Programmes
import Testing

struct BusinessDayTests {
  /// The official days of 2024, for tests only: no calendar of a country is built in.
  static let of2024 = [
    "2024-01-01", "2024-02-05", "2024-03-18", "2024-05-01", "2024-09-16", "2024-10-01",
    "2024-11-18", "2024-12-25",
  ]

  /// The expected days were computed with `busday_offset` of numpy.
  @Test(arguments: [
    ("2024-03-31", 10, "2024-04-12"), ("2024-06-30", 10, "2024-07-12"),
    ("2024-09-30", 10, "2024-10-15"), ("2024-01-05", 10, "2024-01-19"),
    ("2024-03-15", 1, "2024-03-19"), ("2024-03-14", 1, "2024-03-15"),
    ("2024-03-16", 1, "2024-03-19"), ("2024-04-26", 10, "2024-05-13"),
    ("2024-09-13", 1, "2024-09-17"), ("2024-09-16", 1, "2024-09-17"),
    ("2024-12-20", 5, "2024-12-30"), ("2024-01-01", 1, "2024-01-02"),
    ("2024-01-01", 249, "2024-12-23"), ("2024-02-29", 30, "2024-04-12"),
    ("2024-11-15", 1, "2024-11-19"), ("2024-11-18", 1, "2024-11-19"),
  ])
  func `business days are counted from the day after the event`(
    event: String, count: Int, expected: String
  ) throws {
    let calendar = try calendar(Self.of2024, covering: [2024])
    let found = try calendar.businessDay(#require(StatedCount(count)), after: day(event))
    #expect(found.iso == expected)
    #expect(try calendar.businessDays(after: day(event), through: found) == count)
  }

  @Test func `a year has as many business days as another implementation counts`() throws {
    let calendar = try calendar(Self.of2024, covering: [2024])
    let count = try calendar.businessDays(after: day("2023-12-31"), through: day("2024-12-31"))
    #expect(count == 254)
  }

  @Test(arguments: [
    ("2024-03-15", true), ("2024-03-16", false), ("2024-03-17", false), ("2024-03-18", false),
    ("2024-03-19", true),
  ])
  func `weekends and declared days are no business days`(iso: String, expected: Bool) throws {
    #expect(try calendar(Self.of2024, covering: [2024]).isBusinessDay(day(iso)) == expected)
  }

  @Test(arguments: [("2024-12-20", 10, 2025), ("2023-12-28", 1, 2023), ("2199-12-30", 5, 2199)])
  func `without a calendar for the year nothing is counted`(
    event: String, count: Int, year: Int
  ) throws {
    let calendar = try calendar(Self.of2024, covering: [2024])
    let count = try #require(StatedCount(count))
    #expect(throws: MissingCalendar(year: year)) {
      try calendar.businessDay(count, after: day(event))
    }
  }

  @Test func `a count does not run out of the calendar`() throws {
    let calendar = try calendar([], covering: [2199])
    #expect(throws: MissingCalendar(year: 2200)) {
      try calendar.businessDay(#require(StatedCount(3)), after: day("2199-12-30"))
    }
  }

  @Test func `an institution that declares nothing has no business days`() throws {
    let calendar = BusinessCalendar(.undeclared)
    #expect(throws: MissingCalendar(year: 2024)) { try calendar.isBusinessDay(day("2024-03-15")) }
    #expect(throws: MissingCalendar(year: 2024)) {
      try calendar.businessDays(after: day("2024-03-14"), through: day("2024-03-15"))
    }
    // Of a Saturday everybody knows.
    #expect(try calendar.isBusinessDay(day("2024-03-16")) == false)
  }

  @Test func `a day that an agreement names is known even in a year that is not covered`() throws {
    let calendar = try calendar(["2024-12-20/2025-01-03"], covering: [2024])
    #expect(try calendar.isBusinessDay(day("2025-01-02")) == false)
    #expect(throws: MissingCalendar(year: 2025)) { try calendar.isBusinessDay(day("2025-01-06")) }
  }

  @Test func `a covered year without declared days has its weekends only`() throws {
    let calendar = try calendar([], covering: [2024])
    let count = try calendar.businessDays(after: day("2023-12-31"), through: day("2024-12-31"))
    #expect(count == 262)
  }

  @Test func `declared days may overlap, touch and stand in any order`() throws {
    let calendar = try calendar(
      ["2024-07-20/2024-07-31", "2024-07-15/2024-07-22", "2024-08-01", "2024-07-18", "2024-07-17"],
      covering: [2024])
    let found = try calendar.businessDay(.one, after: day("2024-07-12"))
    #expect(found.iso == "2024-08-02")
    #expect(calendar.nonWorkingDays.periods.map(\.days.lowerBound.day) == [15, 17, 18, 20, 1])
  }

  @Test func `a closure of three hundred years leaves no business day`() throws {
    let calendar = try calendar(["1900-01-01/2199-12-31"], covering: Set(1900...2199))
    #expect(throws: MissingCalendar(year: 2200)) {
      try calendar.businessDay(.one, after: day("1950-06-01"))
    }
    let count = try calendar.businessDays(after: day("1950-06-01"), through: day("1950-07-01"))
    #expect(count == 0)
  }

  @Test func `nothing is counted backwards`() throws {
    let calendar = try calendar([], covering: [2024])
    #expect(try calendar.businessDays(after: day("2024-03-15"), through: day("2024-03-15")) == 0)
    #expect(try calendar.businessDays(after: day("2024-03-15"), through: day("2024-03-01")) == 0)
  }

  @Test(arguments: [
    ("2024-03-15", "2024-03-22", ["2024-03-18"]),
    // Not that of the event itself, nor one that falls on a weekend.
    ("2024-03-18", "2024-03-22", []), ("2024-03-28", "2024-04-05", ["2024-03-30/2024-04-01"]),
    ("2024-03-28", "2024-03-31", []), ("2024-03-22", "2024-03-01", []),
  ])
  func `it tells which declared days were left out of a count`(
    event: String, due: String, expected: [String]
  ) throws {
    let calendar = try calendar(
      ["2024-03-18", "2024-03-30/2024-04-01", "2024-03-23"], covering: [2024])
    let left = calendar.periodsLeftOut(after: try day(event), through: try day(due))
    #expect(left.map(\.days) == (try expected.map(Self.range)))
    #expect(left.allSatisfy { $0.citation.text == "DOF" })
  }

  @Test func `a period outside every covered year is told`() throws {
    let days = NonWorkingDays(
      try ["2024-12-20/2025-01-03", "2042-05-01"].map { try Self.period($0) }, covering: [2025])
    #expect(days.strayPeriods.map(\.days.lowerBound.iso) == ["2042-05-01"])
  }

  private func calendar(_ days: [String], covering years: Set<Int>) throws -> BusinessCalendar {
    BusinessCalendar(NonWorkingDays(try days.map(Self.period), covering: years))
  }

  /// `2024-05-01` or `2024-12-20/2025-01-03`.
  static func period(_ text: String) throws -> NonWorkingPeriod {
    NonWorkingPeriod(days: try range(text), reason: nil, citation: try words("DOF"))
  }

  static func range(_ text: String) throws -> ClosedRange<CalendarDate> {
    let days = try text.split(separator: "/").map { try day(String($0)) }
    return try #require(days.first)...#require(days.last)
  }
}
