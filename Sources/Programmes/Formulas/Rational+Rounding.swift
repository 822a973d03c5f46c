extension Rational {
  /// With so many decimal places, a half rounded away from zero: 12.345 to two places is 12.35, and
  /// −12.345 is −12.35, as rounding is taught in school. nil for more than 14 places, and when the
  /// result has more than 15 digits and could not be read back.
  public func rounded(to places: Int) -> ExactDecimal? {
    guard Self.possiblePlaces.contains(places) else { return nil }
    let divisor = denominator.magnitude
    let scaled = numerator.magnitude.multipliedFullWidth(by: Int128.powerOfTen(places).magnitude)
    guard scaled.high < divisor else { return nil }
    let (quotient, rest) = divisor.dividingFullWidth(scaled)
    guard let whole = Int(exactly: quotient), whole <= Self.greatestSignificand else { return nil }
    let significand = rest >= divisor - rest ? whole + 1 : whole
    guard significand <= Self.greatestSignificand else { return nil }
    return ExactDecimal(significand: isNegative ? -significand : significand, places: places)
  }

  /// The same number as a decimal with as few places as it needs; nil when it never ends, as a third,
  /// or has more than 15 digits.
  public var exactDecimal: ExactDecimal? {
    Self.possiblePlaces.first { Int128.powerOfTen($0) % denominator == 0 }.flatMap(rounded)
  }

  /// Rounded to `places` decimal places, then to one more each, without zeros at their end.
  public func roundings(from places: Int) -> some Sequence<ExactDecimal> {
    stride(from: places, through: Self.mostPlaces, by: 1).lazy.compactMap { rounded(to: $0) }
      .compactMap { Rational($0).exactDecimal }
  }

  /// Rounded to the fewest places, `places` or more, with which it is not taken for zero; nil when it takes more than
  /// 14.
  public func visible(places: Int) -> ExactDecimal? {
    roundings(from: places).first { isZero || $0.significand != 0 }
  }

  private static let greatestSignificand = 999_999_999_999_999
  private static let mostPlaces = 14
  private static let possiblePlaces = 0...mostPlaces
}
