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
  /// Between the target and the result as it is shown, so that a reader can repeat the sum; without sign, and in
  /// percentage points where both are in a hundred.
  public let difference: ResultValue
  /// For the newest reading at the cut-off date of the judgement, for earlier ones at that of their
  /// reports.
  public let stage: Stage
}

extension TargetComparison {
  public var isMet: Bool { outcome != .short }
}
