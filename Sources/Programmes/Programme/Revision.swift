/// The state of a programme among those that it has had.
public struct Revision: Sendable, Hashable {
  /// Its newest amendment or else its approval; the first day of its years where nothing is told.
  public let day: CalendarDate
  /// How often it was amended.
  public let number: Int
}

extension Programme {
  public var revision: Revision {
    Revision(day: lastModified ?? span.lowerBound, number: amendments.count)
  }
}
