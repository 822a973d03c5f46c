import Diagnostics
import Programmes
import YAML

/// `correcciones:` of a report.
struct CorrectionRecord {
  private let report = Field("corte", .day, required: true)
  private let activity: Field<Located<Slug>>
  private let step = Field("accion", .integer(1...999))
  private let occurrence = Field("ocurrencia", Form<OccurrenceName>.occurrence)
  private let indicator: Field<Located<Slug>>
  private let datum = Field("dato", .text, required: true)
  private let was = Field("decia", .text, required: true)
  private let shouldBe = Field("debe_decir", .text, required: true)
  private let reason = Field("motivo", .text, required: true)
  private let context: ReportContext

  init(in context: ReportContext) {
    self.context = context
    activity = Field("actividad", .row(of: context.activities, orReport: .unknownActivity))
    indicator = Field("indicador", .row(of: context.indicators, orReport: .unknownIndicator))
  }
}

extension CorrectionRecord {
  static let shape = RecordShape("correccion", CorrectionRecord(in: .unknown).declarations)

  private var declarations: [FieldDeclaration] {
    [
      report.declaration, activity.declaration, step.declaration, occurrence.declaration,
      indicator.declaration, datum.declaration, was.declaration, shouldBe.declaration,
      reason.declaration,
    ]
  }

  var form: Form<Correction> {
    .record(Self.shape, named: "correccion") { record, problems in
      let report = record.required(report, &problems)
      let subject = subject(in: context.on(report?.value), record, &problems)
      let datum = record.required(datum, &problems)
      let was = record.required(was, &problems)
      let shouldBe = record.required(shouldBe, &problems)
      let reason = record.required(reason, &problems)
      guard let report, let subject, let datum, let was, let shouldBe, let reason,
        let kind = problems.kind(of: datum, in: subject),
        let replacement = kind.value(of: shouldBe, &problems)
      else { return nil }
      return Correction(
        report: report, subject: subject, replacement: replacement, datum: datum, was: was,
        replaced: kind.day(in: was.text), shouldBe: shouldBe, reason: reason,
        location: record.location)
    }
  }

  /// Times are called as the report calls them that is corrected.
  private func subject(
    in context: ReportContext, _ record: RecordReader, _ problems: inout Problems
  ) -> Correction.Subject? {
    let step = record.optional(step, &problems)
    let occurrence = record.optional(occurrence, &problems)
    let parts = [self.step.name, self.occurrence.name].filter { record.states(anyOf: [$0]) }
    switch (record.states(anyOf: [activity.name]), record.states(anyOf: [indicator.name])) {
    case (true, false) where parts.count < 2:
      guard let key = record.optional(activity, &problems)?.value else { return nil }
      if let step {
        if let activity = context.activities?[key] { problems.check(step, within: activity) }
        return .step(key, step.value)
      }
      if let occurrence {
        return problems.number(
          Located(occurrence, at: record.location(of: self.occurrence.name)),
          width: record.width(of: self.occurrence.name), among: context.times(of: key)
        ).map { .occurrence(key, $0.value) }
      }
      return parts.isEmpty ? .activity(key) : nil
    case (false, true) where parts.isEmpty:
      return record.optional(indicator, &problems).map { .indicator($0.value) }
    default:
      problems.report(Diagnostic(.correctionOfNothing, at: record.location))
      return nil
    }
  }
}

/// Which values of a report can be corrected.
enum CorrectedDatum: Sendable, Hashable {
  case share, began, finished, done, result
  case operand(String)
}

extension CorrectedDatum {
  /// The day that `words` say; nil of what is no day.
  func day(in words: String) -> CalendarDate? {
    switch self {
    case .began, .finished:
      if case .day(let day) = DateReading(words) { day } else { nil }
    case .share, .done, .result, .operand: nil
    }
  }

  /// `words` as a value of this kind; nil, after a report, when they are none.
  func value(of words: Verbatim, _ problems: inout Problems) -> Correction.Replacement? {
    // A text in several lines starts below its key.
    let isPlain = !words.text.contains("\n")
    let node = YAMLNode(.scalar(words.text, isPlain: isPlain), at: words.location)
    return switch self {
    case .share: Form<Located<Share>>.share.read(node, &problems).map { .share($0.value) }
    case .began: Form<Located<CalendarDate>>.day.read(node, &problems).map { .began($0.value) }
    case .finished:
      Form<Located<CalendarDate>>.day.read(node, &problems).map { .finished($0.value) }
    case .done: Form<MarkdownText>.prose.read(node, &problems).map { .done($0) }
    case .result: Form<ReportedValue>.result.read(node, &problems).map { .result($0) }
    case .operand(let name):
      Form<ReportedValue>.reported.read(node, &problems).map { .operand(name, $0) }
    }
  }
}

extension Problems {
  /// Of an activity four values can be corrected; of an indicator its result and its variables.
  fileprivate mutating func kind(
    of datum: Verbatim, in subject: Correction.Subject
  ) -> CorrectedDatum? {
    let word = Slug(folding: datum.text)?.text
    if case .indicator = subject {
      return word == "resultado" ? .result : .operand(datum.text)
    }
    switch word {
    case "porcentaje": return .share
    case "inicio-real": return .began
    case "fin-real": return .finished
    case "hecho": return .done
    default:
      let words = ["porcentaje", "inicio_real", "fin_real", "hecho"]
      var values: [String: DiagnosticValue] = [
        "valor": .text(datum.text), "opciones": .text(words.joined(separator: ", ")),
      ]
      values["sugerencia"] = Suggestion.nearest(to: datum.text, among: words).map { .text($0) }
      report(Diagnostic(.correctionOfOtherDatum, at: datum, values))
      return nil
    }
  }
}
