extension Indicator {
  /// The unit in which a number of its target counts: the one beside it or, where the document writes none
  /// there, that of the whole target, of the numbers of its other years and quarters, of the formula's results or of
  /// the data sheet. nil where nothing tells.
  public func unit(of quantity: Quantity) -> Quantity.Unit? {
    if let unit = quantity.unit { return unit }
    // So much in each of several has two numbers, and nothing tells of which of them the rest speaks.
    if target?.measure?.each != nil { return nil }
    if let unit = target?.measure?.quantity.unit { return unit }
    if let unit = target?.quantities.lazy.compactMap(\.unit).first { return unit }
    if readableFormula?.isPercentage == true { return .percent }
    return method.unit.map { words in
      let text = words.text.folded
      return text.contains("porcent") || text.contains("%") ? .percent : .named(words)
    }
  }
}

extension Target {
  /// Those of years and quarters.
  fileprivate var quantities: [Quantity] {
    yearly.compactMap(\.value) + quarterly.compactMap(\.value)
  }
}
