import Octets

/// A day in numbers, day first as Mexico writes it or year first: `02/03/2020`, `2-3-2020`, `2020-03-02`. There
/// may be no such day.
package struct NumericDate: Sendable, Hashable {
  package let day: Int
  package let month: Int
  package let year: Int
  /// Of two digits: nobody knows of which century it is.
  package let hasShortYear: Bool

  /// nil for all but digits with two slashes or two hyphens between them.
  package init?(_ text: some StringProtocol) {
    let fields = text.split(
      separator: text.contains("/") ? "/" : "-", omittingEmptySubsequences: false)
    let numbers = fields.compactMap { $0.utf8.allSatisfy(\.isDigit) ? Int($0) : nil }
    guard numbers.count == 3, fields.count == 3 else { return nil }
    let isYearFirst = fields[0].utf8.count == 4
    let yearWidth = fields[isYearFirst ? 0 : 2].utf8.count
    guard yearWidth == 4 || yearWidth == 2 else { return nil }
    (day, year) = isYearFirst ? (numbers[2], numbers[0]) : (numbers[0], numbers[2])
    month = numbers[1]
    hasShortYear = yearWidth == 2
  }
}

extension NumericDate {
  /// nil when there is no such day, or it can't be told of which year it is.
  package var date: CalendarDate? {
    hasShortYear ? nil : CalendarDate(year: year, month: month, day: day)
  }
}
