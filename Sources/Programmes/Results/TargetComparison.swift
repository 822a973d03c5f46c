/// A result held against a target. Comparisons are made with exact numbers, before rounding.
public struct TargetComparison: Sendable, Hashable {
  /// Which of a programme's targets it is.
  public enum Basis: Sendable, Hashable {
    case whole
    case year(Int)
    case quarter(Int)
  }

  public enum Outcome: Sendable, Hashable, CaseIterable {
    /// Just what was asked for.
    case met
    /// Better than what was asked for.
    case exceeded
    case short
  }

  public let basis: Basis
  public let comparator: Comparator
  /// Whether the content says so; otherwise it is «al menos», or «a lo más» for an indicator whose
  /// direction is descending.
  public let isComparatorStated: Bool
  public let target: Quantity
  public let outcome: Outcome
  /// Between result and target, without sign; percentage points where both are in a hundred.
  public let difference: ResultValue
  /// Whether the target's time was over: for the newest reading at the cut-off date of the judgement, for
  /// earlier ones at that of their reports.
  public let isFinal: Bool
}

extension TargetComparison {
  public var isMet: Bool { outcome != .short }
}
