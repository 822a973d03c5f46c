/// One of the times at which a rule wants something done.
public struct Occurrence: Sendable, Hashable {
  /// From 1, in the order of time.
  public let number: Int
  /// From the first day to the last on which it may be done: a single day, or more.
  public let window: ClosedRange<CalendarDate>
  /// How many the rule wants in this very window: 4 of «4 veces», each without a day of its own;
  /// else 1.
  public let countInWindow: Int
}

extension Occurrence {
  /// The day, when the rule leaves no choice.
  public var day: CalendarDate? {
    window.lowerBound == window.upperBound && countInWindow == 1 ? window.lowerBound : nil
  }
}

/// What a rule comes to within a stretch of time.
public struct Occurrences: Sendable, Hashable {
  /// In the order of time, and no more than `limit`.
  public let all: [Occurrence]
  /// Whether `limit` left none out.
  public let isComplete: Bool
}

extension Occurrences {
  /// Every working day of six years, and more, would fit.
  public static let limit = 2000
}
