extension Formula {
  /// The formula with even signs and only the brackets it needs: `(Número de X / Número de Y) × 100`.
  /// A formula that is read from it is the same.
  public var normalised: String { expression.text { $0.text } }

  /// The formula with numbers in the place of its variables: `(38 / 40) × 100`. nil while one is
  /// missing.
  public func substituted(_ operands: [VariableName: Rational]) -> String? {
    guard variables.allSatisfy({ operand(of: $0, in: operands) != nil }) else { return nil }
    return expression.text { operand(of: $0, in: operands)?.operandText ?? $0.text }
  }
}

extension Formula: CustomStringConvertible {
  public var description: String { normalised }
}

extension Expression {
  fileprivate func text(_ name: (VariableName) -> String) -> String {
    switch self {
    case .number(let number): Rational(number).isNegative ? "(\(number.grouped))" : number.grouped
    case .variable(let variable): name(variable)
    case .negation(let inner): "(−\(inner.text(bracketing: \.isCompound, name)))"
    case .sum(let left, let right):
      "\(left.text(name)) + \(right.text(bracketing: \.isSum, name))"
    case .difference(let left, let right):
      "\(left.text(name)) − \(right.text(bracketing: \.isSum, name))"
    case .product(let left, let right):
      "\(left.text(bracketing: { $0.isCompound && !$0.isProduct }, name))"
        + " × \(right.text(bracketing: \.isCompound, name))"
    case .quotient(let dividend, let divisor):
      "\(dividend.text(bracketing: \.isCompound, name))"
        + " / \(divisor.text(bracketing: \.isCompound, name))"
    }
  }

  private func text(
    bracketing isBracketed: (Expression) -> Bool, _ name: (VariableName) -> String
  ) -> String {
    isBracketed(self) ? "(\(text(name)))" : text(name)
  }

  private var isSum: Bool {
    switch self {
    case .sum, .difference: true
    default: false
    }
  }

  private var isProduct: Bool {
    if case .product = self { true } else { false }
  }

  /// Of two operands; a negation has brackets of its own.
  private var isCompound: Bool {
    if case .quotient = self { true } else { isSum || isProduct }
  }
}

extension Rational {
  /// In brackets where it would be read as more than a number: `(−3)`, `(1 / 3)`.
  fileprivate var operandText: String {
    guard let exactDecimal else { return "(\(numerator) / \(denominator))" }
    return isNegative ? "(\(exactDecimal.grouped))" : exactDecimal.grouped
  }
}
