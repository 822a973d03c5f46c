extension Indicator {
  /// Why nothing tells which results reach a target that asks for less: whether «Disminuir a 3 las quejas» is
  /// «al menos» or «a lo más», or how what has become less is noted where the formula gives a negative number.
  /// nil for targets that ask for no less, or have no number, or leave no doubt.
  public var targetDoubt: Standing.Obstacle? {
    // What it asks for is in its words, and they are read last: most targets leave no doubt by their keys.
    guard let target, target.measure?.each == nil, let doubt = doubt(ofLess: target),
      target.asksForLess
    else { return nil }
    return doubt
  }

  /// What would be in doubt if `target` asked for less.
  private func doubt(ofLess target: Target) -> Standing.Obstacle? {
    let numbers =
      [target.measure?.quantity].compactMap { $0 } + target.yearly.compactMap(\.value)
      + target.quarterly.compactMap(\.value)
    guard !numbers.isEmpty else { return nil }
    let comparator = target.measure?.comparator
    let isStated = comparator != nil || method.direction != nil
    switch readableFormula?.change {
    case nil: return isStated ? nil : .unclearDirection
    case .lessening:
      return comparator != nil || method.direction == .ascending ? nil : .unclearDirection
    case .signed:
      if numbers.contains(where: { $0.number.significand > 0 }) { return .unclearSign }
      switch comparator {
      case .atMost, .lessThan, .exactly: return nil
      case .atLeast, .moreThan: return .unclearSign
      case nil: return method.direction == .descending ? nil : .unclearDirection
      }
    }
  }
}
