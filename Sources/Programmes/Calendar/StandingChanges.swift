/// How often something was fulfilled, called off, taken up again or closed. A value, held by reference: what is
/// open has none.
public final class StandingChanges: Sendable {
  /// At least 1.
  public let count: Int
  /// The day on which the last of them became known.
  public let last: CalendarDate

  init(count: Int, last: CalendarDate) {
    self.count = count
    self.last = last
  }
}

extension StandingChanges {
  /// nil without any.
  convenience init?(on days: [CalendarDate]) {
    guard let last = days.max() else { return nil }
    self.init(count: days.count, last: last)
  }
}

extension StandingChanges: Hashable {
  public static func == (one: StandingChanges, other: StandingChanges) -> Bool {
    one.count == other.count && one.last == other.last
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(last) }
}
