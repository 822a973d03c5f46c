import Diagnostics
import Programmes
import YAML

/// `ocurrencias:` of an activity in a report.
struct OccurrenceReportRecord {
  private let occurrence = Field("ocurrencia", Form<OccurrenceName>.occurrence, required: true)
  private let work: WorkFields

  init(in evidence: EvidenceFolder) {
    work = WorkFields(in: evidence)
  }
}

extension OccurrenceReportRecord {
  static let shape = RecordShape(
    "avance-de-ocurrencia", OccurrenceReportRecord(in: .empty).declarations)

  private var declarations: [FieldDeclaration] { [occurrence.declaration] + work.declarations }

  var form: Form<NamedOccurrence> {
    .record(Self.shape, named: "avance-de-ocurrencia") { record, problems in
      let report = work.read(record, &problems)
      let name = record.required(occurrence, &problems)
      guard let name, work.isStated(in: record) else { return nil }
      return NamedOccurrence(
        name: Located(name, at: record.location(of: occurrence.name)),
        width: record.width(of: occurrence.name), work: report)
    }
  }
}

/// What a report says of an occurrence, before anybody has looked which one it is.
struct NamedOccurrence: Sendable {
  let name: Located<OccurrenceName>
  let width: Int
  let work: WorkReport
}

/// How a report calls an occurrence.
enum OccurrenceName: Sendable, Hashable {
  /// From 1, in the order of time.
  case number(Int)
  /// A day of its window.
  case day(CalendarDate)
}

extension Form where Value == OccurrenceName {
  /// `3`, or `09/03/2024`.
  static let occurrence = Form(shape: .text) { node, problems in
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    if text.text.contains(where: { !$0.isNumber }) {
      return Form<Located<CalendarDate>>.day.read(node, &problems).map { .day($0.value) }
    }
    return Form<Located<Int>>.integer(1...Occurrences.limit).read(node, &problems).map {
      .number($0.value)
    }
  }
}

extension Problems {
  /// The reports with the numbers of their occurrences; those that are none of `times` are reported.
  /// Without times nothing is known of numbers, and days are left out.
  mutating func numbered(
    _ reports: [NamedOccurrence], among times: TimesOnDay?
  ) -> [OccurrenceReport] {
    reports.compactMap { report in
      number(report.name, width: report.width, among: times).map {
        OccurrenceReport(number: $0, work: report.work)
      }
    }
  }

  /// nil, after a report, when `name` is of none of `times`.
  mutating func number(
    _ name: Located<OccurrenceName>, width: Int, among times: TimesOnDay?
  ) -> Located<Int>? {
    let number = times?.times?.number(named: name.value)
    if let times, times.areAllKnown, number == nil { reportUnknown(name, width: width, in: times) }
    return number.map { Located($0, at: name.location) }
  }

  private mutating func reportUnknown(
    _ name: Located<OccurrenceName>, width: Int, in known: TimesOnDay
  ) {
    let (activity, times) = (known.activity, known.times)
    let key = activity.key.name
    var values: [String: DiagnosticValue] = ["actividad": .text(key)]
    let occurrences = times?.occurrences ?? []
    guard let first = occurrences.first, let last = occurrences.last else {
      let reason =
        activity.deadline != nil
        ? "plazo-sin-fechas" : activity.recurrence == nil ? "sin-regla" : "sin-fechas"
      values["razon"] = .term("ocurrencias.\(reason)")
      values["ayuda"] = .term(
        activity.deadline != nil ? "ocurrencias.ayuda.plazo" : "ocurrencias.ayuda.regla")
      return report(
        Diagnostic(
          .noOccurrences, at: name.location, width: width, values,
          related: activity.text.location))
    }
    switch name.value {
    case .number(let number): values["ocurrencia"] = "\(number)"
    case .day(let day): values["ocurrencia"] = .text(day.numeric)
    }
    values["cuantas"] = "\(occurrences.count)"
    values["primera"] = .text(first.window.lowerBound.numeric)
    values["ultima"] = .text(last.window.upperBound.numeric)
    values["ayuda"] = .term(
      times?.kind == .deadlines ? "ocurrencias.revise.plazo" : "ocurrencias.revise.regla")
    if let amendment = known.amendment {
      values["modificacion"] = .text(amendment.numeric)
      values["ayuda"] = .term("ocurrencias.revise.modificacion")
    }
    report(
      Diagnostic(
        .unknownOccurrence, at: name.location, width: width, values,
        related: activity.recurrence?.location ?? activity.deadline?.location))
  }
}

extension ActivityTimes {
  fileprivate func number(named name: OccurrenceName) -> Int? {
    switch name {
    case .number(let number): occurrences.first { $0.number == number }?.number
    case .day(let day): number(of: day)
    }
  }
}
