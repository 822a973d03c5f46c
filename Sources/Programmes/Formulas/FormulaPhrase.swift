extension FormulaSymbol {
  /// A number, or the name that the words make up. A number in front of words is part of the name:
  /// «12 Tarjetas Conmemorativas» is what somebody counted, and no multiplication.
  init(phrase: [FormulaLexeme]) throws(UnreadableFormula) {
    if phrase.count == 1, let first = phrase.first {
      if let number = first.number {
        self = .number(number)
        return
      }
      if first.word == "cien", let hundred = ExactDecimal("100") {
        self = .number(hundred)
        return
      }
    }
    let text = phrase.text
    guard phrase.last?.isOperand == true,
      text.unicodeScalars.contains(where: \.properties.isAlphabetic),
      !phrase.isJoinedWord, !phrase.isUnfinished, !phrase.mayMultiply,
      let name = VariableName(text)
    else { throw UnreadableFormula() }
    self = .name(name)
  }
}

extension [FormulaLexeme] {
  /// The words with one blank where there is one or more.
  fileprivate var text: String {
    var text = ""
    for (lexeme, previous) in zip(self, [nil] + dropLast().map(Optional.some)) {
      if let previous, !previous.touches(lexeme) { text += " " }
      text += lexeme.written
    }
    return text
  }

  /// A name of nothing but one joined word may be a difference or a division: `A-B`, `n/d`.
  fileprivate var isJoinedWord: Bool {
    guard count == 1, let word = first?.written else { return false }
    if word.contains("/") { return true }
    let parts = word.split { "-\u{2010}\u{2011}–".contains($0) }
    return parts.count > 1
      && !parts.allSatisfy { $0.count > 1 && $0.contains(where: \.isLowercase) }
  }

  /// «Número de», «total de la»; but not «Grupo A», nor the single names `a` and `LA`.
  fileprivate var isUnfinished: Bool {
    guard let last, let word = last.word, FormulaWords.unfinished.contains(word) else {
      return false
    }
    if last.written.contains(where: \.isLowercase) { return count > 1 || word.count > 1 }
    return count > 1 && word.count > 1
  }

  /// `100 A`, `3x3`, «100 por A»: only words of a sentence make a number part of a name.
  fileprivate var mayMultiply: Bool {
    guard let first, first.written.first?.isNumber == true else { return false }
    let rest = dropFirst()
    return rest.first?.word == "por" || rest.first?.word == "x"
      || !rest.contains { $0.written.count > 2 && $0.written.contains(where: \.isLowercase) }
  }
}
