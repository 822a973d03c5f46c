/// What a rule takes of a month.
public enum MonthPart: Sendable, Hashable {
  /// «días 1 y 15». A month without the day is passed over, as RFC 5545 has it (section 3.3.10:
  /// "invalid date … MUST be ignored"); who wants the last day says so.
  case days(NonEmptySet<DayOfMonth>)
  case lastDay
  /// «último viernes»
  case weekday(WeekdayOrdinal, Weekday)
  case half(MonthHalf)
}

/// From 1 to 31.
public struct DayOfMonth: Sendable, Hashable {
  public let number: Int

  /// nil outside 1–31.
  public init?(_ number: Int) {
    guard (1...31).contains(number) else { return nil }
    self.number = number
  }

  private init(trusted number: Int) {
    self.number = number
  }
}

extension DayOfMonth: Comparable {
  public static func < (one: DayOfMonth, other: DayOfMonth) -> Bool { one.number < other.number }
}

extension DayOfMonth {
  static let first = DayOfMonth(trusted: 1)
  static let sixteenth = DayOfMonth(trusted: 16)
}

/// A fifth does not stand here: most months lack it.
public enum WeekdayOrdinal: Int, Sendable, CaseIterable {
  case first = 1
  case second, third, fourth
  case last = -1
}

/// A *quincena*: days 1 to 15, or 16 to the end of the month.
public enum MonthHalf: Sendable, CaseIterable {
  case first, second
}

extension MonthPart {
  /// The days that it takes of `month`, in order: one window for each of «días 1 y 15».
  package func windows(in month: Month) -> [ClosedRange<CalendarDate>] {
    switch self {
    case .days(let days):
      days.members.sorted().compactMap { month.window($0.number...$0.number) }
    case .lastDay: [month.lastDay...month.lastDay]
    case .weekday(let ordinal, let weekday):
      [month.dayNumber(of: ordinal, weekday)].compactMap { month.window($0...$0) }
    case .half(.first): [month.window(1...15)].compactMap(\.self)
    case .half(.second): [month.window(16...month.dayCount)].compactMap(\.self)
    }
  }
}

extension Month {
  /// nil when it lacks one of the days.
  fileprivate func window(_ days: ClosedRange<Int>) -> ClosedRange<CalendarDate>? {
    guard let first = CalendarDate(year: year, month: number, day: days.lowerBound),
      let last = CalendarDate(year: year, month: number, day: days.upperBound)
    else { return nil }
    return first...last
  }

  /// From 1.
  fileprivate func dayNumber(of ordinal: WeekdayOrdinal, _ weekday: Weekday) -> Int {
    switch ordinal {
    case .last: dayCount - lastDay.weekday.days(since: weekday)
    default: 1 + weekday.days(since: firstDay.weekday) + 7 * (ordinal.rawValue - 1)
    }
  }
}

extension Weekday {
  /// How many days it comes after the nearest `other`: 0–6.
  fileprivate func days(since other: Weekday) -> Int { (rawValue - other.rawValue + 7) % 7 }
}
