import Programmes

/// The signs of a text that is meant for a formula, whether or not it can be read as one:
/// `(A/B)*100`, `100 x A / B`, `$(\text{A}/\text{B}) * 100$`. What each of them means, it means in `Formula` too.
struct FormulaSigns: Sendable {
  typealias Bracket = FormulaLexeme.Bracket

  enum Sign: Sendable, Hashable {
    case open(Bracket), close(Bracket)
    case divide, times, other
    /// A word or a number.
    case operand
  }

  struct Token: Sendable {
    let sign: Sign
    /// Which lexeme it is.
    let index: Int
  }

  let lexemes: [Lexeme]
  /// What stands after the last `=` and before «donde», without the marks of LaTeX.
  let tokens: [Token]

  init(_ text: String) {
    lexemes = Lexeme.all(in: text)
    tokens = Self.tokens(of: lexemes)
  }
}

extension FormulaSigns {
  /// Words of the formula, folded.
  var words: [String] { tokens.compactMap { lexemes[$0.index].word } }

  /// Whether it multiplies by 100, or ends in `%`.
  var isTimesHundred: Bool {
    tokens.indices.contains { index in
      switch tokens[index].sign {
      case .times: isHundred(index + 1) || isHundred(index - 1)
      case .other:
        lexemes[tokens[index].index].isSign("%") && index > 0 && tokens[index - 1].isClosing
      default: false
      }
    }
  }

  /// Whether it begins with what one counts: «Número de…», «No. de…».
  var isCount: Bool {
    guard let first = tokens.first(where: { lexemes[$0.index].word != nil })?.index,
      let word = lexemes[first].word
    else { return false }
    return ["cantidad", "numero", "total"].contains(word)
      || ["no", "num"].contains(word) && lexemes.isSign(".", at: first + 1)
  }

  /// Whether it divides, be it in words.
  var isDivided: Bool {
    tokens.contains { $0.sign == .divide } || words.contains(where: Self.dividingWords.contains)
  }

  private func isHundred(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let lexeme = lexemes[tokens[index].index]
    if let word = lexeme.word { return word == "cien" || word == "x100" }
    return lexeme.number?.description == "100"
  }

  private static let dividingWords: Set<String> = [
    "dividido", "dividida", "divididos", "divididas", "entre", "frac", "porcentaje", "promedio",
    "proporcion", "razon", "relacion", "respecto", "tasa",
  ]
}

extension FormulaSigns.Token {
  fileprivate var isClosing: Bool {
    if case .close = sign { true } else { false }
  }
}

extension FormulaSigns {
  private static func tokens(of lexemes: [Lexeme]) -> [Token] {
    var tokens: [Token] = []
    var reading = LaTeXReading()
    for index in lexemes.indices {
      let sign = lexemes[index]
      if sign.word == "donde" { break }
      if sign.isSign("=") {
        tokens.removeAll()
      } else if !reading.isMark(index, in: lexemes), let sign = lexemes.formulaSign(at: index) {
        if sign == .open(.curly), reading.opensDenominator(index, in: lexemes) {
          tokens.append(Token(sign: .divide, index: index))
        }
        tokens.append(Token(sign: sign, index: index))
        if lexemes[index].word == "x100" { tokens.append(Token(sign: .operand, index: index)) }
      }
    }
    return tokens
  }
}

/// What of a formula is markup of LaTeX.
private struct LaTeXReading {
  private var depth = 0
  /// At which depth the numerator of a `\frac` stands.
  private var fractions: [Int] = []

  /// `$`, `\` and the names of commands that stand for nothing.
  mutating func isMark(_ index: Int, in lexemes: [Lexeme]) -> Bool {
    if lexemes.isSign("\\", at: index) || lexemes.isSign("$", at: index) { return true }
    if lexemes.isSign("{", at: index) { depth += 1 }
    if lexemes.isSign("}", at: index) { depth -= 1 }
    guard lexemes.isSign("\\", at: index - 1), let command = lexemes.word(at: index) else {
      return false
    }
    let kind = FormulaLexeme.Kind(command: "\\\(command)")
    if kind == .fraction { fractions.append(depth + 1) }
    return kind != .times && kind != .divide
  }

  /// Whether the brace at `index`, already counted, opens the second part of a `\frac`.
  mutating func opensDenominator(_ index: Int, in lexemes: [Lexeme]) -> Bool {
    guard lexemes.isSign("}", at: index - 1), fractions.last == depth else { return false }
    fractions.removeLast()
    return true
  }
}

extension Array<Lexeme> {
  /// nil for what means nothing in a formula.
  fileprivate func formulaSign(at index: Int) -> FormulaSigns.Sign? {
    switch self[index].kind {
    case .number: return .operand
    case .word(let word):
      if isSign("\\", at: index - 1) {
        return FormulaLexeme.Kind(command: "\\\(word)") == .divide ? .divide : .times
      }
      return isTimesWord(word, at: index) ? .times : .operand
    case .sign(let sign):
      switch FormulaLexeme.Kind(sign: sign) {
      case .open(let bracket): return .open(bracket)
      case .close(.round) where closesEnumerator(at: index): return nil
      case .close(let bracket): return .close(bracket)
      case .divide: return joinsWords(at: index) ? nil : .divide
      case .times: return .times
      case .plus, .minus, .percent: return .other
      default: return nil
      }
    }
  }

  /// `x 100`, `x100`, «por cien».
  private func isTimesWord(_ word: String, at index: Int) -> Bool {
    if word == "x100" { return true }
    guard word == "x" || word == "por", let next = number(at: index + 1) else { return false }
    return next.value.significand == 100
  }

  /// `a)`, `2)` before one of several formulas.
  private func closesEnumerator(at index: Int) -> Bool {
    guard index > 0, self[index - 1].touches(self[index]) else { return false }
    let mark = self[index - 1]
    guard mark.written.unicodeScalars.count == 1, mark.word != nil || mark.number != nil else {
      return false
    }
    guard index > 1 else { return true }
    let before = self[index - 2]
    let endsFormula =
      before.number != nil || [";", ",", ".", ":", ")"].contains { before.isSign($0) }
    return endsFormula && !before.touches(mark)
  }

  /// `y/o`, `servidores/as`, and in capitals `SERVIDORES/AS`.
  private func joinsWords(at index: Int) -> Bool {
    guard isSign("/", at: index), let before = word(at: index - 1),
      let after = word(at: index + 1), self[index - 1].touches(self[index]),
      self[index].touches(self[index + 1])
    else { return false }
    return FormulaWords.areJoined(before, after)
  }
}
