import Feeds
import Programmes
import Testing

/// The expected days were computed with python-dateutil, and the rules of the iCalendar format were
/// expanded with it to the same days.
struct RecurrenceTableTests {
  @Test(arguments: Self.rows)
  func `a rule gives the days that another implementation gives`(row: Row) throws {
    let rule = try Recurrence(reading: row.text)
    let occurrences = rule.occurrences(within: try row.range)
    #expect(occurrences.all.compactMap { $0.day?.iso } == row.isoDays)
    #expect(occurrences.all.map(\.number) == Array(1...row.isoDays.count))
    #expect(occurrences.isComplete)
  }

  @Test(arguments: Self.rows)
  func `its calendar rule repeats the first of them`(row: Row) throws {
    let rule = try Recurrence(reading: row.text).calendarRule(within: try row.range)
    #expect(rule?.text == row.rule)
    #expect(rule == nil || rule?.first.lowerBound.iso == row.isoDays.first)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let first: String
    let last: String
    /// `2024: 01-09 02-09`
    let days: String
    let rule: String?

    init(_ text: String, _ first: String, _ last: String, _ days: String, rule: String?) {
      self.text = text
      self.first = first
      self.last = last
      self.days = days
      self.rule = rule
    }

    var testDescription: String { text }

    var range: ClosedRange<CalendarDate> { get throws { try day(first)...day(last) } }

    var isoDays: [String] {
      var year = ""
      return days.split(separator: " ").compactMap { word in
        guard word.hasSuffix(":") else { return "\(year)-\(word)" }
        year = String(word.dropLast())
        return nil
      }
    }
  }

  static let rows: [Row] = [
    Row(
      "día 9 de cada mes", "2024-01-01", "2024-12-31",
      "2024: 01-09 02-09 03-09 04-09 05-09 06-09 07-09 08-09 09-09 10-09 11-09 12-09",
      rule: "FREQ=MONTHLY;BYMONTHDAY=9;COUNT=12"),
    Row(
      "días 1 y 15 de cada mes", "2023-11-10", "2024-03-01",
      "2023: 11-15 12-01 12-15 2024: 01-01 01-15 02-01 02-15 03-01",
      rule: "FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=8"),
    Row(
      "día 31 de cada mes", "2024-01-01", "2024-12-31",
      "2024: 01-31 03-31 05-31 07-31 08-31 10-31 12-31",
      rule: "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=7"),
    Row(
      "día 30 de cada mes", "2023-01-31", "2023-06-29",
      "2023: 03-30 04-30 05-30",
      rule: "FREQ=MONTHLY;BYMONTHDAY=30;COUNT=3"),
    Row(
      "día 29 de febrero", "2019-01-01", "2029-12-31",
      "2020: 02-29 2024: 02-29 2028: 02-29",
      rule: "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3"),
    Row(
      "último día de cada mes", "2024-01-01", "2024-12-31",
      "2024: 01-31 02-29 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31",
      rule: "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=12"),
    Row(
      "último día cada 3 meses", "2023-02-01", "2024-02-29",
      "2023: 02-28 05-31 08-31 11-30 2024: 02-29",
      rule: "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=5"),
    Row(
      "último viernes de cada mes", "2024-01-01", "2024-12-31",
      "2024: 01-26 02-23 03-29 04-26 05-31 06-28 07-26 08-30 09-27 10-25 11-29 12-27",
      rule: "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12"),
    Row(
      "primer lunes de febrero", "2020-01-01", "2026-12-31",
      "2020: 02-03 2021: 02-01 2022: 02-07 2023: 02-06 2024: 02-05 2025: 02-03 2026: 02-02",
      rule: "FREQ=MONTHLY;BYMONTH=2;BYDAY=1MO;COUNT=7"),
    Row(
      "tercer lunes de marzo y noviembre", "2022-01-01", "2025-06-30",
      "2022: 03-21 11-21 2023: 03-20 11-20 2024: 03-18 11-18 2025: 03-17",
      rule: "FREQ=MONTHLY;BYMONTH=3,11;BYDAY=3MO;COUNT=7"),
    Row(
      "segundo domingo de cada mes", "2023-09-01", "2024-03-31",
      "2023: 09-10 10-08 11-12 12-10 2024: 01-14 02-11 03-10",
      rule: "FREQ=MONTHLY;BYDAY=2SU;COUNT=7"),
    Row(
      "cuarto jueves cada 2 meses", "2023-11-24", "2024-12-31",
      "2024: 01-25 03-28 05-23 07-25 09-26 11-28",
      rule: "FREQ=MONTHLY;INTERVAL=2;BYDAY=4TH;COUNT=6"),
    Row(
      "día 9 cada 2 meses", "2020-03-02", "2020-12-31",
      "2020: 03-09 05-09 07-09 09-09 11-09",
      rule: "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=9;COUNT=5"),
    Row(
      "día 9 cada 2 meses", "2020-03-15", "2020-12-31",
      "2020: 05-09 07-09 09-09 11-09",
      rule: "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=9;COUNT=4"),
    Row(
      "día 31 cada 5 meses", "2021-01-01", "2026-12-31",
      "2021: 01-31 2023: 07-31 12-31 2024: 05-31 10-31 2025: 03-31 08-31 2026: 01-31",
      rule: "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=31;COUNT=8"),
    Row(
      "día 15 de febrero, junio y octubre", "2020-02-16", "2022-10-15",
      "2020: 06-15 10-15 2021: 02-15 06-15 10-15 2022: 02-15 06-15 10-15",
      rule: "FREQ=MONTHLY;BYMONTH=2,6,10;BYMONTHDAY=15;COUNT=8"),
    Row(
      "lunes de cada semana", "2024-12-15", "2025-02-03",
      "2024: 12-16 12-23 12-30 2025: 01-06 01-13 01-20 01-27 02-03",
      rule: "FREQ=WEEKLY;BYDAY=MO;COUNT=8"),
    Row(
      "lunes y jueves de cada semana", "2024-02-20", "2024-03-20",
      "2024: 02-22 02-26 02-29 03-04 03-07 03-11 03-14 03-18",
      rule: "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=8"),
    Row(
      "lunes cada 2 semanas", "2024-05-02", "2024-07-31",
      "2024: 05-13 05-27 06-10 06-24 07-08 07-22",
      rule: "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO;COUNT=6"),
    Row(
      "martes y domingo cada 3 semanas", "2023-12-20", "2024-03-10",
      "2023: 12-24 2024: 01-09 01-14 01-30 02-04 02-20 02-25",
      rule: "FREQ=WEEKLY;INTERVAL=3;WKST=MO;BYDAY=TU,SU;COUNT=7"),
    Row(
      "viernes cada 53 semanas", "2020-01-01", "2026-01-01",
      "2020: 01-03 2021: 01-08 2022: 01-14 2023: 01-20 2024: 01-26 2025: 01-31",
      rule: "FREQ=WEEKLY;INTERVAL=53;WKST=MO;BYDAY=FR;COUNT=6"),
    Row(
      "primer lunes de cada mes", "1900-01-01", "1900-04-30",
      "1900: 01-01 02-05 03-05 04-02",
      rule: "FREQ=MONTHLY;BYDAY=1MO;COUNT=4"),
    Row(
      "último martes de cada mes", "2199-10-01", "2199-12-31",
      "2199: 10-29 11-26 12-31",
      rule: "FREQ=MONTHLY;BYDAY=-1TU;COUNT=3"),
  ]
}
