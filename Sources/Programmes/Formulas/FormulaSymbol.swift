/// A part of a formula with its words put together to names.
enum FormulaSymbol: Sendable, Hashable {
  case number(ExactDecimal)
  case name(VariableName)
  case open(FormulaLexeme.Bracket), close(FormulaLexeme.Bracket)
  case plus, minus, times, divide
  case fraction
}

extension FormulaSymbol {
  static func all(in lexemes: [FormulaLexeme]) throws(UnreadableFormula) -> [FormulaSymbol] {
    var reading = SymbolReading(lexemes)
    while reading.position < lexemes.count { try reading.readNext() }
    try reading.finishPhrase()
    return reading.symbols
  }
}

/// Puts words together until a sign, or a word that stands for one.
private struct SymbolReading {
  let lexemes: [FormulaLexeme]
  var position = 0
  var symbols: [FormulaSymbol] = []
  private var phrase: [FormulaLexeme] = []

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
  private func lexeme(_ index: Int) -> FormulaLexeme? {
    lexemes.indices.contains(index) ? lexemes[index] : nil
  }

  private func isOperand(_ index: Int) -> Bool { lexeme(index)?.isOperand ?? false }

  private func follows(_ condition: (FormulaLexeme) -> Bool) -> Bool {
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

extension SymbolReading {
  /// A sign that is written as a word here: `x 100`, «dividido entre». nil for a word of a name.
  private func signInWords() throws(UnreadableFormula) -> (symbols: [FormulaSymbol], length: Int)? {
    guard let word = lexemes[position].word else { return nil }
    switch word {
    case "x": return try timesSign()
    case "por": return try timesInWords()
    case "multiplicado", "multiplicada", "multiplicados", "multiplicadas":
      return lexeme(position + 1)?.word == "por" ? ([.times], 2) : nil
    case "dividido", "dividida", "divididos", "divididas":
      let next = lexeme(position + 1)?.word
      return next == "entre" || next == "por" ? ([.divide], 2) : nil
    // «A entre B» divides, «convenios entre dependencias» does not.
    case "entre", "donde": throw UnreadableFormula()
    default: return try timesNumber(word)
    }
  }

  private func timesSign() throws(UnreadableFormula) -> (symbols: [FormulaSymbol], length: Int)? {
    if follows(\.isClosing) || isAfterLoneNumber { return ([.times], 1) }
    guard !phrase.isEmpty, let next = lexeme(position + 1) else { return nil }
    switch next.kind {
    case .number(let number):
      guard number.isPowerOfTen, !isOperand(position + 2) else { throw UnreadableFormula() }
      return ([.times], 1)
    case .word, .comma, .percent, .open, .fraction: throw UnreadableFormula()
    default: return nil
    }
  }

  /// `x100` in one word.
  private func timesNumber(
    _ word: String
  ) throws(UnreadableFormula) -> (symbols: [FormulaSymbol], length: Int)? {
    guard word.first == "x", let number = ExactDecimal(word.dropFirst()) else { return nil }
    if follows(\.isClosing) || isAfterLoneNumber { return ([.times, .number(number)], 1) }
    guard !phrase.isEmpty else { return nil }
    if number.isPowerOfTen, !isOperand(position + 1) { return ([.times, .number(number)], 1) }
    guard lexemes[position].written.first == "X" else { throw UnreadableFormula() }
    return nil
  }

  /// «por 100», «por cien».
  private func timesInWords() throws(UnreadableFormula) -> (
    symbols: [FormulaSymbol], length: Int
  )? {
    guard let next = lexeme(position + 1) else { return nil }
    if next.word == "ciento" { throw UnreadableFormula() }
    guard next.word == "cien" || next.number?.isPowerOfTen == true else { return nil }
    guard !phrase.isEmpty || follows(\.isClosing), !isOperand(position + 2) else {
      throw UnreadableFormula()
    }
    return ([.times], 1)
  }

  private var isAfterLoneNumber: Bool { phrase.count == 1 && phrase.first?.number != nil }
}

extension ExactDecimal {
  /// 100, 1,000, 10,000 or 100,000: what rates are multiplied by.
  fileprivate var isPowerOfTen: Bool {
    places == 0 && [100, 1000, 10_000, 100_000].contains(significand)
  }
}
