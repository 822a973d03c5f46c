extension Formula {
  /// What a formula comes to.
  public enum Outcome: Sendable, Hashable {
    case value(Rational)
    /// Nothing was divided by nothing: «no aplica (sin casos)», and neither 0 % nor 100 %.
    case noCases
    /// Something was divided by nothing: the numbers can't be right.
    case divisionByZero
    /// These variables have no number, in the order of the formula.
    case missing([VariableName])
    /// Beyond what can be computed exactly.
    case outOfRange
  }

  /// The exact outcome with these numbers, which may stand under a variable's name or under its
  /// abbreviation; where both have one, that of the name in the formula holds.
  ///
  /// What one part can't give, the whole can't: a sum with a term of zero over zero has no cases. When
  /// parts fail in several ways, a division by zero is told of first, for its numbers can't be right.
  public func value(of operands: [VariableName: Rational]) -> Outcome {
    let missing = variables.filter { operand(of: $0, in: operands) == nil }
    guard missing.isEmpty else { return .missing(missing) }
    return expression.outcome { operand(of: $0, in: operands) }
  }

  /// nil when none is given.
  func operand(of variable: VariableName, in operands: [VariableName: Rational]) -> Rational? {
    names(of: variable).lazy.compactMap { operands[$0] }.first
  }
}

extension Expression {
  fileprivate func outcome(_ operand: (VariableName) -> Rational?) -> Formula.Outcome {
    switch self {
    case .number(let number): .value(Rational(number))
    case .variable(let name): operand(name).map(Formula.Outcome.value) ?? .missing([name])
    case .negation(let inner):
      inner.outcome(operand).combined(with: .value(Rational(-1)), Rational.multiplied)
    case .sum(let left, let right):
      left.outcome(operand).combined(with: right.outcome(operand), Rational.adding)
    case .difference(let left, let right):
      left.outcome(operand).combined(with: right.outcome(operand), Rational.subtracting)
    case .product(let left, let right):
      left.outcome(operand).combined(with: right.outcome(operand), Rational.multiplied)
    case .quotient(let dividend, let divisor):
      dividend.outcome(operand).divided(by: divisor.outcome(operand))
    }
  }
}

extension Formula.Outcome {
  fileprivate func divided(by divisor: Formula.Outcome) -> Formula.Outcome {
    if case .value(let dividend) = self, case .value(let number) = divisor, number.isZero {
      return dividend.isZero ? .noCases : .divisionByZero
    }
    return combined(with: divisor, Rational.divided)
  }

  /// The graver of two failures; of two numbers, what `operation` makes of them.
  fileprivate func combined(
    with other: Formula.Outcome, _ operation: (Rational) -> (Rational) -> Rational?
  ) -> Formula.Outcome {
    if case .value(let left) = self, case .value(let right) = other {
      return operation(left)(right).map(Formula.Outcome.value) ?? .outOfRange
    }
    return other.gravity > gravity ? other : self
  }

  private var gravity: Int {
    switch self {
    case .value: 0
    case .outOfRange: 1
    case .noCases: 2
    case .divisionByZero: 3
    case .missing: 4
    }
  }
}
