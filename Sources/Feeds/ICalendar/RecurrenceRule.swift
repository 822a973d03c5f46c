/// The rule of an event that comes back on whole days: the value of `RRULE` (RFC 5545, section
/// 3.3.10).
public struct RecurrenceRule: Sendable, Hashable {
  /// As in the file: `FREQ=MONTHLY;BYMONTHDAY=9;COUNT=12`.
  public let text: String

  /// nil when `text` is no rule for events without hours: when a part is unknown, repeated, out of
  /// its bounds or at odds with another, when `FREQ` is not the first, or when the rule ends by
  /// count and by date at once. `UNTIL` is a date, as `DTSTART` is.
  public init?(_ text: String) {
    var parts: [(name: Substring, value: Substring)] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let equals = part.firstIndex(of: "=") else { return nil }
      parts.append((part[..<equals], part[part.index(after: equals)...]))
    }
    let names = Set(parts.map(\.name))
    guard let first = parts.first, first.name == "FREQ",
      let frequency = RecurrenceFrequency(rawValue: String(first.value)),
      names.count == parts.count, names.isDisjoint(with: frequency.forbiddenParts),
      !names.isSuperset(of: ["COUNT", "UNTIL"]),
      !names.contains("BYSETPOS") || names.contains(where: Self.chooses),
      parts.dropFirst().allSatisfy({ Self.isPart($0.name, $0.value, of: frequency) })
    else { return nil }
    self.text = text
  }
}

extension RecurrenceRule {
  /// Whether a part names days, of which `BYSETPOS` picks some.
  private static func chooses(_ name: Substring) -> Bool {
    name.hasPrefix("BY") && name != "BYSETPOS"
  }

  private static func isPart(
    _ name: Substring, _ value: Substring, of frequency: RecurrenceFrequency
  ) -> Bool {
    switch name {
    case "INTERVAL", "COUNT": isNumber(value, in: 1...Int(Int32.max))
    case "UNTIL": isDate(value)
    case "BYMONTH": isList(value) { isNumber($0, in: 1...12) }
    case "BYMONTHDAY": isList(value) { isSignedNumber($0, upTo: 31) }
    case "BYYEARDAY", "BYSETPOS": isList(value) { isSignedNumber($0, upTo: 366) }
    case "BYWEEKNO": isList(value) { isSignedNumber($0, upTo: 53) }
    case "BYDAY": isList(value) { isWeekday($0, numberedUpTo: frequency.greatestOrdinal) }
    case "WKST": weekdays.contains(value)
    default: false
    }
  }

  private static func isList(_ value: Substring, of isItem: (Substring) -> Bool) -> Bool {
    value.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isItem)
  }

  /// `FR`, or `2FR`, `-1FR`: the second, the last of its month or year.
  private static func isWeekday(_ value: Substring, numberedUpTo greatest: Int?) -> Bool {
    let ordinal = value.dropLast(2)
    guard weekdays.contains(value.suffix(2)) else { return false }
    if ordinal.isEmpty { return true }
    return greatest.map { isSignedNumber(ordinal, upTo: $0) } ?? false
  }

  private static func isSignedNumber(_ value: Substring, upTo greatest: Int) -> Bool {
    let isSigned = value.hasPrefix("-") || value.hasPrefix("+")
    return isNumber(value.dropFirst(isSigned ? 1 : 0), in: 1...greatest)
  }

  /// Digits only; more than a number has room for are none.
  private static func isNumber(_ value: Substring, in range: ClosedRange<Int>) -> Bool {
    value.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
      && Int(value).map(range.contains) ?? false
  }

  private static let weekdays: Set<Substring> = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
}
