import Diagnostics
import Programmes

extension Rule {
  static let quarterlyTargets = Rule("trimestres-ambiguos", .warning)
}

extension ReviewRule {
  /// Targets by quarter that results can't be held against, because nothing tells of what time they are:
  /// `T1: 2` and `T2: 3` may be 5 until June, or 3.
  ///
  /// Whether reports add up is asked only of indicators that somebody has reported on.
  static let quarterlyTargets: ReviewRule = ofProgramme(.quarterlyTargets) { programme in
    programme.outline.allIndicators.compactMap { indicator in
      let accumulation = indicator.calculation.accumulation
      guard let goals = QuarterlyGoals(indicator), let obstacle = goals.obstacle(accumulation),
        accumulation != nil || programme.reports(on: indicator),
        let first = indicator.target?.quarterly.first
      else { return nil }
      let problem = "revision.\(obstacle.name)"
      let shown = indicator.target?.quarterly.map(\.text.text).joined(separator: ", ") ?? ""
      return Diagnostic(
        .quarterlyTargets, at: first.text,
        [
          "metas": .text(shown), "problema": .term(problem), "que": .term("\(problem)-que"),
        ])
    }
  }
}

extension Standing.Obstacle {
  fileprivate var name: String {
    switch self {
    case .unclearAccumulation: "acumulacion-sin-decir"
    case .sharesOfQuarters: "trimestres-por-ciento"
    case .missingQuarters: "trimestres-faltantes"
    default: "trimestres-sin-decir"
    }
  }
}

extension Programme {
  fileprivate func reports(on indicator: Indicator) -> Bool {
    reports.contains { $0.indicators.contains { $0.key.value == indicator.key.slug } }
  }
}
