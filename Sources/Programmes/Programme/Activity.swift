public import Diagnostics

/// A row of the programme: an activity or a line of action.
///
/// A value, held by reference: it never changes, and two are equal when all that they say is. Pages, tables
/// and calendars hold each one many times, and copying it would mean counting all its texts each time.
public final class Activity: Sendable {
  public let naming: ActivityName
  public let schedule: Schedule
  /// The rule by which it is done again and again: `repite`.
  public let recurrence: Located<Recurrence>?
  /// What its deadline is counted from: `vence`.
  public let deadline: Located<RelativeDeadline>?
  public let steps: [Step]
  public let verification: [Verbatim]
  public let risks: [Verbatim]
  /// What will be done about the risks.
  public let mitigation: [Verbatim]
  /// Of the activity in its programme, as written.
  public let weight: Verbatim?
  public let responsible: [Person]
  public let isOptional: Bool
  /// Where the row itself carries its objective, target or indicator.
  public let indicator: Indicator?
  public let notes: Notes
  /// In the order of the document.
  public let otherCells: [OtherCell]
  /// Those of its file that it takes up; nil of one that no file has.
  public let lines: ClosedRange<Int>?

  public init(
    key: Key, text: Verbatim, schedule: Schedule, recurrence: Located<Recurrence>? = nil,
    deadline: Located<RelativeDeadline>? = nil, steps: [Step], verification: [Verbatim],
    risks: [Verbatim], mitigation: [Verbatim] = [], weight: Verbatim? = nil,
    responsible: [Person], isOptional: Bool, indicator: Indicator?,
    notes: Notes, otherCells: [OtherCell] = [], lines: ClosedRange<Int>? = nil
  ) {
    naming = ActivityName(key: key, text: text)
    self.schedule = schedule
    self.recurrence = recurrence
    self.deadline = deadline
    self.steps = steps
    self.verification = verification
    self.risks = risks
    self.mitigation = mitigation
    self.weight = weight
    self.responsible = responsible
    self.isOptional = isOptional
    self.indicator = indicator
    self.notes = notes
    self.otherCells = otherCells
    self.lines = lines
  }
}

extension Activity: Hashable {
  public static func == (one: Activity, other: Activity) -> Bool {
    one === other
      || one.naming == other.naming && one.schedule == other.schedule
        && one.recurrence == other.recurrence && one.deadline == other.deadline
        && one.steps == other.steps && one.verification == other.verification
        && one.risks == other.risks && one.mitigation == other.mitigation
        && one.weight == other.weight && one.responsible == other.responsible
        && one.isOptional == other.isOptional && one.indicator == other.indicator
        && one.notes == other.notes && one.otherCells == other.otherCells
        && one.lines == other.lines
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(naming) }
}

extension Activity {
  public var key: Key { naming.key }
  public var text: Verbatim { naming.text }

  /// Its own periods and those of its steps.
  public var wholeSchedule: Schedule {
    steps.reduce(schedule) { $0 + $1.schedule }
  }
}

extension Activity {
  /// The same activity at other times; itself when they are the same.
  func with(_ schedule: Schedule, _ steps: [Step]) -> Activity {
    if schedule == self.schedule, steps == self.steps { return self }
    return Activity(
      key: key, text: text, schedule: schedule, recurrence: recurrence, deadline: deadline,
      steps: steps, verification: verification, risks: risks, mitigation: mitigation,
      weight: weight, responsible: responsible, isOptional: isOptional, indicator: indicator,
      notes: notes, otherCells: otherCells, lines: lines)
  }
}

extension Step {
  func with(_ schedule: Schedule) -> Step {
    Step(
      key: key, text: text, schedule: schedule, verification: verification,
      responsible: responsible, notes: notes, otherCells: otherCells)
  }
}

/// A sub-activity with its own dates and people.
public struct Step: Sendable, Hashable {
  /// As printed: `1.a`.
  public let key: Verbatim?
  public let text: Verbatim
  public let schedule: Schedule
  public let verification: [Verbatim]
  public let responsible: [Person]
  public let notes: Notes
  public let otherCells: [OtherCell]

  public init(
    key: Verbatim? = nil, text: Verbatim, schedule: Schedule, verification: [Verbatim],
    responsible: [Person],
    notes: Notes, otherCells: [OtherCell] = []
  ) {
    self.key = key
    self.text = text
    self.schedule = schedule
    self.verification = verification
    self.responsible = responsible
    self.notes = notes
    self.otherCells = otherCells
  }
}

extension Step {
  /// «1.a Pedir la lista».
  public var label: String { key.map { "\($0.text) \(text.text)" } ?? text.text }
}
