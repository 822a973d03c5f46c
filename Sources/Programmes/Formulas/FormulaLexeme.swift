/// A word, a number or a sign of a formula.
package struct FormulaLexeme: Sendable {
  package enum Kind: Sendable, Hashable {
    /// Letters and digits with what holds a word together: `No.`, `y/o`, `2024-2026`.
    case word
    case number(ExactDecimal)
    case open(Bracket), close(Bracket)
    case plus, minus, times, divide, equals
    case percent, comma, dollar
    /// `\frac`, which two groups follow.
    case fraction
    /// A sign without a meaning in formulas.
    case other
  }

  package enum Bracket: Sendable, Hashable {
    case round, square, curly
  }

  let kind: Kind
  /// As it stands in the text.
  let written: Substring
}

extension FormulaLexeme {
  /// Everything in `text` but its blanks and LaTeX's marks without a meaning, in order.
  static func all(in text: Substring) -> [FormulaLexeme] {
    let scalars = text.unicodeScalars
    var found: [FormulaLexeme] = []
    var start = scalars.startIndex
    while start < scalars.endIndex {
      let scalar = scalars[start]
      if scalar.properties.isWhitespace {
        start = scalars.index(after: start)
      } else if scalar == "\\" {
        let end = scalars.endOfCommand(from: start)
        if let kind = Kind(command: text[start..<end]) {
          found.append(FormulaLexeme(kind: kind, written: text[start..<end]))
        }
        start = end
      } else if scalar.beginsWord {
        let end = scalars.endOfWord(from: start)
        found += words(text[start..<end])
        start = end
      } else {
        let end = scalars.index(after: start)
        found.append(FormulaLexeme(kind: Kind(sign: scalar), written: text[start..<end]))
        start = end
      }
    }
    return found
  }

  /// One lexeme; of `100x` two, for the `x` multiplies.
  private static func words(_ run: Substring) -> [FormulaLexeme] {
    if let number = ExactDecimal(run) {
      return [FormulaLexeme(kind: .number(number), written: run)]
    }
    if run.last == "x" || run.last == "X", let number = ExactDecimal(run.dropLast()) {
      return [
        FormulaLexeme(kind: .number(number), written: run.dropLast()),
        FormulaLexeme(kind: .word, written: run.suffix(1)),
      ]
    }
    return [FormulaLexeme(kind: .word, written: run)]
  }
}

extension FormulaLexeme {
  /// A word in lower case and without accents; nil of anything else.
  var word: String? { kind == .word ? VariableName.folded(written) : nil }

  var number: ExactDecimal? {
    if case .number(let number) = kind { number } else { nil }
  }

  var isOperand: Bool { kind == .word || number != nil }

  var isClosing: Bool {
    if case .close = kind { true } else { false }
  }

  /// Whether nothing, not even a blank, stands between the two.
  func touches(_ next: FormulaLexeme) -> Bool { written.endIndex == next.written.startIndex }
}

extension FormulaLexeme.Kind {
  /// `.other` for what has no meaning.
  package init(sign: Unicode.Scalar) {
    self =
      switch sign {
      case "(": .open(.round)
      case "[": .open(.square)
      case "{": .open(.curly)
      case ")": .close(.round)
      case "]": .close(.square)
      case "}": .close(.curly)
      case "+": .plus
      case "-", "\u{2010}", "\u{2011}", "–", "−": .minus
      case "*", "×", "·", "∙", "⋅", "∗": .times
      case "/", "÷", "∕", "⁄": .divide
      case "=": .equals
      case "%": .percent
      case ",": .comma
      case "$": .dollar
      default: .other
      }
  }

  /// Of LaTeX, with its backslash; nil for what changes nothing but the looks.
  package init?(command: Substring) {
    switch command.dropFirst() {
    case "frac", "dfrac", "tfrac", "cfrac": self = .fraction
    case "times", "cdot", "ast": self = .times
    case "div": self = .divide
    case "%": self = .percent
    case "(", ")", "[", "]": self = .dollar
    case "text", "textrm", "textit", "textbf", "mathrm", "mathit", "mathbf", "mbox",
      "operatorname", "left", "right", "displaystyle", "quad", "qquad", ",", ";", ":", "!", " ":
      return nil
    default: self = .other
    }
  }
}
