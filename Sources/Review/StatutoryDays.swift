import Programmes

/// The days of a year on which Mexican law gives rest: Ley Federal del Trabajo, article 74, but for elections,
/// whose day other laws set. Mondays stand for the anniversaries since 2006; the federal government changes on
/// 1 October since 2024, and did on 1 December before.
struct StatutoryDays {
  let all: [CalendarDate]

  /// None of years for which the article said something else.
  init(of year: Int) {
    guard year > 2006 else {
      all = []
      return
    }
    let fixed = [(1, 1), (5, 1), (9, 16), (12, 25)] + Self.transmission(in: year)
    let mondays = [(2, 1), (3, 3), (11, 3)].compactMap { month, number in
      Month(year: year, month: month).flatMap { Self.monday(number, of: $0) }
    }
    let days = fixed.compactMap { CalendarDate(year: year, month: $0, day: $1) }
    all = (days + mondays).sorted()
  }
}

extension StatutoryDays {
  /// Of the federal executive, every six years.
  private static func transmission(in year: Int) -> [(Int, Int)] {
    if year >= 2024 { return (year - 2024) % 6 == 0 ? [(10, 1)] : [] }
    return [2012, 2018].contains(year) ? [(12, 1)] : []
  }

  private static func monday(_ number: Int, of month: Month) -> CalendarDate? {
    let first = month.firstDay
    let offset = (8 - first.weekday.isoNumber) % 7
    return first.adding(days: offset + 7 * (number - 1))
  }
}
