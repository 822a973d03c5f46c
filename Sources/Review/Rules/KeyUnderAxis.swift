import Diagnostics
import Programmes

extension Rule {
  static let keyUnderAxis = Rule("clave-fuera-de-eje", .warning)
}

extension ReviewRule {
  /// A key whose first part is not the number of its axis: 4.1.1 under `III)`.
  ///
  /// It holds only for programmes whose keys begin with the number of their axis, which is to say
  /// that most of them do. An axis of which no key agrees is told of once, at its own key.
  static let keyUnderAxis: ReviewRule = ofProgramme(.keyUnderAxis) { programme in
    let axes = programme.outline.axes.compactMap(NumberedAxis.init)
    let strays = axes.map(\.strays)
    let count = strays.reduce(0) { $0 + $1.count }
    guard count * 2 < axes.reduce(0, { $0 + $1.rows.count }) else { return [] }
    return zip(axes, strays).flatMap { axis, strays -> [Diagnostic] in
      guard let first = strays.first else { return [] }
      if axis.rows.count > 1, strays.count == axis.rows.count,
        strays.allSatisfy({ $0.number.parts[0] == first.number.parts[0] })
      {
        return [axis.diagnostic(first, at: axis.written, related: first.written)]
      }
      return strays.map { axis.diagnostic($0, at: $0.written, related: axis.written) }
    }
  }
}

/// An axis with its number and those of its rows' keys that could tell it.
private struct NumberedAxis {
  struct Row {
    let written: Verbatim
    let number: RowNumber
    /// The number of the priority that it stands under, which its key may begin with as well.
    let priority: Int?

    /// nil when the key has one part only, or is not printed, or is not a number.
    init?(_ key: Key, in priority: Priority?) {
      guard let written = key.written, let number = RowNumber(key), number.parts.count > 1 else {
        return nil
      }
      self.written = written
      self.number = number
      self.priority = priority?.heading.number
    }
  }

  let written: Verbatim
  let number: Int
  let rows: [Row]

  init?(_ axis: Axis) {
    guard let written = axis.heading.key?.written, let number = axis.heading.number else {
      return nil
    }
    self.written = written
    self.number = number
    rows =
      Self.rows(axis.rows, in: nil) + axis.priorities.flatMap { Self.rows($0.rows, in: $0) }
  }

  private static func rows(_ rows: Rows, in priority: Priority?) -> [Row] {
    rows.indicators.flatMap { indicator -> [Row] in
      let own = Row(indicator.key, in: priority)
      let activities = indicator.activities.filter { activity in
        // `2.1` below the indicator `2` begins with the indicator's number, not with the axis's;
        // and what agrees with a printed key is not told of beside it.
        guard let number = RowNumber(indicator.key), let key = RowNumber(activity.key) else {
          return true
        }
        let followsIndicator = key.parts.starts(with: number.parts)
        return !(followsIndicator && (number.parts.count == 1 || own != nil))
      }
      return (own.map { [$0] } ?? []) + activities.compactMap { Row($0.key, in: priority) }
    } + rows.activities.compactMap { Row($0.key, in: priority) }
  }

  var strays: [Row] {
    rows.filter { $0.number.parts[0] != number && $0.number.parts[0] != $0.priority }
  }

  func diagnostic(_ row: Row, at place: Verbatim, related: Verbatim) -> Diagnostic {
    Diagnostic(
      .keyUnderAxis, at: place,
      [
        "eje": .text(written.text), "clave": .text(row.written.text),
        "numero": "\(row.number.parts[0])",
      ],
      related: related.location)
  }
}
