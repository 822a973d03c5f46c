import Diagnostics
import Programmes

extension Rule {
  static let targetOfOtherUnit = Rule("meta-de-otra-medida", .warning)
}

extension ReviewRule {
  /// A target that no result of the formula can be held against: «12 auditorías» where `(A / B) * 100` gives a
  /// percentage, «90 %» where `A / B` is not multiplied by a hundred.
  ///
  /// What does not divide at all is told of by other rules.
  static let targetOfOtherUnit: ReviewRule = ofProgramme(.targetOfOtherUnit) { programme in
    programme.outline.allIndicators.compactMap { indicator in
      guard let number = indicator.targetOfOtherUnit,
        let formula = indicator.calculation.formula ?? indicator.method.formula,
        FormulaSigns(formula.text).isDivided
      else { return nil }
      let problem = indicator.readableFormula?.isPercentage == true ? "por-ciento" : "cociente"
      return Diagnostic(
        .targetOfOtherUnit, at: formula,
        [
          "valor": .text(number.words), "problema": .term("revision.medida-\(problem)"),
          "que": .term("revision.medida-\(problem)-que"),
        ], related: indicator.target?.measure?.location ?? indicator.target?.text?.location)
    }
  }
}
