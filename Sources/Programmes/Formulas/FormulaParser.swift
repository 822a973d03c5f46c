/// Reads symbols as an expression, with the usual precedence.
///
/// Where readers would differ it reads nothing. A division sign or a multiplication sign after a solidus
/// on its level wants brackets (ISO 80000-1, on printing products and quotients): after `A / B` only a
/// number may multiply, as in `A / B × 100`. Nothing but a number is added to a percentage, for
/// `A + B / C × 100` is rather meant as `(A + B) / C × 100`.
struct FormulaParser {
  private let symbols: [FormulaSymbol]
  private var position = 0
  private var nesting = 0
  private var operations = 0

  private init(_ symbols: [FormulaSymbol]) {
    self.symbols = symbols
  }
}

extension FormulaParser {
  /// Of brackets in one another, and of operations in all: they bound the height of an expression.
  static let deepestNesting = 100
  static let mostOperations = 100

  static func expression(of symbols: [FormulaSymbol]) throws(UnreadableFormula) -> Expression {
    // A leading sign is rather an item of a list: «-Número de cursos».
    guard symbols.first != .minus else { throw UnreadableFormula() }
    var parser = FormulaParser(symbols)
    let expression = try parser.expression()
    guard parser.next == nil else { throw UnreadableFormula() }
    return expression
  }

  private var next: FormulaSymbol? { position < symbols.count ? symbols[position] : nil }

  /// Steps over the next symbol, an operator.
  private mutating func takeOperator() throws(UnreadableFormula) {
    operations += 1
    position += 1
    guard operations <= Self.mostOperations else { throw UnreadableFormula() }
  }

  private mutating func take(_ symbol: FormulaSymbol) throws(UnreadableFormula) {
    guard next == symbol else { throw UnreadableFormula() }
    position += 1
  }
}

extension FormulaParser {
  private mutating func expression() throws(UnreadableFormula) -> Expression {
    var left = try term()
    while let sign = next, sign == .plus || sign == .minus {
      try takeOperator()
      guard next != .minus else { throw UnreadableFormula() }
      let right = try term()
      guard left.isPercentage == right.isPercentage || left.isNumber || right.isNumber else {
        throw UnreadableFormula()
      }
      left = sign == .plus ? .sum(left, right) : .difference(left, right)
    }
    return left
  }

  private mutating func term() throws(UnreadableFormula) -> Expression {
    var left = try factor()
    var isDivided = false
    while let sign = next, sign == .times || sign == .divide {
      try takeOperator()
      guard !isDivided || sign == .times else { throw UnreadableFormula() }
      let right = try factor()
      if sign == .divide {
        left = .quotient(left, right)
        isDivided = true
      } else {
        guard !isDivided || right.isNumber, !left.hasNumberInName, !right.hasNumberInName else {
          throw UnreadableFormula()
        }
        left = .product(left, right)
      }
    }
    return left
  }

  private mutating func factor() throws(UnreadableFormula) -> Expression {
    switch next {
    case .minus:
      try takeOperator()
      return .negation(try factor())
    case .number(let number):
      position += 1
      return .number(number)
    case .name(let name):
      position += 1
      return .variable(name)
    case .open: return try group()
    case .fraction:
      try takeOperator()
      guard next == .open(.curly) else { throw UnreadableFormula() }
      let above = try group()
      guard next == .open(.curly) else { throw UnreadableFormula() }
      return .quotient(above, try group())
    default: throw UnreadableFormula()
    }
  }

  private mutating func group() throws(UnreadableFormula) -> Expression {
    guard case .open(let bracket) = next, nesting < Self.deepestNesting else {
      throw UnreadableFormula()
    }
    position += 1
    nesting += 1
    let inner = try expression()
    try take(.close(bracket))
    nesting -= 1
    return inner
  }
}

extension Expression {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// «12 meses»: beside a sign of multiplication it can't be told whether 12 is a factor.
  fileprivate var hasNumberInName: Bool {
    if case .variable(let name) = self { name.text.first?.isNumber ?? false } else { false }
  }
}
