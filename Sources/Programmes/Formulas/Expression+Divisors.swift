extension Expression {
  /// The variables that stand below a line of division.
  package var divisors: Set<VariableName> {
    switch self {
    case .number, .variable: []
    case .negation(let inner): inner.divisors
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right):
      left.divisors.union(right.divisors)
    case .quotient(let dividend, let divisor): dividend.divisors.union(divisor.allNames)
    }
  }

  private var allNames: Set<VariableName> {
    switch self {
    case .number: []
    case .variable(let name): [name]
    case .negation(let inner): inner.allNames
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right), .quotient(let left, let right):
      left.allNames.union(right.allNames)
    }
  }
}
