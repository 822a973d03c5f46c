import Diagnostics
import Programmes
import YAML

/// `actividades:` of a report.
struct ActivityReportRecord {
  private let key: Field<Located<Slug>>
  private let work: WorkFields
  private let steps: Field<[StepReport]>
  private let index: RowIndex<Activity>?

  init(in context: ReportContext) {
    index = context.activities
    key = Field("clave", .row(of: index, orReport: .unknownActivity), required: true)
    work = WorkFields(in: context.evidence)
    steps = Field("acciones", .list(of: StepReportRecord(in: context.evidence).form))
  }
}

extension ActivityReportRecord {
  static let shape = RecordShape(
    "avance-de-actividad", ActivityReportRecord(in: .unknown).declarations)

  private var declarations: [FieldDeclaration] {
    [key.declaration] + work.declarations + [steps.declaration]
  }

  var form: Form<ActivityReport> {
    .record(Self.shape, named: "avance-de-actividad") { record, problems in
      let key = record.required(key, &problems)
      let report = work.read(record, &problems)
      let steps = record.items(steps, &problems)
      problems.reportRepeats(steps.map(\.number), .repeatedReport) { "\($0)" }
      if let key, let activity = index?[key.value] {
        for step in steps { problems.check(step.number, within: activity) }
      }
      // A key alone, as drafts have it, says nothing of its activity.
      guard let key, work.isStated(in: record) || !steps.isEmpty else { return nil }
      return ActivityReport(key: key, work: report, steps: steps)
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
          "actividad": .text(activity.key.written?.text ?? activity.key.slug.text),
        ], related: activity.text.location))
  }
}
