/// A recurrence as calendars of the iCalendar format repeat an event.
public struct CalendarRule: Sendable, Hashable {
  /// The days of the event that is repeated, both included: `DTSTART` is the first.
  public let first: ClosedRange<CalendarDate>
  /// The value of `RRULE`: `FREQ=MONTHLY;BYMONTHDAY=9;COUNT=12`. RFC 5545, section 3.3.10.
  public let text: String
}

extension Recurrence {
  /// The rule that repeats one event on exactly the windows of `occurrences(within:fiscalYear:)`.
  ///
  /// nil when there is no such rule (windows of different lengths, several occurrences in one
  /// window, a list of dates, more occurrences than the limit) and when nothing is repeated.
  public func calendarRule(
    within range: ClosedRange<CalendarDate>, fiscalYear: FiscalYear = .calendar
  ) -> CalendarRule? {
    let occurrences = occurrences(within: range, fiscalYear: fiscalYear)
    guard occurrences.isComplete, occurrences.all.count > 1, let starts = ruleOfStarts,
      let first = occurrences.all.first?.window, starts.isMet(by: first.lowerBound),
      Set(occurrences.all.map(\.window.dayCount)).count == 1
    else { return nil }
    return CalendarRule(first: first, text: "\(starts.text);COUNT=\(occurrences.all.count)")
  }

  private var ruleOfStarts: RuleOfStarts? {
    switch self {
    case .monthly(let rule):
      RuleOfStarts(
        text: "FREQ=MONTHLY\(rule.months.rulePart);\(rule.part.rulePart)",
        day: rule.part.firstDay, weekday: nil)
    case .wholeMonths(let months):
      RuleOfStarts(
        text: "FREQ=MONTHLY\(MonthChoice.named(months).rulePart);BYMONTHDAY=1",
        day: 1, weekday: nil)
    case .weekly(let interval, let weekdays):
      RuleOfStarts(
        text: "FREQ=WEEKLY\(interval.rulePart)\(interval == .one ? "" : ";WKST=MO")"
          + ";BYDAY=\(weekdays.codes.joined(separator: ","))",
        day: nil, weekday: nil)
    case .times(.one, .week): RuleOfStarts(text: "FREQ=WEEKLY", day: nil, weekday: .monday)
    case .periodsOfYear, .times, .dates: nil
    }
  }
}

/// A rule for the first days of windows.
private struct RuleOfStarts {
  let text: String
  /// Of the month and of the week, where all windows begin on the same; a window that has been cut
  /// begins on another.
  let day: Int?
  let weekday: Weekday?

  func isMet(by start: CalendarDate) -> Bool {
    start.day == day ?? start.day && start.weekday == weekday ?? start.weekday
  }
}

extension ClosedRange<CalendarDate> {
  fileprivate var dayCount: Int { upperBound.dayNumber - lowerBound.dayNumber + 1 }
}

extension MonthPart {
  fileprivate var rulePart: String {
    switch self {
    case .days(let days):
      "BYMONTHDAY="
        + days.members.map(\.number).sorted().map { "\($0)" }.joined(separator: ",")
    case .lastDay: "BYMONTHDAY=-1"
    case .weekday(let ordinal, let weekday): "BYDAY=\(ordinal.rawValue)\(weekday.code)"
    case .half(.first): "BYMONTHDAY=1"
    case .half(.second): "BYMONTHDAY=16"
    }
  }

  /// Of a window of several days.
  fileprivate var firstDay: Int? {
    switch self {
    case .days, .lastDay, .weekday: nil
    case .half(.first): 1
    case .half(.second): 16
    }
  }
}

extension MonthChoice {
  fileprivate var rulePart: String {
    switch self {
    case .every(let interval): interval.rulePart
    case .named(let months):
      ";BYMONTH="
        + months.members.map(\.rawValue).sorted().map { "\($0)" }.joined(separator: ",")
    }
  }
}

extension StatedCount {
  /// Nothing for 1, which is the default.
  fileprivate var rulePart: String { self == .one ? "" : ";INTERVAL=\(number)" }
}

extension NonEmptySet<Weekday> {
  fileprivate var codes: [String] {
    Weekday.mondayFirst.filter(members.contains).map(\.code)
  }
}

extension Weekday {
  fileprivate var code: String {
    switch self {
    case .sunday: "SU"
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    }
  }
}
