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
