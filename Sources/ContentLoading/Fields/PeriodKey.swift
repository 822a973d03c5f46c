import Programmes

/// A key that is a year, `2024`, or a quarter, `T1` to `T4`.
enum PeriodKey {
  case year(Int)
  /// From 1 to 4.
  case quarter(Int)

  init?(_ key: String) {
    if let year = CalendarDate.year(reading: key) {
      self = .year(year)
    } else if key.utf8.count == 2, key.hasPrefix("T") || key.hasPrefix("t"),
      let quarter = key.last?.wholeNumberValue, (1...4).contains(quarter)
    {
      self = .quarter(quarter)
    } else {
      return nil
    }
  }

  /// The one that is probably meant: `Año 2024`, `1T`, `Trimestre 1`, `primer trimestre`.
  init?(meantBy key: String) {
    if case .year(let year) = ReportPeriod(reading: key) {
      self = .year(year)
    } else if case .quarter(let number, _) = ReportPeriod(reading: "\(key) 2000") {
      self = .quarter(number)
    } else {
      return nil
    }
  }
}

extension PeriodKey {
  var year: Int? {
    if case .year(let year) = self { year } else { nil }
  }

  var quarter: Int? {
    if case .quarter(let quarter) = self { quarter } else { nil }
  }

  /// As it is written.
  var text: String {
    switch self {
    case .year(let year): "\(year)"
    case .quarter(let quarter): "T\(quarter)"
    }
  }
}
