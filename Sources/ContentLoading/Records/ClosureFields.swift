import Diagnostics
import Programmes
import YAML

/// What became of an agreement.
struct ClosureFields {
  private let state = Field("estado", Form<Located<DeclaredStanding>>.standing)
  private let date: Field<Located<CalendarDate>>
  private let reason = Field("motivo", .text)

  /// `dateKey` is the key of the day on which it was fulfilled or cancelled.
  init(dateKey: String) {
    date = Field(dateKey, .day)
  }
}

extension ClosureFields {
  var declarations: [FieldDeclaration] {
    [state.declaration, date.declaration, reason.declaration]
  }

  /// nil where it says nothing, or not all that it must.
  func read(_ record: RecordReader, _ problems: inout Problems) -> AgreementStanding? {
    let state = record.optional(state, &problems)
    let date = record.optional(date, &problems)
    let reason = record.optional(reason, &problems)
    guard let state, state.value != .pending else {
      if state != nil || !record.states(anyOf: [self.state.name]) {
        reportAnswersWithoutClosure(record, &problems)
      }
      return state.map { _ in .open }
    }
    if !record.states(anyOf: [self.date.name]) {
      problems.report(.stateWithoutDate, of: state, ["clave": .text(self.date.name)])
    }
    if state.value == .cancelled, !record.states(anyOf: [self.reason.name]) {
      problems.report(.stateWithoutReason, of: state, [:])
    }
    guard let date else { return nil }
    if state.value == .fulfilled { return .closed(.fulfilled(on: date)) }
    return reason.map { .closed(.cancelled(on: date, reason: $0)) }
  }

  /// They would be lost.
  private func reportAnswersWithoutClosure(
    _ record: RecordReader, _ problems: inout Problems
  ) {
    guard let name = [date.name, reason.name].first(where: { record.states(anyOf: [$0]) }) else {
      return
    }
    problems.report(
      Diagnostic(
        .closureWithoutState, at: record.location(of: name), width: record.width(of: name),
        ["clave": .text(name)]))
  }
}

extension Form where Value == Located<DeclaredStanding> {
  static let standing = Form(shape: Form<DeclaredStanding>.choice.shape) { node, problems in
    Form<DeclaredStanding>.choice.read(node, &problems).map { Located($0, at: node.location) }
  }
}

extension Problems {
  fileprivate mutating func report(
    _ rule: Rule, of state: Located<DeclaredStanding>, _ values: [String: DiagnosticValue]
  ) {
    let word = state.value.rawValue
    report(
      Diagnostic(
        rule, at: state.location, width: word.count,
        values.merging(["estado": .text(word)]) { $1 }))
  }
}
