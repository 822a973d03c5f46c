/// Puts words together until a sign, or a word that stands for one.
struct SymbolReading {
  let lexemes: [FormulaLexeme]
  var position = 0
  var symbols: [FormulaSymbol] = []
  /// The words of a name so far.
  private(set) var phrase: [FormulaLexeme] = []

  init(_ lexemes: [FormulaLexeme]) {
    self.lexemes = lexemes
  }
}

extension SymbolReading {
  mutating func readNext() throws(UnreadableFormula) {
    let lexeme = lexemes[position]
    switch lexeme.kind {
    case .word:
      if let sign = try signInWords() { return try append(sign.symbols, sign.length) }
      phrase.append(lexeme)
      position += 1
    case .number:
      phrase.append(lexeme)
      position += 1
    case .comma:
      guard !phrase.isEmpty, isOperand(position + 1) else { throw UnreadableFormula() }
      phrase.append(lexeme)
      position += 1
    case .percent:
      guard !follows(\.isClosing), isOperand(position + 1) else { throw UnreadableFormula() }
      phrase.append(lexeme)
      position += 1
    case .plus:
      guard isEvenlySpaced else { throw UnreadableFormula() }
      try append([.plus])
    case .minus:
      guard isEvenlySpaced else { throw UnreadableFormula() }
      try append([.minus])
    case .divide:
      guard !mayJoin else { throw UnreadableFormula() }
      try append([.divide])
    case .times: try append([.times])
    case .fraction: try append([.fraction])
    case .open(let bracket): try append([.open(bracket)])
    case .close(let bracket): try append([.close(bracket)])
    case .equals, .dollar, .other: throw UnreadableFormula()
    }
  }

  mutating func finishPhrase() throws(UnreadableFormula) {
    guard !phrase.isEmpty else { return }
    symbols.append(try FormulaSymbol(phrase: phrase))
    phrase = []
  }

  private mutating func append(
    _ signs: [FormulaSymbol], _ length: Int = 1
  ) throws(UnreadableFormula) {
    try finishPhrase()
    symbols += signs
    position += length
  }
}

extension SymbolReading {
  func lexeme(_ index: Int) -> FormulaLexeme? {
    lexemes.indices.contains(index) ? lexemes[index] : nil
  }

  func isOperand(_ index: Int) -> Bool { lexeme(index)?.isOperand ?? false }

  func follows(_ condition: (FormulaLexeme) -> Bool) -> Bool {
    lexeme(position - 1).map(condition) ?? false
  }

  /// Between two operands a sign has blanks on both sides or on neither: `A -B` may be a hyphen.
  /// Before an operand alone it is its sign, and touches it: `- A` may be an item of a list.
  private var isEvenlySpaced: Bool {
    let sign = lexemes[position]
    let touchesNext = lexeme(position + 1).map(sign.touches) ?? false
    guard let before = lexeme(position - 1), before.isOperand || before.isClosing else {
      return touchesNext
    }
    guard before.isOperand, isOperand(position + 1) else { return true }
    return before.touches(sign) == touchesNext
  }

  /// Whether a slash may be part of a name: `servidoras/servidores`, «oficio 12/2024».
  private var mayJoin: Bool {
    guard let before = lexeme(position - 1), let after = lexeme(position + 1),
      before.touches(lexemes[position]), lexemes[position].touches(after)
    else { return false }
    if let first = before.word, let second = after.word {
      return FormulaWords.areDoubled(first, second)
    }
    guard before.written.last?.isNumber == true, after.written.first?.isNumber == true else {
      return false
    }
    return phrase.count > 1 || before.number == nil || after.number == nil
      || isOperand(position + 2)
  }
}
