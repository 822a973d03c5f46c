import Diagnostics
import Programmes
import YAML

/// `avances/*.yaml`.
struct ReportRecord {
  private let cutoff = Self.cutoff
  private let period = Field(Self.periodKey, ReportPeriodRecord.form, required: true)
  private let approval = Field("aprobacion", ReportApprovalRecord.form)
  private let source = Field("fuente", .text)
  private let summary = Field("resumen", .prose)
  private let activities: Field<[ActivityReport]>
  private let indicators: Field<[IndicatorReport]>
  private let corrections: Field<[Correction]>
  private let silences = Field("ignorar", .list(of: SilenceRecord.form))
  private let context: ReportContext

  init(in context: ReportContext) {
    self.context = context
    activities = Field("actividades", .list(of: ActivityReportRecord(in: context).form))
    indicators = Field("indicadores", .list(of: IndicatorReportRecord(in: context).form))
    corrections = Field("correcciones", .list(of: CorrectionRecord(in: context).form))
  }
}

extension ReportRecord {
  static let periodKey = "periodo"
  private static let cutoff = Field("corte", .day, required: true)

  /// nil where it can't be read, of which nothing is said here.
  static func cutoff(of fields: RecordReader) -> CalendarDate? {
    var unheard = Problems()
    return fields.optional(cutoff, &unheard)?.value
  }

  static let shape = RecordShape("avance", ReportRecord(in: .unknown).declarations)

  private var declarations: [FieldDeclaration] {
    [
      cutoff.declaration, period.declaration, approval.declaration, source.declaration,
      summary.declaration, activities.declaration, indicators.declaration,
      corrections.declaration, silences.declaration,
    ]
  }

  func read(_ record: RecordReader, _ problems: inout Problems) -> ProgressReport? {
    let cutoff = record.required(cutoff, &problems)
    problems.frame = cutoff.map { DateFrame($0.value, context.fiscalYear) } ?? DateFrame()
    defer { problems.frame = DateFrame() }
    let period = record.required(period, &problems)
    let approval = record.optional(approval, &problems)
    let source = record.optional(source, &problems)
    let summary = record.optional(summary, &problems)
    let activities = record.items(activities, &problems)
    let indicators = record.items(indicators, &problems)
    let corrections = record.items(corrections, &problems)
    problems.note(record.items(silences, &problems), in: 1...Int.max)
    problems.reportRepeats(activities.map(\.key), .repeatedReport) {
      context.activities?.name(of: $0) ?? $0.text
    }
    problems.reportRepeats(indicators.map(\.key), .repeatedReport) {
      context.indicators?.name(of: $0) ?? $0.text
    }
    guard let cutoff, let period else { return nil }
    let report = ProgressReport(
      cutoff: cutoff.value, period: period, approval: approval, source: source, summary: summary,
      activities: activities, indicators: indicators, corrections: corrections,
      location: cutoff.location)
    if let end = period.lastDay(in: context.fiscalYear), end > cutoff.value,
      report.datesAfterCutoff == nil
    {
      problems.report(
        Diagnostic(
          .periodAfterCutoff, at: record.location(of: self.period.name),
          width: record.width(of: self.period.name),
          ["fin": .text(end.numeric), "corte": .text(cutoff.value.numeric)],
          related: cutoff.location))
    }
    // What could not be read would look like something that is not said.
    if report.isEmpty, !problems.hasErrors(in: record.location.path) {
      problems.report(
        Diagnostic(
          .emptyReport, at: cutoff.location, width: record.width(of: self.cutoff.name)))
    }
    return report
  }
}

extension ProgressReport {
  /// Whether it says nothing at all of what was done: a draft that nobody filled in.
  fileprivate var isEmpty: Bool {
    activities.isEmpty && corrections.isEmpty && summary == nil
      && indicators.allSatisfy(\.isEmpty)
  }
}

extension IndicatorReport {
  fileprivate var isEmpty: Bool {
    operands.allSatisfy(\.isEmpty) && result == nil
      && breakdown.isEmpty && isReached == nil && explanation == nil
  }
}

extension Operand {
  fileprivate var isEmpty: Bool { value == nil && source == nil && date == nil && note == nil }
}

/// `periodo:` of a report: a text, or its days.
enum ReportPeriodRecord {
  static let start = Field("desde", .day, required: true)
  static let end = Field("hasta", .day, required: true)

  static let shape = RecordShape("periodo-de-avance", [start.declaration, end.declaration])

  static let form = Form<ReportPeriod>(shape: .textOrRecord("periodo-de-avance")) {
    node, problems in
    if case .scalar(let text, _) = node.content {
      if let period = ReportPeriod(reading: text) { return period }
      let meant = problems.frame.year.map { "\(text.trimmed) de \($0)" }
      let suggestion =
        meant.flatMap { ReportPeriod(reading: $0) == nil ? nil : $0 }
        ?? SuggestedPeriod(text, in: problems.frame)?.text
      problems.report(
        .notAReportPeriod, at: node, suggestion.map { ["sugerencia": .text($0)] } ?? [:])
      return nil
    }
    guard let record = RecordReader(node, as: shape, &problems) else { return nil }
    let start = record.required(Self.start, &problems)
    let end = record.required(Self.end, &problems)
    guard let start, let end else { return nil }
    if end.value < start.value { problems.report(Diagnostic.reversed(from: start, through: end)) }
    return .days(from: start.value, through: end.value)
  }
}

/// `aprobacion:` of a report.
enum ReportApprovalRecord {
  static let by = Field("por", .text, required: true)
  static let session = Field("sesion", .text)
  static let date = Field("fecha", .day, required: true)

  static let shape = RecordShape(
    "aprobacion-de-avance", [by.declaration, session.declaration, date.declaration])

  static let form = Form<ReportApproval>.record(shape, named: "aprobacion-de-avance") {
    record, problems in
    let by = record.required(Self.by, &problems)
    let session = record.optional(Self.session, &problems)
    let date = record.required(Self.date, &problems)
    guard let by, let date else { return nil }
    return ReportApproval(by: by, session: session, date: date)
  }
}
