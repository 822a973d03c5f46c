/// The parts of a formula's text: a left side, the formula, definitions.
struct FormulaSource {
  /// Without the left side, «donde» and what frames the formula.
  private let lexemes: [FormulaLexeme]
  private let definitionLexemes: [FormulaLexeme]
  /// Whether a `%` stood after the formula.
  let endsInPercent: Bool

  init(_ text: String) {
    let all = FormulaLexeme.all(in: text[...])
    let whole: Substring
    if let whereIndex = all.indexOfWhere {
      whole = text[..<all[whereIndex].written.startIndex]
      definitionLexemes = Array(all[(whereIndex + 1)...])
    } else {
      whole = text[...]
      definitionLexemes = []
    }
    var lexemes = FormulaLexeme.all(in: whole.withoutFinalStop)[...].withoutDollars
    if lexemes.last?.kind == .equals { lexemes.removeLast() }
    lexemes = lexemes.withoutLeftSide.withoutDollars
    endsInPercent = lexemes.last?.kind == .percent
    self.lexemes = Array(endsInPercent ? lexemes.dropLast() : lexemes)
  }
}

extension FormulaSource {
  func body() throws(UnreadableFormula) -> [FormulaLexeme] {
    guard !lexemes.isEmpty else { throw UnreadableFormula() }
    return lexemes
  }

  /// What stands after «donde» for these variables: `PC = personas capacitadas; PT = total`.
  func definitions(of variables: Set<VariableName>) -> [Formula.Abbreviation] {
    let signs = definitionLexemes.indices.filter { index in
      index > 0 && definitionLexemes[index - 1].isOperand && definitionLexemes[index].isDefining
    }
    let ends = signs.dropFirst().map { $0 - 1 } + [definitionLexemes.count]
    return zip(signs, ends).compactMap { sign, end in
      guard let short = VariableName(String(definitionLexemes[sign - 1].written)),
        variables.contains(short), sign + 1 < end,
        let long = definitionLexemes[(sign + 1)..<end].definition
      else { return nil }
      return Formula.Abbreviation(short, for: long)
    }
  }
}

extension [FormulaLexeme] {
  /// Of the word «donde» where definitions begin, outside of brackets.
  fileprivate var indexOfWhere: Int? {
    var depth = 0
    for (index, lexeme) in enumerated() {
      switch lexeme.kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .word where depth == 0 && lexeme.word == "donde":
        let isApart = index > 0 && (self[index - 1].isStop || self[index - 1].written.last == ".")
        let isOpening = index + 1 < count && self[index + 1].isStop
        return isApart || isOpening || self[index...].contains(where: \.isDefining) ? index : nil
      default: continue
      }
    }
    return nil
  }
}

extension ArraySlice<FormulaLexeme> {
  /// The text inside of `$…$` and `$$…$$`.
  fileprivate var withoutDollars: Self {
    var lexemes = self
    while lexemes.count > 1, lexemes.first?.kind == .dollar, lexemes.last?.kind == .dollar {
      lexemes = lexemes.dropFirst().dropLast()
    }
    return lexemes
  }

  /// What stands after `IC =` or `% de avance =`. Before the sign, a formula is none of a left side.
  fileprivate var withoutLeftSide: Self {
    guard let sign = firstIndex(where: { $0.kind == .equals }), sign > startIndex,
      !self[..<sign].contains(where: \.isOperator)
    else { return self }
    return self[(sign + 1)...]
  }

  /// The words up to a comma or an «y» at their end.
  fileprivate var definition: VariableName? {
    var words = self
    while let last = words.last, last.isStop || last.word == "y" || last.word == "e" {
      words.removeLast()
    }
    guard let first = words.first, let last = words.last else { return nil }
    let text = last.written.base[first.written.startIndex..<last.written.endIndex]
    return VariableName(String(text.withoutFinalStop))
  }
}

extension FormulaLexeme {
  fileprivate var isStop: Bool { kind == .comma || kind == .other && ";:.".contains(written) }

  fileprivate var isDefining: Bool { kind == .equals || kind == .other && written == ":" }

  fileprivate var isOperator: Bool {
    [.plus, .minus, .times, .divide, .fraction].contains(kind)
  }
}

extension Substring {
  fileprivate var withoutFinalStop: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    if let last = text.last, ".,;".contains(last) { text.removeLast() }
    return text
  }
}
