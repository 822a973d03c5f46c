/// A year, or several in a row: `2020`, `2024-2026`.
public struct YearSpan: Sendable, Hashable {
  public let first: Int
  public let last: Int

  /// nil when the years are out of order or outside 1900–2199.
  public init?(from first: Int, through last: Int) {
    let years = CalendarDate.years
    guard first <= last, years.contains(first), years.contains(last) else { return nil }
    self.first = first
    self.last = last
  }
}

extension YearSpan {
  public var years: ClosedRange<Int> { first...last }
}

extension YearSpan: CustomStringConvertible {
  /// `2020` or `2024–2026`.
  public var description: String { first == last ? "\(first)" : "\(first)–\(last)" }
}

extension YearSpan: Comparable {
  public static func < (one: YearSpan, other: YearSpan) -> Bool {
    (one.first, one.last) < (other.first, other.last)
  }
}
