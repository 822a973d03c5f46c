/// What the numbers of an indicator come to.
public enum IndicatorResult: Sendable, Hashable {
  case value(ResultValue)
  /// How many places reach the quantity of the target, and the least that a place has.
  case breakdown(reached: Int, of: Int, least: ResultValue)
  /// Nothing to divide by, and nothing to divide: «no aplica (sin casos)», neither 0 % nor 100 %.
  case noCases
  /// Nothing to divide by, but something to divide: the numbers can't be right.
  case divisionByZero
  /// The variables without a number.
  case missing([String])
  /// Beyond what can be computed exactly.
  case outOfRange
  /// `ND`, `NA` and `–` as reports have them.
  case notAvailable, notApplicable, dash
  /// The target is in words only; whether the committee holds it to be reached.
  case inWords(isReached: Bool?)
}

/// A number and the form in which it is shown.
public struct ResultValue: Sendable, Hashable {
  /// Rounded, halves away from zero, to the indicator's decimal places.
  public let shown: ExactDecimal
  /// Whether `shown` is not the exact number.
  public let isRounded: Bool
  public let unit: Quantity.Unit?

  public init(shown: ExactDecimal, isRounded: Bool, unit: Quantity.Unit?) {
    self.shown = shown
    self.isRounded = isRounded
    self.unit = unit
  }
}

extension IndicatorResult {
  public var value: ResultValue? {
    if case .value(let value) = self { value } else { nil }
  }
}
