import Diagnostics
import Programmes

extension Rule {
  static let malformedFormula = Rule("formula-mal-formada", .warning)
  static let noDenominator = Rule("formula-sin-denominador", .warning)
  static let upsideDownRatio = Rule("formula-invertida", .warning)
}

extension ReviewRule {
  /// Brackets without their partner, signs without operands: «(Participación… 2024/ *100»
  /// (ISSSTESON 2024, 13).
  static let malformedFormula = ofFormulas(.malformedFormula) { _, formula, written in
    formula.fault.map {
      Diagnostic(
        .malformedFormula, at: written, ["problema": .term("revision.\($0.rawValue)")])
    }
  }

  /// A percentage of nothing: «(Número de solicitudes de registro atendidas)*100» (SECOEM), and a
  /// mere count under a target of 100% (ISSSTESON 2024, 11), which no count can be held against.
  static let noDenominator = ofFormulas(.noDenominator) { indicator, formula, written in
    guard formula.fault == nil, !formula.isDivided, !formula.words.isEmpty,
      let (reason, value) = indicator.reasonToBePercentage(formula)
    else { return nil }
    return Diagnostic(
      .noDenominator, at: written,
      ["motivo": .term("revision.\(reason)"), "porcentaje": .text(value)])
  }

  /// All there was divided by what was done with it: «recibidas/atendidas» grows as the work gets
  /// worse (SECOEM, first and fourth line).
  static let upsideDownRatio = ofFormulas(.upsideDownRatio) { _, formula, written in
    guard formula.fault == nil, let ratio = formula.ratio, ratio.isUpsideDown else { return nil }
    return Diagnostic(
      .upsideDownRatio, at: written,
      [
        "numerador": .text(ratio.numerator.written),
        "denominador": .text(ratio.denominator.written),
      ])
  }

  private static func ofFormulas(
    _ rule: Rule,
    _ check: @escaping @Sendable (Indicator, FormulaSigns, Verbatim) -> Diagnostic?
  ) -> ReviewRule {
    ofProgramme(rule) { programme in
      programme.outline.allIndicators.compactMap { indicator in
        indicator.method.formula.flatMap { check(indicator, FormulaSigns($0.text), $0) }
      }
    }
  }
}

extension Indicator {
  /// Which part of it says that its formula ought to give a percentage, and in which words. Only
  /// formulas that count («Número de…») are judged by what stands beside them.
  fileprivate func reasonToBePercentage(_ formula: FormulaSigns) -> (reason: String, value: String)?
  {
    if formula.isTimesHundred { return ("por-cien", "100") }
    guard formula.isCount else { return nil }
    let percentages = ([target?.measure?.quantity] + (target?.yearly ?? []).map(\.value))
      .compactMap { $0 }.filter(\.isPercent)
    if let percentage = percentages.first { return ("meta-porcentaje", percentage.words) }
    if let kind = method.kind, kind.text.folded.contains("porcent") {
      return ("tipo-porcentaje", kind.text)
    }
    if let name, name.text.folded.hasPrefix("porcent") { return ("nombre-porcentaje", name.text) }
    return nil
  }
}
