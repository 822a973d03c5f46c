import Octets

/// A day of the Gregorian calendar, without a time and without a time zone.
public struct CalendarDate: Sendable, Hashable {
  public let month: Month
  /// From 1.
  public let day: Int

  /// nil for days that do not exist (30 February) and years outside 1900–2199.
  public init?(year: Int, month: Int, day: Int) {
    guard let month = Month(year: year, month: month), (1...month.dayCount).contains(day) else {
      return nil
    }
    self.month = month
    self.day = day
  }
}

extension CalendarDate {
  /// Reads `2020-03-02` and nothing else.
  public init?(iso text: String) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.map(\.utf8.count) == [4, 2, 2],
      fields.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
      let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var year: Int { month.year }

  /// Days since 1 March of the year 0, proleptic; differences are numbers of days.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  public var dayNumber: Int {
    let shifted = (month.number + 9) % 12
    let year = month.number <= 2 ? month.year - 1 : month.year
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day - 1
  }

  public var weekday: Weekday {
    // 1 March of the year 0 was a Wednesday.
    Weekday.allCases[(dayNumber + 3) % 7]
  }

  /// `2020-03-02`.
  public var iso: String {
    String(unsafeUninitializedCapacity: 10) { octets in
      var rest = (month.year * 100 + month.number) * 100 + day
      for place in (0..<10).reversed() {
        let isHyphen = place == 4 || place == 7
        octets[place] = isHyphen ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10)
        if !isHyphen { rest /= 10 }
      }
      return 10
    }
  }
}

extension CalendarDate: Comparable {
  public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    (one.month, one.day) < (other.month, other.day)
  }
}

/// Sunday first, as the calendars of Mexico print it.
public enum Weekday: Int, Sendable, CaseIterable {
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday
}
