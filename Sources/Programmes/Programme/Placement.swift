/// An activity with everything that it hangs from.
public struct Placement: Sendable, Hashable {
  public let activity: Activity
  public let axis: Axis?
  public let priority: Priority?
  /// The indicator that it serves: of its group, or its own.
  public let indicator: Indicator?
}

/// An indicator with everything that it hangs from, and the activities that serve it.
public struct IndicatorPlacement: Sendable, Hashable {
  public let indicator: Indicator
  public let axis: Axis?
  public let priority: Priority?
  public let activities: [Activity]
}

extension Outline {
  /// All activities in the order of the document.
  public var activities: [Placement] {
    blocks.flatMap { block in
      block.rows.indicators.flatMap { indicator in
        indicator.activities.map { block.placement($0, indicator) }
      } + block.rows.activities.map { block.placement($0, $0.indicator) }
    }
  }

  /// All indicators in the order of the document: those with activities below them, and those that
  /// an activity's own row states.
  public var indicators: [IndicatorPlacement] {
    blocks.flatMap { block in
      block.rows.indicators.map { block.placement($0, serving: $0.activities) }
        + block.rows.activities.compactMap { activity in
          guard let indicator = activity.indicator, indicator.isStated else { return nil }
          return block.placement(indicator, serving: [activity])
        }
    }
  }

  private var blocks: [Block] {
    axes.flatMap { axis in
      [Block(axis: axis, priority: nil, rows: axis.rows)]
        + axis.priorities.map { Block(axis: axis, priority: $0, rows: $0.rows) }
    } + priorities.map { Block(axis: nil, priority: $0, rows: $0.rows) }
      + [Block(axis: nil, priority: nil, rows: rows)]
  }
}

extension Axis {
  /// All its activities, those of its priorities too, in the order of the document.
  public var activities: [Activity] {
    ([rows] + priorities.map(\.rows)).flatMap { rows in
      rows.indicators.flatMap(\.activities) + rows.activities
    }
  }
}

/// Rows with their headings.
private struct Block {
  let axis: Axis?
  let priority: Priority?
  let rows: Rows

  func placement(_ activity: Activity, _ indicator: Indicator?) -> Placement {
    Placement(activity: activity, axis: axis, priority: priority, indicator: indicator)
  }

  func placement(_ indicator: Indicator, serving activities: [Activity]) -> IndicatorPlacement {
    IndicatorPlacement(
      indicator: indicator, axis: axis, priority: priority, activities: activities)
  }
}
