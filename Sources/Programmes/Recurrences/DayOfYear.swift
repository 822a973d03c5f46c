/// A day of each year, as an observance has one: «25 de noviembre».
public struct DayOfYear: Sendable, Hashable {
  public let month: MonthOfYear
  public let day: DayOfMonth

  /// nil for a day that the month never has.
  public init?(_ day: DayOfMonth, of month: MonthOfYear) {
    guard day.number <= month.longestDayCount else { return nil }
    self.month = month
    self.day = day
  }
}

extension DayOfYear: Comparable {
  public static func < (one: DayOfYear, other: DayOfYear) -> Bool {
    (one.month, one.day) < (other.month, other.day)
  }
}

extension NonEmptySet<DayOfYear> {
  /// Those within `range`, in order; a common year has no 29 February.
  func dates(within range: ClosedRange<CalendarDate>) -> some Sequence<CalendarDate> {
    let days = members.sorted()
    return (range.lowerBound.year...range.upperBound.year).lazy.flatMap { year in
      days.compactMap { day in
        CalendarDate(year: year, month: day.month.rawValue, day: day.day.number)
      }
    }.filter(range.contains)
  }
}
