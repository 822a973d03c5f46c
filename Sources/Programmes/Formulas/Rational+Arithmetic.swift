extension Rational {
  /// nil on overflow.
  public func adding(_ other: Rational) -> Rational? {
    guard
      let shared = Int128(
        exactly: denominator.magnitude.greatestCommonDivisor(with: other.denominator.magnitude)),
      let left = numerator.multiplied(by: other.denominator / shared),
      let right = other.numerator.multiplied(by: denominator / shared),
      let below = denominator.multiplied(by: other.denominator / shared)
    else { return nil }
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? nil : Rational(sum, over: below)
  }

  /// nil on overflow.
  public func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

  /// nil on overflow.
  public func multiplied(by other: Rational) -> Rational? {
    // Reduced crosswise first, so that only a product that is itself too great overflows.
    guard let left = Rational(numerator, over: other.denominator),
      let right = Rational(other.numerator, over: denominator),
      let above = left.numerator.multiplied(by: right.numerator),
      let below = left.denominator.multiplied(by: right.denominator)
    else { return nil }
    return Rational(above, over: below)
  }

  /// nil on overflow, and when `other` is zero.
  public func divided(by other: Rational) -> Rational? {
    Rational(other.denominator, over: other.numerator).flatMap(multiplied)
  }
}

extension Rational: Comparable {
  public static func < (one: Rational, other: Rational) -> Bool {
    let left = one.numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: one.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }
}

extension Int128 {
  /// nil on overflow.
  fileprivate func multiplied(by other: Int128) -> Int128? {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? nil : product
  }
}
