extension ResultValue {
  /// The plain mean to two places, halves away from zero; nil of no numbers, and when it does not fit.
  init?(meanOf numbers: [ExactDecimal], unit: Quantity.Unit?) {
    let sum = numbers.reduce(Rational(0) as Rational?) { $0?.adding(Rational($1)) }
    guard let mean = sum?.divided(by: Rational(numbers.count)) else { return nil }
    self.init(mean, unit: unit, places: Calculation.usualPlaces)
  }
}
