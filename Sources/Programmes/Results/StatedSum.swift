/// Results that several reports of a year state, each of its own part of it, added up: 4 + 5 + 6 = 15.
struct StatedSum {
  private let values: [ReportedValue]

  /// nil of a single one, which needs no sum. That percentages are not added up is checked where they are read.
  init?(of values: [ReportedValue]) {
    if values.count < 2 { return nil }
    self.values = values
  }
}

extension StatedSum {
  /// Without a number as soon as one of them has none.
  func outcome(places: Int, against unit: Quantity.Unit?) -> ExactOutcome {
    let numbers = values.compactMap(\.number)
    guard numbers.count == values.count else {
      return ExactOutcome(.notAvailable, isStated: true)
    }
    let sum = numbers.reduce(Rational(0) as Rational?) { $0?.adding(Rational($1)) }
    guard let sum, let value = ResultValue(sum, unit: unit, places: max(places, decimals(numbers)))
    else { return ExactOutcome(.outOfRange, isStated: true) }
    return ExactOutcome(.value(value), number: sum, unit: unit, isStated: true)
  }

  /// As many as are written, so that nothing is rounded.
  private func decimals(_ numbers: [ExactDecimal]) -> Int { numbers.map(\.places).max() ?? 0 }

  /// nil while a number is missing.
  var working: IndicatorReading.Working? {
    let numbers = values.compactMap(\.number)
    guard numbers.count == values.count else { return nil }
    return IndicatorReading.Working(
      rule: .sum, substitution: numbers.map(\.grouped).joined(separator: " + "))
  }
}
