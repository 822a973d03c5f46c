extension Indicator {
  /// The unit that a number of its target is compared in: its own or, where the document writes none there, that of
  /// the whole target, of other years and quarters, or of the data sheet. nil where nothing tells.
  func comparedUnit(of quantity: Quantity) -> Quantity.Unit? {
    if quantity.unit != nil || target?.measure?.each != nil { return quantity.unit }
    let beside =
      (target?.measure?.quantity).flatMap(\.unit) ?? target?.ofTimes.lazy.compactMap(\.unit).first
    if let beside { return beside }
    return method.unit.map { words in
      let text = words.text.folded
      return text.contains("porcent") || text.contains("%") ? .percent : .named(words)
    }
  }

  /// The first number of its target that no result of its formula can be held against: «12 auditorías» of a
  /// percentage, or of one count over another of the same. nil where all can, and without a formula. That a document
  /// sets a count for a percentage, and writes both, is no doubt: its pages say that they are not compared.
  public var targetOfOtherUnit: Quantity? {
    guard let target, target.measure?.each == nil else { return nil }
    let numbers = [target.measure?.quantity].compactMap { $0 } + target.ofTimes
    let units = numbers.map(comparedUnit)
    // Most are percentages of formulas that multiply by a hundred, and need not be read for that.
    let isUsual =
      units.allSatisfy { $0 == .percent }
      && (calculation.formula ?? method.formula)?.text.contains("100") == true
    guard !isUsual, units.contains(where: { $0 != nil }), let formula = readableFormula else {
      return nil
    }
    let unit: Quantity.Unit? = formula.isPercentage ? .percent : nil
    let isRatio = isRatio(formula)
    return zip(numbers, units).first { number, unitOfNumber in
      (unit == nil || number.unit == nil) && !unitOfNumber.isComparable(to: unit, isRatio: isRatio)
    }?.0
  }

  /// Whether `formula` only divides two counts of the same: «Auditorías realizadas / Auditorías programadas». What
  /// it gives is no such count.
  func isRatio(_ formula: Formula) -> Bool {
    guard case .quotient(.variable(let part), .variable(let whole)) = formula.expression else {
      return false
    }
    let (counted, all) = (name(of: part), name(of: whole))
    return counted.noun != nil && counted.noun == all.noun && counted.isSum == all.isSum
  }

  private func name(of variable: VariableName) -> CountedName {
    CountedName(declaration(of: variable)?.name.text ?? variable.text)
  }
}

extension Target {
  /// The numbers of years and quarters.
  fileprivate var ofTimes: [Quantity] {
    yearly.compactMap(\.value) + quarterly.compactMap(\.value)
  }
}

extension Quantity.Unit? {
  /// Whether a result in `unit` can be held against a target in this one. A target without a unit takes any result;
  /// one in a hundred only results in a hundred; a count none of two counts divided, which `isRatio` tells of.
  func isComparable(to unit: Quantity.Unit?, isRatio: Bool) -> Bool {
    switch (unit, self) {
    case (.percent?, .named?), (.named?, .percent?), (nil, .percent?): false
    case (nil, .named(let words)?):
      !isRatio || RatioWords.units.contains { words.text.folded.hasPrefix($0) }
    default: true
    }
  }
}

private enum RatioWords {
  /// Units of what is divided, without accents.
  static let units = [
    "indice", "razon", "proporcion", "coeficiente", "cociente", "tasa", "fraccion", "vez", "veces",
    "relacion", "decimal", "promedio",
  ]
}
