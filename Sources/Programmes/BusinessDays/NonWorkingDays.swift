public import Diagnostics

/// The days on which an institution does not work besides Saturdays and Sundays, as agreements
/// declare them.
///
/// No calendar of a country is built in: which days are suspended is for each authority to declare
/// (Ley Federal de Procedimiento Administrativo, article 28).
public struct NonWorkingDays: Sendable, Hashable {
  /// By their first day.
  public let periods: [NonWorkingPeriod]
  /// The years for which nothing is missing, as far as the institution says so; nothing is known
  /// of the other ones.
  public let years: Set<Int>
  /// Where it says so.
  public let places: [Int: SourceLocation]

  public init(
    _ periods: [NonWorkingPeriod], covering years: Set<Int>, places: [Int: SourceLocation] = [:]
  ) {
    self.periods = periods.sorted { $0.days.lowerBound < $1.days.lowerBound }
    self.years = years
    self.places = places
  }
}

/// A day, or several in a row, on which an institution does not work.
public struct NonWorkingPeriod: Sendable, Hashable {
  public let days: ClosedRange<CalendarDate>
  /// «Natalicio de Benito Juárez»
  public let reason: Verbatim?
  /// The agreement that declares it.
  public let citation: Verbatim

  public init(days: ClosedRange<CalendarDate>, reason: Verbatim?, citation: Verbatim) {
    self.days = days
    self.reason = reason
    self.citation = citation
  }
}

extension NonWorkingDays {
  /// Of an institution that has declared nothing.
  public static let undeclared = NonWorkingDays([], covering: [])

  /// Periods of which no day is in a covered year: a year is missing there, or mistyped here.
  public var strayPeriods: [NonWorkingPeriod] {
    periods.filter { period in
      !years.contains { (period.days.lowerBound.year...period.days.upperBound.year).contains($0) }
    }
  }
}
