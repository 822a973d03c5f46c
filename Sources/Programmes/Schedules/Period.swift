/// When something is to be done: from, until, and the words that stand instead of dates or beside them.
public struct Period: Sendable, Hashable {
  public let start: PlannedDate?
  public let end: PlannedDate?
  /// «según disponibilidad del curso», «Cuando corresponda».
  public let words: Verbatim?

  /// nil when nothing at all is stated.
  public init?(start: PlannedDate?, end: PlannedDate?, words: Verbatim?) {
    guard start != nil || end != nil || words != nil else { return nil }
    self.start = start
    self.end = end
    self.words = words
  }
}

extension Period {
  /// Whether it gives at least one day or month.
  public var isDated: Bool { start != nil || end != nil }
}

/// All periods of a row: usually one, none when the document is silent.
public struct Schedule: Sendable, Hashable {
  public let periods: [Period]

  public init(_ periods: [Period]) {
    self.periods = periods
  }
}

extension Schedule {
  public static let none = Schedule([])

  public var isStated: Bool { !periods.isEmpty }
  public var isDated: Bool { periods.contains(where: \.isDated) }

  /// First day and last day that its dates cover; nil without dates on one side.
  public var earliest: CalendarDate? { periods.lazy.compactMap { $0.start?.earliest }.min() }
  public var latest: CalendarDate? { periods.lazy.compactMap { $0.end?.latest }.max() }

  public static func + (one: Schedule, other: Schedule) -> Schedule {
    Schedule(one.periods + other.periods)
  }
}
