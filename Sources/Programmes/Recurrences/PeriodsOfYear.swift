/// Some of the quarters, semesters … of a year.
public struct PeriodsOfYear: Sendable, Hashable {
  public let length: PeriodLength
  /// From 1.
  public let numbers: NonEmptySet<Int>
  /// nil for every year.
  public let year: Int?

  /// nil for what no year has, as a fifth quarter, and what it has more than six of.
  public init?(_ length: PeriodLength, _ numbers: NonEmptySet<Int>, of year: Int? = nil) {
    guard Self.lengths.contains(length), let months = length.monthCount,
      numbers.members.allSatisfy({ (1...12 / months).contains($0) })
    else { return nil }
    self.length = length
    self.numbers = numbers
    self.year = year
  }

  static let lengths: Set<PeriodLength> = [.twoMonths, .quarter, .fourMonths, .halfYear]
}

extension PeriodsOfYear {
  /// Those that have a day in `range`, in order; the first and the last may reach beyond it.
  func windows(
    overlapping range: ClosedRange<CalendarDate>, _ fiscalYear: FiscalYear
  ) -> some Sequence<ClosedRange<CalendarDate>> {
    fiscalYear.periods(length, overlapping: range).lazy.filter { period in
      let first = period.lowerBound
      let number = fiscalYear.number(of: length, containing: first)
      return number.map(numbers.members.contains) == true
        && (year == nil || fiscalYear.year(of: first) == year)
    }
  }
}
