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
    let mondays = [(2, WeekdayOrdinal.first), (3, .third), (11, .third)].compactMap {
      month, place in
      Month(year: year, month: month).flatMap {
        MonthPart.weekday(place, .monday).windows(in: $0).first?.lowerBound
      }
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
}
