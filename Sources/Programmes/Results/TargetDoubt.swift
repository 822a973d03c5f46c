/// Why nothing tells which results reach a target that asks for less.
public enum TargetDoubt: Sendable {
  /// Neither a comparator nor a direction is stated: «Disminuir a 3 las quejas» is not «al menos 3».
  case direction
  /// The formula gives what has become less as a negative number, and it is noted otherwise.
  case sign
}

extension Indicator {
  /// nil for targets that ask for no less, or have no number, or leave no doubt.
  public var targetDoubt: TargetDoubt? {
    guard let target, target.asksForLess, target.measure?.each == nil else { return nil }
    let numbers =
      [target.measure?.quantity].compactMap { $0 } + target.yearly.compactMap(\.value)
      + target.quarterly.compactMap(\.value)
    guard !numbers.isEmpty else { return nil }
    let comparator = target.measure?.comparator
    let isStated = comparator != nil || method.direction != nil
    switch readableFormula?.change {
    case nil: return isStated ? nil : .direction
    case .lessening:
      return comparator != nil || method.direction == .ascending ? nil : .direction
    case .signed:
      if numbers.contains(where: { $0.number.significand > 0 }) { return .sign }
      switch comparator {
      case .atMost, .lessThan, .exactly: return nil
      case .atLeast, .moreThan: return .sign
      case nil: return method.direction == .descending ? nil : .direction
      }
    }
  }
}
