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

extension Verbatim {
  /// Enough of it to know it by: its first words.
  var opening: String {
    var result = ""
    for word in text.split(separator: " ") where !word.isEmpty {
      if result.unicodeScalars.count + word.unicodeScalars.count > 60 {
        return result.isEmpty ? String(word.unicodeScalars.prefix(60)) + "…" : result + "…"
      }
      result += (result.isEmpty ? "" : " ") + word
    }
    return result
  }
}
