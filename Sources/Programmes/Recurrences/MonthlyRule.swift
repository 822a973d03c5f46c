/// A part of some months: «día 9 de cada mes», «segunda quincena de febrero, junio y octubre».
public struct MonthlyRule: Sendable, Hashable {
  public let part: MonthPart
  public let months: MonthChoice

  /// nil for days that none of the months ever has: «30 de febrero».
  public init?(_ part: MonthPart, of months: MonthChoice) {
    if case (.days(let days), .named(let named)) = (part, months) {
      let longest = named.members.map(\.longestDayCount).max() ?? 0
      guard days.members.contains(where: { $0.number <= longest }) else { return nil }
    }
    self.part = part
    self.months = months
  }
}

/// Which months a rule is about.
public enum MonthChoice: Sendable, Hashable {
  /// Every so many months, the first being that in which the time of the row begins, as RFC 5545
  /// counts `INTERVAL` from `DTSTART`.
  case every(StatedCount)
  /// In each year.
  case named(NonEmptySet<MonthOfYear>)
}

extension MonthChoice {
  /// Those that have a day in `range`, in order.
  func months(in range: ClosedRange<CalendarDate>) -> some Sequence<Month> {
    let (step, named): (Int, Set<MonthOfYear>) =
      switch self {
      case .every(let count): (count.number, Set(MonthOfYear.allCases))
      case .named(let months): (1, months.members)
      }
    let last = range.upperBound.month
    let all = sequence(first: range.lowerBound.month) { month in
      month.adding(months: step).flatMap { $0 <= last ? $0 : nil }
    }
    return all.lazy.filter { month in
      MonthOfYear(rawValue: month.number).map(named.contains) ?? false
    }
  }
}
