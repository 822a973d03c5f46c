extension TrafficLight {
  /// How far a result is from its target, as a light; nil for a target of zero, from which nothing is
  /// so many in a hundred away, and for numbers beyond what can be computed exactly.
  ///
  /// The deviation is the difference as it is shown, so that a reader can repeat the sum, in a hundred
  /// of the target. On the wrong side of the target it is held against `acceptable`, then `risk`; on
  /// the right side against `excess`, beyond which the target was badly planned and the light is
  /// critical. Guide for indicators of results of SHCP and CONEVAL, «parámetros de semaforización».
  public func light(of comparison: TargetComparison) -> Light? {
    guard let deviation = comparison.deviation else { return nil }
    switch comparison.outcome {
    case .met: return .acceptable
    case .short where deviation <= Rational(acceptable.percent): return .acceptable
    case .short: return deviation <= Rational(risk.percent) ? .risk : .critical
    case .exceeded:
      return excess.map { deviation <= Rational($0) } ?? true ? .acceptable : .critical
    }
  }
}

extension TargetComparison {
  /// The difference as it is shown, without sign, in a hundred of the target.
  fileprivate var deviation: Rational? {
    let share = Rational(difference.shown).divided(by: Rational(target.number))
    return share?.multiplied(by: Rational(100)).map { $0.isNegative ? $0.negated : $0 }
  }
}
