/// A month of a year.
public struct Month: Sendable, Hashable {
  public let year: Int
  /// From 1.
  public let number: Int

  /// nil outside January to December, and outside the years 1900–2199.
  public init?(year: Int, month: Int) {
    guard CalendarDate.years.contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    number = month
  }
}

extension Month {
  public var dayCount: Int {
    switch number {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private var isLeapYear: Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// All its days, in order.
  public var days: [CalendarDate] {
    (1...dayCount).compactMap { CalendarDate(year: year, month: number, day: $0) }
  }

  /// `2020-03`.
  public var iso: String { "\(year)-\(paddedNumber)" }

  /// `03`.
  public var paddedNumber: String { number < 10 ? "0\(number)" : "\(number)" }

  /// The twelve months of a year.
  public static func all(of year: Int) -> [Month] {
    (1...12).compactMap { Month(year: year, month: $0) }
  }
}

extension Month: Comparable {
  public static func < (one: Month, other: Month) -> Bool {
    (one.year, one.number) < (other.year, other.number)
  }
}
