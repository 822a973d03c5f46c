import Programmes

extension CalendarDate {
  /// `20200302`: `DATE` of RFC 5545, section 3.3.4.
  var basic: String { Self.basic(year, month.number, day) }

  /// The day after it in the same form: `DTEND` is the first day that an event does not have
  /// (RFC 5545, section 3.6.1). The last day of 2199 has one too, which is no `CalendarDate`.
  var basicDayAfter: String {
    if day < month.dayCount { return Self.basic(year, month.number, day + 1) }
    return month.number < 12 ? Self.basic(year, month.number + 1, 1) : Self.basic(year + 1, 1, 1)
  }

  /// `20200302T000000Z`: the first instant of the day (RFC 5545, section 3.3.5). The content says
  /// no hour, and where that day begins is the same for every reader.
  var midnight: String { basic + "T000000Z" }

  private static func basic(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)\(month < 10 ? "0" : "")\(month)\(day < 10 ? "0" : "")\(day)"
  }
}
