public import Programmes

extension CalendarRule {
  /// `FREQ=MONTHLY;BYMONTHDAY=9;COUNT=12`: the value of `RRULE` (RFC 5545, section 3.3.10).
  public var text: String { "\(starts.text);COUNT=\(count)" }
}

extension RuleDays {
  fileprivate var text: String {
    switch self {
    case .ofMonths(let months, let days): "FREQ=MONTHLY\(months.part);\(days.part)"
    case .ofWeeks(let interval, on: let weekdays):
      // Where weeks begin makes a difference when some are left out.
      "FREQ=WEEKLY\(interval.part)\(interval == .one ? "" : ";WKST=MO")\(weekdays?.part ?? "")"
    }
  }
}

extension MonthChoice {
  fileprivate var part: String {
    switch self {
    case .every(let interval): interval.part
    case .named(let months):
      ";BYMONTH=" + months.members.sorted().map { "\($0.rawValue)" }.joined(separator: ",")
    }
  }
}

extension MonthDays {
  fileprivate var part: String {
    switch self {
    case .numbered(let days):
      "BYMONTHDAY=" + days.members.sorted().map { "\($0.number)" }.joined(separator: ",")
    case .last: "BYMONTHDAY=-1"
    case .weekday(let ordinal, let weekday): "BYDAY=\(ordinal.rawValue)\(weekday.code)"
    }
  }
}

extension StatedCount {
  /// Nothing for 1, which is the default.
  fileprivate var part: String { self == .one ? "" : ";INTERVAL=\(number)" }
}

extension NonEmptySet<Weekday> {
  fileprivate var part: String {
    ";BYDAY=" + members.sorted().map(\.code).joined(separator: ",")
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
