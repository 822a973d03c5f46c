import Diagnostics
import Programmes

/// What a report says of an activity or of a step.
struct WorkFields {
  static let doneKey = "hecho"

  private let done = Field(doneKey, .prose)
  private let state = Field("estado", .state)
  private let reason = Field("motivo", .text)
  private let author = Field("declara", .text)
  private let declaredOn = Field("fecha_declaracion", .day)
  private let began = Field("inicio_real", .day)
  private let finished = Field("fin_real", .day)
  private let share = Field("porcentaje", .share)
  private let evidence: Field<[Evidence]>

  init(in folder: EvidenceFolder) {
    evidence = Field("evidencias", .list(of: EvidenceRecord(in: folder).form))
  }
}

extension WorkFields {
  var declarations: [FieldDeclaration] {
    [
      done.declaration, state.declaration, reason.declaration, author.declaration,
      declaredOn.declaration, began.declaration, finished.declaration, share.declaration,
      evidence.declaration,
    ]
  }

  /// Whether anything at all is written.
  func isStated(in record: RecordReader) -> Bool {
    record.states(anyOf: declarations.map(\.name))
  }

  func read(_ record: RecordReader, _ problems: inout Problems) -> WorkReport {
    WorkReport(
      done: record.optional(done, &problems), declared: declared(record, &problems),
      began: record.optional(began, &problems), finished: record.optional(finished, &problems),
      share: record.optional(share, &problems), evidence: record.items(evidence, &problems),
      location: record.location)
  }

  private func declared(
    _ record: RecordReader, _ problems: inout Problems
  ) -> DeclaredState? {
    let reason = record.optional(reason, &problems)
    let author = record.optional(author, &problems)
    let date = record.optional(declaredOn, &problems)
    guard record.states(anyOf: [state.name]) else {
      reportAnswersWithoutState(record, &problems)
      return nil
    }
    guard let state = record.optional(state, &problems) else { return nil }
    if state.value.needsReason, !record.states(anyOf: [self.reason.name]) {
      problems.report(
        Diagnostic(
          .stateWithoutReason, at: state.location, width: state.value.rawValue.count,
          ["estado": .text(state.value.rawValue)]))
    }
    return DeclaredState(
      status: state.value.status, reason: reason, author: author, date: date,
      location: state.location)
  }

  /// They would be lost.
  private func reportAnswersWithoutState(_ record: RecordReader, _ problems: inout Problems) {
    let names = [reason.name, author.name, declaredOn.name]
    guard let name = names.first(where: { record.states(anyOf: [$0]) }) else { return }
    problems.report(
      Diagnostic(
        .answerWithoutState, at: record.location(of: name), width: record.width(of: name),
        ["clave": .text(name)]))
  }
}
