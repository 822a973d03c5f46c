import Feeds
import Programmes
import Testing

struct RecurrenceWindowTests {
  @Test(arguments: [
    (
      "segunda quincena de febrero, junio y octubre", "2020-02-17", "2020-12-31",
      "02-17/02-29 06-16/06-30 10-16/10-31"
    ),
    (
      "segunda quincena de febrero, junio y octubre", "2021-01-01", "2021-12-31",
      "02-16/02-28 06-16/06-30 10-16/10-31"
    ),
    ("primera quincena de cada mes", "2021-01-16", "2021-03-31", "02-01/02-15 03-01/03-15"),
    ("primera quincena cada 2 meses", "2021-01-16", "2021-05-02", "03-01/03-15 05-01/05-02"),
    ("febrero, junio y octubre", "2024-02-10", "2024-10-04", "02-10/02-29 06-01/06-30 10-01/10-04"),
    ("cada mes", "2024-01-31", "2024-03-01", "01-31/01-31 02-01/02-29 03-01/03-01"),
    ("cada bimestre", "2024-01-01", "2024-04-30", "01-01/02-29 03-01/04-30"),
    (
      "cada trimestre", "2024-01-01", "2024-12-31",
      "01-01/03-31 04-01/06-30 07-01/09-30 10-01/12-31"
    ),
    ("cada trimestre", "2024-03-02", "2024-07-01", "03-02/03-31 04-01/06-30 07-01/07-01"),
    ("cada cuatrimestre", "2024-01-01", "2024-12-31", "01-01/04-30 05-01/08-31 09-01/12-31"),
    ("cada semestre", "2024-01-01", "2024-12-31", "01-01/06-30 07-01/12-31"),
    ("cada año", "2024-02-01", "2024-12-31", "02-01/12-31"),
    ("cada quincena", "2024-02-10", "2024-03-15", "02-10/02-15 02-16/02-29 03-01/03-15"),
    ("cada semana", "2024-05-01", "2024-05-13", "05-01/05-05 05-06/05-12 05-13/05-13"),
    (
      "2 veces por semestre", "2024-06-30", "2024-07-01",
      "06-30/06-30 06-30/06-30 07-01/07-01 07-01/07-01"
    ),
    ("4 veces", "2024-01-01", "2024-12-31", "01-01/12-31 01-01/12-31 01-01/12-31 01-01/12-31"),
    ("2024-02-15, 2023-06-15 y 2024-10-15", "2024-01-01", "2024-12-31", "02-15/02-15 10-15/10-15"),
    ("día 9 de cada mes", "2024-01-10", "2024-02-08", ""),
    ("8 de marzo y 25 de noviembre", "2024-03-09", "2025-03-08", "11-25/11-25 03-08/03-08"),
    ("29 de febrero y 1 de marzo", "2025-01-01", "2025-12-31", "03-01/03-01"),
    ("primer y sexto bimestre", "2024-02-01", "2024-12-31", "02-01/02-29 11-01/12-31"),
  ])
  func `each occurrence has its window, cut to the time of the row`(
    text: String, first: String, last: String, expected: String
  ) throws {
    let range = try day(first)...day(last)
    let occurrences = try Recurrence(reading: text).occurrences(within: range)
    let windows = occurrences.all.map { occurrence in
      [occurrence.window.lowerBound, occurrence.window.upperBound].map { $0.iso.dropFirst(5) }
        .joined(separator: "/")
    }
    #expect(windows.joined(separator: " ") == expected)
    #expect(occurrences.all.map(\.number) == Array(windows.indices.map { $0 + 1 }))
  }

  @Test func `twelve cards are twelve occurrences`() throws {
    let year = try day("2024-01-01")...day("2024-12-31")
    let rule = try Recurrence(reading: "los días 9 de cada mes")
    #expect(rule.occurrences(within: year).all.count == 12)
  }

