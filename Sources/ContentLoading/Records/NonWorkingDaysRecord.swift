import Diagnostics
import Programmes
import YAML

/// `inhabiles.yaml`.
enum NonWorkingDaysRecord {
  static let years = Field(
    "anios", Form<[Located<Int>]>.list(of: .integer(CalendarDate.years)), required: true)
  static let days = Field("dias", .list(of: NonWorkingPeriodRecord.form))

  static let silences = Field("ignorar", .list(of: SilenceRecord.form))

  static let shape = RecordShape(
    "inhabiles", [years.declaration, days.declaration, silences.declaration])

  static func read(_ record: RecordReader, _ problems: inout Problems) -> NonWorkingDays? {
    let years = record.required(years, &problems)
    let numbers = years?.map(\.value) ?? []
    problems.frame = DateFrame(
      numbers.first.flatMap { YearSpan(from: $0, through: numbers.last ?? $0) }, .calendar)
    defer { problems.frame = DateFrame() }
    let periods = record.items(days, &problems)
    problems.note(record.items(silences, &problems), in: 1...Int.max)
    guard let years else { return nil }
    let days = NonWorkingDays(
      periods.map(\.value), covering: Set(years.map(\.value)),
      places: Dictionary(years.map { ($0.value, $0.location) }) { first, _ in first })
    problems.report(NonWorkingChecks(of: periods, in: days).problems)
    return days
  }
}

/// `dias:` of `inhabiles.yaml`: one day, or several in a row.
enum NonWorkingPeriodRecord {
  static let day = Field("fecha", .day)
  static let start = Field("desde", .day)
  static let end = Field("hasta", .day)
  static let reason = Field("motivo", .text)
  static let citation = Field("acuerdo", .text, required: true)

  static let shape = RecordShape(
    "dia-inhabil",
    [
      day.declaration, start.declaration, end.declaration, reason.declaration,
      citation.declaration,
    ])

  static let form = Form<Located<NonWorkingPeriod>>.record(shape, named: "dia-inhabil") {
    record, problems in
    let days = days(record, &problems)
    let reason = record.optional(reason, &problems)
    let citation = record.required(citation, &problems)
    guard let days, let citation else { return nil }
    return Located(
      NonWorkingPeriod(days: days.value, reason: reason, citation: citation), at: days.location)
  }

  private static func days(
    _ record: RecordReader, _ problems: inout Problems
  ) -> Located<ClosedRange<CalendarDate>>? {
    let day = record.optional(day, &problems)
    let start = record.optional(start, &problems)
    let end = record.optional(end, &problems)
    let written = [self.day.name, self.start.name, self.end.name].map {
      record.states(anyOf: [$0])
    }
    guard written == [true, false, false] || written == [false, true, true] else {
      problems.report(Diagnostic(.nonWorkingWithoutDays, at: record.location))
      return nil
    }
    if let day { return Located(day.value...day.value, at: day.location) }
    guard let start, let end else { return nil }
    guard start.value <= end.value else {
      problems.report(Diagnostic.reversed(from: start, through: end))
      return nil
    }
    return Located(start.value...end.value, at: start.location)
  }
}
