import Diagnostics
import Programmes
import YAML

/// When a row is to be done: one period in `inicio`, `fin`, `cuando`, or several in `fechas`.
struct ScheduleFields {
  private let period = PeriodRecord()
  private let periods = Field("fechas", .list(of: PeriodRecord.form))

  var declarations: [FieldDeclaration] { period.declarations + [periods.declaration] }

  func read(_ record: RecordReader, _ problems: inout Problems) -> Schedule {
    let single = period.read(record, &problems)
    return Schedule((single.map { [$0] } ?? []) + record.items(periods, &problems))
  }
}

/// One pair of dates, with the words beside it.
struct PeriodRecord {
  private let start = Field("inicio", .start)
  private let end = Field("fin", .end)
  private let words = Field("cuando", .text)

  /// What else tells when a row is to be finished.
  private static let endings = ["repite", "vence", "fechas", "acciones"]

  var declarations: [FieldDeclaration] {
    [start.declaration, end.declaration, words.declaration]
  }

  static let shape = RecordShape("fecha", PeriodRecord().declarations)

  static let form = Form<Period>.record(shape, named: "fecha") { record, problems in
    PeriodRecord().read(record, isOfSeveral: true, &problems)
  }

  /// `isOfSeveral`: whether others of the row may tell when it is to be finished.
  func read(
    _ record: RecordReader, isOfSeveral: Bool = false, _ problems: inout Problems
  ) -> Period? {
    let start = record.optional(start, &problems)
    // Several months in both places are one mistake.
    let isTold =
      record.text(of: self.start.name).map { text in
        text == record.text(of: self.end.name)
          && WrittenPeriod.months(in: text, problems.frame) != nil
      } ?? false
    let end = isTold ? nil : record.optional(end, &problems)
    if let start, let end, end.latest < start.earliest {
      problems.report(
        Diagnostic(
          .endBeforeStart, at: end.written,
          ["inicio": .text(start.written.text), "fin": .text(end.written.text)],
          related: start.written.location))
    }
    let words = record.optional(words, &problems)
    if let start, end == nil, words == nil, !record.states(anyOf: [self.end.name] + Self.endings),
      !isOfSeveral || WrittenPeriod(start.written.text, in: problems.frame.fiscalYear) != nil
    {
      problems.report(
        Diagnostic(.periodWithoutEnd, at: start.written, ["valor": .text(start.written.text)]))
    }
    let isDated = record.states(anyOf: [self.start.name, self.end.name, "vence"])
    if let words, !isDated, let times = WordedTimes(words.text, in: problems.frame) {
      var values: [String: DiagnosticValue] = [
        "valor": .text(words.text), "fin": .text(times.end),
      ]
      values["inicio"] = times.start.map { .text($0) }
      problems.report(Diagnostic(.wordedTimes, at: words, values))
    }
    return Period(start: start, end: end, words: words)
  }
}
