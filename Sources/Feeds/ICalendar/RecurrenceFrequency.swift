import Programmes

/// How long a rule's step is; those below a day need hours.
enum RecurrenceFrequency: String {
  case daily = "DAILY"
  case weekly = "WEEKLY"
  case monthly = "MONTHLY"
  case yearly = "YEARLY"
}

extension RecurrenceFrequency {
  /// Parts that a rule of this frequency must not have (RFC 5545, section 3.3.10).
  var forbiddenParts: Set<Substring> {
    switch self {
    case .daily: ["BYYEARDAY", "BYWEEKNO"]
    case .weekly: ["BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"]
    case .monthly: ["BYYEARDAY", "BYWEEKNO"]
    case .yearly: []
    }
  }

  /// How many of one weekday a step can have; nil where weekdays must not be numbered.
  var greatestOrdinal: Int? {
    switch self {
    case .daily, .weekly: nil
    case .monthly: 5
    case .yearly: 53
    }
  }
}

extension RecurrenceRule {
  /// Whether `value` is a day as `DATE` prints it.
  static func isDate(_ value: Substring) -> Bool {
    let octets = Array(value.utf8)
    guard octets.count == 8 else { return false }
    let fields = [octets[0..<4], octets[4..<6], octets[6..<8]]
    return CalendarDate(
      iso: fields.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")) != nil
  }
}
