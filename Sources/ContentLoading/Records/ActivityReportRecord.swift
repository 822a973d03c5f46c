import Diagnostics
import Programmes
import YAML

/// `actividades:` of a report.
struct ActivityReportRecord {
  private let key: Field<Located<Slug>>
  private let work: WorkFields
  private let steps: Field<[StepReport]>
  private let occurrences: Field<[NamedOccurrence]>
  private let context: ReportContext

  init(in context: ReportContext) {
    self.context = context
    key = Field("clave", .row(of: context.activities, orReport: .unknownActivity), required: true)
    work = WorkFields(in: context.evidence)
    steps = Field("acciones", .list(of: StepReportRecord(in: context.evidence).form))
    occurrences = Field(
      "ocurrencias", .list(of: OccurrenceReportRecord(in: context.evidence).form))
  }
}

extension ActivityReportRecord {
  static let shape = RecordShape(
    "avance-de-actividad", ActivityReportRecord(in: .unknown).declarations)

  private var declarations: [FieldDeclaration] {
    [key.declaration] + work.declarations + [steps.declaration, occurrences.declaration]
  }

  var form: Form<ActivityReport> {
    .record(Self.shape, named: "avance-de-actividad") { record, problems in
      let key = record.required(key, &problems)
      let report = work.read(record, &problems)
      let steps = record.items(steps, &problems)
      let named = record.items(occurrences, &problems)
      problems.reportRepeats(steps.map(\.number), .repeatedReport) { "\($0)" }
      let activity = key.flatMap { context.activities?[$0.value] }
      if let activity {
        for step in steps { problems.check(step.number, within: activity) }
      }
      let occurrences = problems.numbered(
        named, among: key.flatMap { context.times(of: $0.value) })
      problems.reportRepeats(occurrences.map(\.number), .repeatedReport) { "\($0)" }
      // A key alone, as drafts have it, says nothing of its activity.
      guard let key, work.isStated(in: record) || !steps.isEmpty || !named.isEmpty else {
        return nil
      }
      return ActivityReport(key: key, work: report, steps: steps, occurrences: occurrences)
    }
  }
}

/// `acciones:` of an activity in a report.
struct StepReportRecord {
  private let number = Field("accion", .integer(1...999), required: true)
  private let work: WorkFields

  init(in evidence: EvidenceFolder) {
    work = WorkFields(in: evidence)
  }
}

extension StepReportRecord {
  static let shape = RecordShape(
    "avance-de-accion", StepReportRecord(in: .empty).declarations)

  private var declarations: [FieldDeclaration] { [number.declaration] + work.declarations }

  var form: Form<StepReport> {
    .record(Self.shape, named: "avance-de-accion") { record, problems in
      let report = work.read(record, &problems)
      let number = record.required(number, &problems)
      guard let number, work.isStated(in: record) else { return nil }
      return StepReport(number: number, work: report)
    }
  }
}

extension Problems {
  /// Whether `activity` has a step of that number, from 1.
  mutating func check(_ number: Located<Int>, within activity: Activity) {
    guard number.value > activity.steps.count else { return }
    let rule: Rule = activity.steps.isEmpty ? .noSteps : .unknownStep
    report(
      Diagnostic(
        rule, at: number.location, width: "\(number.value)".count,
        [
          "accion": "\(number.value)", "cuantas": "\(activity.steps.count)",
          "actividad": .text(activity.key.name),
        ], related: activity.text.location))
  }
}
