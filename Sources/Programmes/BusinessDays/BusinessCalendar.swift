/// Tells the business days of an institution: all but Saturdays, Sundays and its non-working days.
public struct BusinessCalendar: Sendable, Hashable {
  public let nonWorkingDays: NonWorkingDays
  /// The same days by number, merged and in order.
  private let closures: [ClosedRange<Int>]

  public init(_ nonWorkingDays: NonWorkingDays) {
    self.nonWorkingDays = nonWorkingDays
    closures = Self.merged(nonWorkingDays.periods.map(\.days))
  }
}

/// Nobody has said which days of the year are no business days: nothing can be counted over it.
public struct MissingCalendar: Error, Sendable, Hashable {
  public let year: Int

  public init(year: Int) {
    self.year = year
  }
}

extension BusinessCalendar {
  /// Fails for a weekday of a year that the non-working days do not cover.
  public func isBusinessDay(_ day: CalendarDate) throws(MissingCalendar) -> Bool {
    guard !day.isOfWeekend, closure(holding: day.dayNumber) == nil else { return false }
    guard nonWorkingDays.years.contains(day.year) else { throw MissingCalendar(year: day.year) }
    return true
  }

  /// The `count`-th business day after `event`, whose own day is not counted: a rule of the
  /// project, which its page of method states.
  public func businessDay(
    _ count: StatedCount, after event: CalendarDate
  ) throws(MissingCalendar) -> CalendarDate {
    var found = 0
    var day = event
    while found < count.number {
      day = try dayAfter(day)
      if try isBusinessDay(day) { found += 1 }
    }
    return day
  }

  /// How many business days come after `event` up to `day`, itself included; 0 when it is not later.
  public func businessDays(
    after event: CalendarDate, through day: CalendarDate
  ) throws(MissingCalendar) -> Int {
    var found = 0
    var current = event
    while current < day {
      current = try dayAfter(current)
      if try isBusinessDay(current) { found += 1 }
    }
    return found
  }

  /// The non-working periods that took a weekday from a count after `event` up to `day`.
  public func periodsLeftOut(
    after event: CalendarDate, through day: CalendarDate
  ) -> [NonWorkingPeriod] {
    guard event < day, let first = event.adding(days: 1) else { return [] }
    let counted = first...day
    return nonWorkingDays.periods.filter { period in
      period.days.overlaps(counted) && period.days.clamped(to: counted).hasWeekday
    }
  }

  /// The next day; the last of a closure when the next day is in one, so that long closures cost
  /// nothing.
  private func dayAfter(_ day: CalendarDate) throws(MissingCalendar) -> CalendarDate {
    let next = day.dayNumber + 1
    let last = closure(holding: next)?.upperBound ?? next
    guard let result = CalendarDate(dayNumber: last) else {
      throw MissingCalendar(year: CalendarDate.latest.year + 1)
    }
    return result
  }
}

extension BusinessCalendar {
  private static func merged(_ periods: [ClosedRange<CalendarDate>]) -> [ClosedRange<Int>] {
    var merged: [ClosedRange<Int>] = []
    for period in periods.map({ $0.lowerBound.dayNumber...$0.upperBound.dayNumber }) {
      if let last = merged.last, period.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, period.upperBound)
      } else {
        merged.append(period)
      }
    }
    return merged
  }

  /// By halving: there may be as many as a file has lines.
  private func closure(holding dayNumber: Int) -> ClosedRange<Int>? {
    var remaining = closures[...]
    while !remaining.isEmpty {
      let middle = remaining.startIndex + remaining.count / 2
      let closure = remaining[middle]
      if closure.contains(dayNumber) { return closure }
      remaining =
        dayNumber < closure.lowerBound
        ? remaining[..<middle] : remaining[(middle + 1)...]
    }
    return nil
  }
}

extension CalendarDate {
  fileprivate var isOfWeekend: Bool { weekday == .saturday || weekday == .sunday }
}

extension ClosedRange<CalendarDate> {
  /// Whether it has a day from Monday to Friday.
  fileprivate var hasWeekday: Bool {
    dayCount > 2 || !lowerBound.isOfWeekend || !upperBound.isOfWeekend
  }
}
