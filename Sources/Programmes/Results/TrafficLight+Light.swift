extension TrafficLight {
  /// How far a result is from its target, as a light; nil where there is no ``TargetComparison/deviation``.
  ///
  /// The deviation is exact, however many decimals are shown. On the wrong side of the target it is held against
  /// `acceptable`, then `risk`; on the right side against `excess`, beyond which the target was badly planned and the
  /// light is critical. Guide for indicators of results of SHCP and CONEVAL, «parámetros de semaforización».
  public func light(of comparison: TargetComparison) -> Light? {
    comparison.deviation.map { light(of: comparison.outcome, deviation: $0) }
  }

  /// The deviation with so few decimals, two or more, that it is still on the same side of all bounds; nil where there is
  /// no light.
  public func shownDeviation(of comparison: TargetComparison) -> ExactDecimal? {
    guard let deviation = comparison.deviation else { return nil }
    let light = light(of: comparison.outcome, deviation: deviation)
    return deviation.roundings(from: Calculation.usualPlaces).first {
      self.light(of: comparison.outcome, deviation: Rational($0)) == light
    }
  }

  private func light(of outcome: TargetComparison.Outcome, deviation: Rational) -> Light {
    switch outcome {
    case .met: return .acceptable
    case .short where deviation <= Rational(acceptable.percent): return .acceptable
    case .short: return deviation <= Rational(risk.percent) ? .risk : .critical
    case .exceeded:
      return excess.map { deviation <= Rational($0) } ?? true ? .acceptable : .critical
    }
  }
}