  @Test func `several occurrences in one window have no day of their own`() throws {
    let oneDay = try day("2024-03-04")...day("2024-03-04")
    let twice = try Recurrence(reading: "2 veces").occurrences(within: oneDay).all
    #expect(twice.map(\.countInWindow) == [2, 2])
    #expect(twice.map(\.day) == [nil, nil])
    let once = try Recurrence(reading: "1 vez").occurrences(within: oneDay).all
    #expect(once.map(\.day) == [oneDay.lowerBound])
  }

  @Test func `a list says which of its dates are left out`() throws {
    let rule = try Recurrence(reading: "2024-02-15, 2023-06-15, 2025-01-01")
    let year = try day("2024-01-01")...day("2024-12-31")
    #expect(rule.datesLeftOut(by: year).map(\.iso) == ["2023-06-15", "2025-01-01"])
    #expect(try Recurrence(reading: "4 veces").datesLeftOut(by: year) == [])
  }

  @Test(arguments: [
    ("lunes de cada semana", 2000, false), ("cada semana", 2000, false),
    ("366 veces por semana", 2000, false), ("días 1 y 15 de cada mes", 2000, false),
    ("día 29 de febrero", 73, true), ("cada año", 300, true), ("366 veces", 366, true),
    ("lunes cada 366 semanas", 43, true), ("día 1 cada 366 meses", 10, true),
  ])
  func `three hundred years give no more occurrences than the limit, and say so`(
    text: String, count: Int, isComplete: Bool
  ) throws {
    let rule = try Recurrence(reading: text)
    let occurrences = rule.occurrences(within: CalendarDate.earliest...CalendarDate.latest)
    #expect(occurrences.all.count == count)
    #expect(occurrences.isComplete == isComplete)
    #expect(occurrences.isComplete || Occurrences.limit == count)
    if !isComplete {
      #expect(rule.calendarRule(within: CalendarDate.earliest...CalendarDate.latest) == nil)
    }
  }

  @Test(
    arguments: [
      // Windows of one length, in months of one length.
      (
        "primera quincena de febrero, junio y octubre", "2020-01-01", "2021-12-31",
        "2020-02-01/2020-02-15 FREQ=MONTHLY;BYMONTH=2,6,10;BYMONTHDAY=1;COUNT=6"
      ),
      (
        "segunda quincena de junio y septiembre", "2020-01-01", "2020-12-31",
        "2020-06-16/2020-06-30 FREQ=MONTHLY;BYMONTH=6,9;BYMONTHDAY=16;COUNT=2"
      ),
      (
        "enero y marzo", "2024-01-01", "2024-12-31",
        "2024-01-01/2024-01-31 FREQ=MONTHLY;BYMONTH=1,3;BYMONTHDAY=1;COUNT=2"
      ),
      (
        "cada semana", "2024-05-06", "2024-05-19",
        "2024-05-06/2024-05-12 FREQ=WEEKLY;COUNT=2"
      ),
      // February is shorter.
      ("segunda quincena de febrero, junio y octubre", "2021-01-01", "2021-12-31", nil),
      ("enero y febrero", "2024-01-01", "2024-12-31", nil),
      ("cada trimestre", "2024-01-01", "2024-12-31", nil),
      // Both windows have eleven days, but they are cut at different ends.
      ("primera quincena de cada mes", "2021-01-05", "2021-02-11", nil),
      ("cada semana", "2024-05-08", "2024-05-16", nil),
      // Nothing is repeated, or nothing has a day.
      ("día 9 de cada mes", "2024-01-01", "2024-01-31", nil),
      ("día 9 de cada mes", "2024-01-10", "2024-01-31", nil),
      ("4 veces", "2024-01-01", "2024-12-31", nil),
      ("2 veces por semana", "2024-05-06", "2024-05-19", nil),
      ("2024-01-01, 2024-02-01", "2024-01-01", "2024-12-31", nil),
    ] as [(String, String, String, String?)])
  func `a calendar rule stands only for exactly the same windows`(
    text: String, first: String, last: String, expected: String?
  ) throws {
    let rule = try Recurrence(reading: text).calendarRule(within: day(first)...day(last))
    let written = rule.map { "\($0.first.lowerBound.iso)/\($0.first.upperBound.iso) \($0.text)" }
    #expect(written == expected)
  }
}
