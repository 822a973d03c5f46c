/// How a programme is divided: every level may be missing, and rows may hang from any level.
public struct Outline: Sendable {
  public let axes: [Axis]
  /// Priorities that belong to no axis.
  public let priorities: [Priority]
  /// Indicators and activities that belong to no axis and no priority.
  public let rows: Rows
  /// All activities in the order of the document.
  public let activities: [Placement]
  /// All indicators in the order of the document: those with activities below them, and those that
  /// an activity's own row states.
  public let indicators: [IndicatorPlacement]

  public init(axes: [Axis], priorities: [Priority], rows: Rows) {
    self.axes = axes
    self.priorities = priorities
    self.rows = rows
    let blocks = OutlineBlock.all(axes: axes, priorities: priorities, rows: rows)
    activities = blocks.flatMap(\.activities)
    indicators = blocks.flatMap(\.indicators)
  }
}

/// Indicators with their activities, then the activities that stand without one.
public struct Rows: Sendable, Hashable {
  public let indicators: [Indicator]
  public let activities: [Activity]

  public init(indicators: [Indicator], activities: [Activity]) {
    self.indicators = indicators
    self.activities = activities
  }
}

extension Rows {
  public var isEmpty: Bool { indicators.isEmpty && activities.isEmpty }
}

/// A heading of the programme: its number as printed (`I)`, `2.`) and its title.
public struct Heading: Sendable, Hashable {
  public let key: Key?
  public let title: Verbatim
  public let objective: Verbatim?
  public let explanation: Verbatim?
  public let otherCells: [OtherCell]
  /// Those of its file that it takes up, with all that stands under it; nil of one that no file has.
  public let lines: ClosedRange<Int>?

  public init(
    key: Key?, title: Verbatim, objective: Verbatim? = nil, explanation: Verbatim? = nil,
    otherCells: [OtherCell] = [], lines: ClosedRange<Int>? = nil
  ) {
    self.key = key
    self.title = title
    self.objective = objective
    self.explanation = explanation
    self.otherCells = otherCells
    self.lines = lines
  }
}

extension Heading {
  /// As the document prints it: `I) CAPACITACIÓN Y SENSIBILIZACIÓN.`
  public var text: String {
    key?.label(title.text) ?? title.text
  }
}

public final class Axis: Sendable {
  public let heading: Heading
  public let priorities: [Priority]
  public let rows: Rows
  public let notes: Notes

  public init(heading: Heading, priorities: [Priority], rows: Rows, notes: Notes) {
    self.heading = heading
    self.priorities = priorities
    self.rows = rows
    self.notes = notes
  }
}

extension Axis: Hashable {
  public static func == (one: Axis, other: Axis) -> Bool {
    one === other
      || one.heading == other.heading && one.priorities == other.priorities
        && one.rows == other.rows && one.notes == other.notes
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(heading) }
}

/// The level between axis and line of action, which only some programmes have.
public struct Priority: Sendable, Hashable {
  public let heading: Heading
  public let rows: Rows
  public let notes: Notes

  public init(heading: Heading, rows: Rows, notes: Notes) {
    self.heading = heading
    self.rows = rows
    self.notes = notes
  }
}
