public import Programmes

/// Which days of an institution's calendar a feed has.
public struct CalendarPart: Sendable {
  private let programme: Slug
  /// nil for all, and for the sessions about the programme.
  private let activities: Set<Slug>?
}

extension CalendarPart {
  public init(of programme: Programme) {
    self.init(programme: programme.slug, activities: nil)
  }

  /// The days of the activities of an axis.
  public init(of axis: Axis, in programme: Programme) {
    self.init(programme: programme.slug, activities: Set(axis.activities.map(\.key.slug)))
  }

  public func contains(_ entry: CalendarEntry) -> Bool {
    guard entry.subject.programme == programme else { return false }
    guard let activities else { return true }
    return entry.subject.activity.map { activities.contains($0.key.slug) } ?? false
  }
}
