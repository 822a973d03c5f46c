import Programmes

extension Indicator {
  /// Whether its name, type, unit or formula says that it is a percentage.
  var isPercentage: Bool {
    let words = [name, method.kind, method.unit].compactMap { $0?.text.folded }
    return words.contains { $0.contains("porcent") || $0.contains("%") }
      || method.formula.map { FormulaSigns($0.text).isTimesHundred } ?? false
  }
}
