/// A result held against a target. Comparisons are made with exact numbers, before rounding.
public struct TargetComparison: Sendable, Hashable {
  /// Which of a programme's targets it is.
  public enum Basis: Sendable, Hashable {
    case whole
    case year(Int)
    /// For a result of that quarter alone.
    case quarter(Int)
    /// For a result of the year up to the end of that quarter.
    case endOfQuarter(Int)
    /// The sum of the targets from the first quarter to this one.
    case quarters(through: Int)
  }

  public enum Outcome: Sendable, Hashable, CaseIterable {
    /// Just what was asked for.
    case met
    /// Better than what was asked for.
    case exceeded
    case short
  }

  /// How much of the target's time the result tells of.
  public enum Stage: Sendable, Hashable, CaseIterable {
    /// There is time left, or the target has none.
    case running
    /// The time is over, and nobody has told of its end: the data are older.
    case untold
    /// The data reach the end of the time.
    case over
  }

  public let basis: Basis
  public let comparator: Comparator
  /// Whether the content says so; otherwise it is «al menos», or «a lo más» for an indicator whose
  /// direction is descending.
  public let isComparatorStated: Bool
  public let target: Quantity
  public let outcome: Outcome
  /// The exact result less the target: below zero where the result is less. Of numbers too large for that, the result as
  /// it is shown less the target.
  public let gap: Rational
  /// Between the target and the result as it is shown, so that a reader can repeat the sum; without sign, and in
  /// percentage points where both are in a hundred. Where rounding makes the two look equal, the exact gap with as
  /// many decimals as tell that they are not.
  public let difference: ResultValue
  /// For the newest reading at the cut-off date of the judgement, for earlier ones at that of their
  /// reports.
  public let stage: Stage
}

extension TargetComparison {
  public var isMet: Bool { outcome != .short }

  /// The result to so many decimal places, without zeros at their end; nil beyond what can be computed exactly.
  public func result(to places: Int) -> ExactDecimal? {
    let exact = Rational(target.number).adding(gap)
    return exact?.rounded(to: places).flatMap { Rational($0).exactDecimal }
  }

  /// The gap without its sign, in a hundred of the target; nil for a target of zero, from which nothing is so many
  /// in a hundred away, and beyond what can be computed exactly.
  public var deviation: Rational? {
    gap.divided(by: Rational(target.number))?.multiplied(by: Rational(100))?.magnitude
  }
}
