extension SymbolReading {
  /// The signs that stand for the word at this place, and how many words they take.
  typealias SignInWords = (symbols: [FormulaSymbol], length: Int)

  /// `x 100`, «por cien», «dividido entre». nil for a word of a name.
  func signInWords() throws(UnreadableFormula) -> SignInWords? {
    guard let word = lexemes[position].word else { return nil }
    let next = lexeme(position + 1)?.word
    switch word {
    case "x": return try timesSign()
    case "por": return try timesInWords()
    case "multiplicado", "multiplicada", "multiplicados", "multiplicadas":
      return next == "por" ? ([.times], 2) : nil
    case "dividido", "dividida", "divididos", "divididas":
      return next == "entre" || next == "por" ? ([.divide], 2) : nil
    // «A entre B» divides, «convenios entre dependencias» does not; «A menos B» subtracts, «al menos
    // dos» does not.
    case "entre", "donde": throw UnreadableFormula()
    case "mas", "menos":
      guard next == "de" || follows({ $0.word == "al" || $0.word == "lo" }) else {
        throw UnreadableFormula()
      }
      return nil
    default: return try timesNumber(word)
    }
  }

  private func timesSign() throws(UnreadableFormula) -> SignInWords? {
    if follows(\.isClosing) || isAfterLoneNumber { return ([.times], 1) }
    guard let next = lexeme(position + 1), !isAfterPreposition else { return nil }
    if phrase.isEmpty {
      guard next.number?.isUsualFactor != true else { throw UnreadableFormula() }
      return nil
    }
    switch next.kind {
    case .number(let number):
      guard number.isUsualFactor, !isOperand(position + 2) else { throw UnreadableFormula() }
      return ([.times], 1)
    case .word, .comma, .percent, .open, .fraction: throw UnreadableFormula()
    default: return nil
    }
  }

  /// `x100` in one word.
  private func timesNumber(_ word: String) throws(UnreadableFormula) -> SignInWords? {
    guard word.first == "x", let number = ExactDecimal(word.dropFirst()), number.significand >= 0
    else { return nil }
    if follows(\.isClosing) || isAfterLoneNumber { return ([.times, .number(number)], 1) }
    guard !isAfterPreposition else { return nil }
    if number.isUsualFactor, !phrase.isEmpty, !isOperand(position + 1) {
      return ([.times, .number(number)], 1)
    }
    let isName = phrase.isEmpty ? !number.isUsualFactor : lexemes[position].written.first == "X"
    guard isName else { throw UnreadableFormula() }
    return nil
  }

  /// «por 100», «por cien»; «por ciento» and «por cada 100» may be a factor too, or none.
  private func timesInWords() throws(UnreadableFormula) -> SignInWords? {
    guard let next = lexeme(position + 1) else { return nil }
    switch next.word {
    case "ciento", "mil": throw UnreadableFormula()
    case "cada" where lexeme(position + 2)?.number != nil: throw UnreadableFormula()
    case "cien": break
    default: guard next.number?.isUsualFactor == true else { return nil }
    }
    guard !phrase.isEmpty || follows(\.isClosing), !isOperand(position + 2) else {
      throw UnreadableFormula()
    }
    return ([.times], 1)
  }

  private var isAfterLoneNumber: Bool { phrase.count == 1 && phrase.first?.number != nil }

  /// «Número de X»: after a word that can't end a name, the `X` is a part of it.
  private var isAfterPreposition: Bool {
    guard let last = phrase.last, let word = last.word, last.written.contains(where: \.isLowercase)
    else { return false }
    return word.count > 1 && FormulaWords.unfinished.contains(word)
  }
}

extension ExactDecimal {
  /// What rates are multiplied by: 100, 1,000, 10,000 or 100,000.
  fileprivate var isUsualFactor: Bool {
    places == 0 && [100, 1000, 10_000, 100_000].contains(significand)
  }
}
