/// What a formula computes. Its height is bounded: a formula has at most a hundred operations.
public indirect enum Expression: Sendable, Hashable {
  case number(ExactDecimal)
  case variable(VariableName)
  case sum(Expression, Expression)
  case difference(Expression, Expression)
  case product(Expression, Expression)
  case quotient(Expression, Expression)
  case negation(Expression)
}

extension Expression {
  /// In the order of the formula; one that stands in it twice is there twice.
  var allVariables: [VariableName] {
    switch self {
    case .variable(let name): [name]
    default: parts.flatMap(\.allVariables)
    }
  }

  private var parts: [Expression] {
    switch self {
    case .number, .variable: []
    case .negation(let inner): [inner]
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right), .quotient(let left, let right):
      [left, right]
    }
  }
}

extension Expression {
  /// Whether it divides and gives its result in parts of a hundred: `(A / B) × 100`.
  var isPercentage: Bool {
    switch self {
    case .number, .variable: false
    case .negation(let inner): inner.isPercentage
    case .sum(let left, let right), .difference(let left, let right):
      left.isPercentage && right.isPercentage
    case .product(let left, let right):
      isHundredfold && divides || left.isPercentage || right.isPercentage
    case .quotient(let dividend, _): dividend.isHundredfold || dividend.isPercentage
    }
  }

  private var divides: Bool {
    if case .quotient = self { true } else { parts.contains(where: \.divides) }
  }

  private var isHundredfold: Bool {
    guard case .product = self else { return false }
    return parts.contains { $0.isHundred || $0.isHundredfold }
  }

  private var isHundred: Bool {
    if case .number(let number) = self { Rational(number) == Rational(100) } else { false }
  }
}
