extension Formula {
  /// How a formula tells that something has changed.
  public enum Change: Sendable, Hashable {
    /// `(New − Old) / Old`: what has become less is a negative number.
    case signed
    /// `(Old − New) / Old`: what has become less is a positive number.
    case lessening
  }

  /// nil for formulas of other things.
  public var change: Change? { expression.change }
}

extension Expression {
  fileprivate var change: Formula.Change? {
    switch self {
    case .number, .variable, .sum: nil
    case .negation(let inner): inner.change?.opposite
    case .product(let left, let right):
      left.isNumber ? right.change : right.isNumber ? left.change : nil
    case .quotient(let dividend, let divisor):
      divisor.isNumber ? dividend.change : dividend.change(over: divisor)
    case .difference(let left, let right):
      if right.isNumber, left.isRatio {
        .signed
      } else if left.isNumber, right.isRatio {
        .lessening
      } else {
        nil
      }
    }
  }

  /// What this is when it is divided by `whole`, with a factor or not.
  private func change(over whole: Expression) -> Formula.Change? {
    switch self {
    case .difference(let left, let right):
      right == whole ? .signed : left == whole ? .lessening : nil
    case .product(let left, let right):
      left.isNumber
        ? right.change(over: whole) : right.isNumber ? left.change(over: whole) : nil
    default: nil
    }
  }

  /// One number over another, times a number or not: `(New / Old) × 100`.
  private var isRatio: Bool {
    switch self {
    case .quotient(let dividend, let divisor): !dividend.isNumber && !divisor.isNumber
    case .product(let left, let right):
      left.isNumber && right.isRatio || right.isNumber && left.isRatio
    default: false
    }
  }

  private var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}

extension Formula.Change {
  fileprivate var opposite: Formula.Change { self == .signed ? .lessening : .signed }
}
