extension ResultValue {
  /// How much the result is above `baseline`, with its sign, as both are shown; percentage points where
  /// both are in a hundred. nil when their units differ, and beyond what can be computed exactly.
  public func change(since baseline: Quantity) -> ResultValue? {
    guard (unit == .percent) == (baseline.unit == .percent),
      let change = Rational(shown).subtracting(Rational(baseline.number))?.exactDecimal
    else { return nil }
    return ResultValue(shown: change, isRounded: isRounded, unit: unit)
  }
}
