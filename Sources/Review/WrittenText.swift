import Diagnostics
import Programmes

/// A text of a programme and what it is in it. All rules look at the same one.
final class WrittenText: Sendable {
  /// Where a text stands.
  enum Role: Sendable, Hashable {
    case title, heading, explanation, approval, legalBasis
    case indicator, objective, target, yearlyTarget, scope, formula, interpretation, frequency
    case kind, unit, baseline
    case activity, step, schedule, verification, risk, mitigation, responsible
    case otherCell
    case note, reviewNote
    // Only within a `Document`
    case session, columnName, signatory, institution, member
    case agendaPoint, agreement, followUp, cancellation, observation, attendee, material
    case amendment, report
    case transcriptionNote, prose, source
  }

  let text: Verbatim
  let role: Role
  let words: TextWords
  let traits: TextTraits

  init(text: Verbatim, role: Role) {
    self.text = text
    self.role = role
    words = TextWords(of: text.text)
    traits = TextTraits(of: text.text[...])
  }
}

extension Programme {
  /// All texts of the document, in its order; what transcribers wrote is not among them.
  var texts: [WrittenText] {
    let head = [
      WrittenText(title, .title), WrittenText(approval?.text, .approval),
    ].compactMap { $0 }
    let outlineTexts = outline.axes.flatMap(Self.texts) + outline.priorities.flatMap(Self.texts)
    return head + objectives.map { WrittenText(text: $0, role: .objective) }
      + legalBasis.map { WrittenText(text: $0, role: .legalBasis) } + Self.texts(otherCells)
      + Self.texts(notes) + outlineTexts + Self.texts(outline.rows)
  }

  private static func texts(_ axis: Axis) -> [WrittenText] {
    texts(axis.heading) + texts(axis.notes)
      + texts(axis.rows) + axis.priorities.flatMap(texts)
  }

  private static func texts(_ priority: Priority) -> [WrittenText] {
    texts(priority.heading) + texts(priority.notes) + texts(priority.rows)
  }

  private static func texts(_ heading: Heading) -> [WrittenText] {
    [
      WrittenText(heading.title, .heading), WrittenText(heading.objective, .objective),
      WrittenText(heading.explanation, .explanation),
    ].compactMap { $0 } + texts(heading.otherCells)
  }

  private static func texts(_ rows: Rows) -> [WrittenText] {
    rows.indicators.flatMap { texts($0) + $0.activities.flatMap(texts) }
      + rows.activities.flatMap(texts)
  }

  private static func texts(_ notes: Notes) -> [WrittenText] {
    notes.document.map { WrittenText(text: $0, role: .note) }
      + notes.review.map { WrittenText(text: $0, role: .reviewNote) }
  }
}

extension WrittenText {
  convenience init?(_ text: Verbatim?, _ role: Role) {
    guard let text else { return nil }
    self.init(text: text, role: role)
  }
}

extension Programme {
  static func texts(_ indicator: Indicator) -> [WrittenText] {
    let method = indicator.method
    return [
      WrittenText(indicator.name, .indicator), WrittenText(indicator.objective, .objective),
      WrittenText(indicator.target?.text, .target), WrittenText(indicator.target?.scope, .scope),
      WrittenText(method.interpretation, .interpretation), WrittenText(method.kind, .kind),
      WrittenText(method.unit, .unit), WrittenText(method.formula, .formula),
      WrittenText(method.frequency, .frequency), WrittenText(method.baseline, .baseline),
    ].compactMap { $0 }
      + (indicator.target?.yearly ?? []).map { WrittenText(text: $0.text, role: .yearlyTarget) }
      + (indicator.target?.quarterly ?? []).map { WrittenText(text: $0.text, role: .yearlyTarget) }
      + texts(indicator.otherCells) + texts(indicator.notes)
  }

  static func texts(_ activity: Activity) -> [WrittenText] {
    [WrittenText(text: activity.text, role: .activity)]
      + activity.schedule.periods.compactMap { WrittenText($0.words, .schedule) }
      + activity.steps.flatMap(texts)
      + activity.verification.map { WrittenText(text: $0, role: .verification) }
      + activity.risks.map { WrittenText(text: $0, role: .risk) }
      + activity.mitigation.map { WrittenText(text: $0, role: .mitigation) }
      + texts(activity.responsible) + (activity.indicator.map(texts) ?? [])
      + texts(activity.otherCells) + texts(activity.notes)
  }

  private static func texts(_ step: Step) -> [WrittenText] {
    [WrittenText(step.key, .step), WrittenText(text: step.text, role: .step)].compactMap { $0 }
      + step.schedule.periods.compactMap { WrittenText($0.words, .schedule) }
      + step.verification.map { WrittenText(text: $0, role: .verification) }
      + texts(step.responsible) + texts(step.otherCells) + texts(step.notes)
  }

  /// What columns are called is read too: nobody else wrote it.
  private static func texts(_ cells: [OtherCell]) -> [WrittenText] {
    cells.flatMap { cell in
      let name = Verbatim(cell.column, at: cell.location)
      return [WrittenText(name, .columnName)].compactMap { $0 }
        + cell.texts.map { WrittenText(text: $0, role: .otherCell) }
    }
  }

  private static func texts(_ people: [Person]) -> [WrittenText] {
    people.flatMap { [$0.name, $0.role, $0.area] }.compactMap { WrittenText($0, .responsible) }
  }
}
