import Programmes

/// The rows under one heading, or under none.
struct RowBlock: Sendable {
  let axis: Axis?
  let priority: Priority?
  let rows: Rows
}

extension Outline {
  /// All rows in the order of the document.
  var rowBlocks: [RowBlock] {
    axes.flatMap { axis in
      [RowBlock(axis: axis, priority: nil, rows: axis.rows)]
        + axis.priorities.map { RowBlock(axis: axis, priority: $0, rows: $0.rows) }
    } + priorities.map { RowBlock(axis: nil, priority: $0, rows: $0.rows) }
      + [RowBlock(axis: nil, priority: nil, rows: rows)]
  }
}

extension Rows {
  /// Indicators with activities below them and those that an activity's own row carries.
  var allIndicators: [Indicator] {
    indicators.flatMap { [$0] + $0.activities.compactMap(\.indicator) }
      + activities.compactMap(\.indicator)
  }
}

extension Outline {
  /// In the order of the document, also those that are no more than an objective or a target.
  var allIndicators: [Indicator] { rowBlocks.flatMap(\.rows.allIndicators) }
}

extension Activity {
  /// Where a message about the whole row points: its key, or else its text.
  var head: Verbatim { key.written ?? text }
}

extension Indicator {
  /// Where a message about the whole indicator points; nil when the document says nothing of it.
  var head: Verbatim? { key.written ?? name ?? objective ?? target?.text ?? method.formula }
}
