/// An activity with everything that it hangs from. All who ask for it have the same one: it is large, and asked for by
/// every page and row.
public final class Placement: Sendable {
  public let activity: Activity
  public let axis: Axis?
  public let priority: Priority?
  /// The indicator that it serves: of its group, or its own.
  public let indicator: Indicator?
  /// Where its axis and its priority stand.
  public let place: HeadingPlace

  init(
    activity: Activity, axis: Axis?, priority: Priority?, indicator: Indicator?, place: HeadingPlace
  ) {
    self.activity = activity
    self.axis = axis
    self.priority = priority
    self.indicator = indicator
    self.place = place
  }
}

/// An indicator with everything that it hangs from, and the activities that serve it.
public final class IndicatorPlacement: Sendable {
  public let indicator: Indicator
  public let axis: Axis?
  public let priority: Priority?
  public let activities: [Activity]
  /// Where its axis and its priority stand.
  public let place: HeadingPlace

  init(
    indicator: Indicator, axis: Axis?, priority: Priority?, activities: [Activity],
    place: HeadingPlace
  ) {
    self.indicator = indicator
    self.axis = axis
    self.priority = priority
    self.activities = activities
    self.place = place
  }
}

/// Where a heading stands, counted from 1: an axis, a priority of it, or a priority of no axis.
public struct HeadingPlace: Sendable, Hashable {
  public let axis: Int?
  public let priority: Int?

  public init(axis: Int? = nil, priority: Int? = nil) {
    self.axis = axis
    self.priority = priority
  }
}

extension IndicatorPlacement {
  /// The activity that serves it; nil where several do, or none.
  public var onlyActivity: Activity? { activities.count == 1 ? activities.first : nil }
}

extension Axis {
  /// All its activities, those of its priorities too, in the order of the document.
  public var activities: [Activity] {
    ([rows] + priorities.map(\.rows)).flatMap(\.allActivities)
  }

  /// Of those with activities below them, and of those that an activity's own row states.
  public var indicatorCount: Int {
    ([rows] + priorities.map(\.rows)).reduce(0) { count, rows in
      count + rows.indicators.count + rows.activities.count { $0.indicator?.isStated == true }
    }
  }
}

extension Rows {
  /// Those of its indicators, then those that stand without one.
  public var allActivities: [Activity] { indicators.flatMap(\.activities) + activities }
}

/// Rows with the headings that they stand under.
struct OutlineBlock {
  private let axis: Axis?
  private let priority: Priority?
  private let rows: Rows
  private let place: HeadingPlace
}

extension OutlineBlock {
  /// Those of an outline, in the order of the document.
  static func all(axes: [Axis], priorities: [Priority], rows: Rows) -> [OutlineBlock] {
    axes.enumerated().flatMap { index, axis in
      let number = index + 1
      return [
        OutlineBlock(axis: axis, priority: nil, rows: axis.rows, place: HeadingPlace(axis: number))
      ] + of(axis.priorities, axis, number)
    } + of(priorities, nil, nil)
      + [OutlineBlock(axis: nil, priority: nil, rows: rows, place: HeadingPlace())]
  }

  private static func of(
    _ priorities: [Priority], _ axis: Axis?, _ number: Int?
  ) -> [OutlineBlock] {
    priorities.enumerated().map { index, priority in
      OutlineBlock(
        axis: axis, priority: priority, rows: priority.rows,
        place: HeadingPlace(axis: number, priority: index + 1))
    }
  }

  var activities: [Placement] {
    rows.indicators.flatMap { indicator in
      indicator.activities.map { placement($0, indicator) }
    } + rows.activities.map { placement($0, $0.indicator) }
  }

  /// Those with activities below them, and those that an activity's own row states.
  var indicators: [IndicatorPlacement] {
    rows.indicators.map { placement($0, serving: $0.activities) }
      + rows.activities.compactMap { activity in
        guard let indicator = activity.indicator, indicator.isStated else { return nil }
        return placement(indicator, serving: [activity])
      }
  }

  private func placement(_ activity: Activity, _ indicator: Indicator?) -> Placement {
    Placement(
      activity: activity, axis: axis, priority: priority, indicator: indicator, place: place)
  }

  private func placement(
    _ indicator: Indicator, serving activities: [Activity]
  ) -> IndicatorPlacement {
    IndicatorPlacement(
      indicator: indicator, axis: axis, priority: priority, activities: activities, place: place)
  }
}
