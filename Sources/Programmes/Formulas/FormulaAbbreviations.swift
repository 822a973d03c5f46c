extension [FormulaSymbol] {
  /// The symbols without abbreviations in brackets after their names, and these:
  /// «Personas capacitadas (PC)».
  func withoutAbbreviations() -> (symbols: [FormulaSymbol], found: [Formula.Abbreviation]) {
    var symbols: [FormulaSymbol] = []
    var found: [Formula.Abbreviation] = []
    var position = 0
    while position < count {
      symbols.append(self[position])
      position += 1
      if let abbreviation = abbreviation(after: position - 1) {
        found.append(abbreviation)
        position += 3
      }
    }
    return (symbols, found)
  }

  private func abbreviation(after index: Int) -> Formula.Abbreviation? {
    guard index + 3 < count, case .name(let long) = self[index],
      self[index + 1] == .open(.round), case .name(let short) = self[index + 2],
      self[index + 3] == .close(.round), short.isInCapitals, long.text.contains(" ")
    else { return nil }
    return Formula.Abbreviation(short, for: long)
  }
}

extension VariableName {
  fileprivate var isInCapitals: Bool {
    text.count <= 12 && text.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
  }
}
