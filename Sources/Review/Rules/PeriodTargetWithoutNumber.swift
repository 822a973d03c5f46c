import Octets
import Diagnostics
import Programmes

extension Rule {
  static let periodTargetWithoutNumber = Rule("meta-del-periodo-sin-numero", .warning)
}

extension ReviewRule {
  /// A target of a year or a quarter that has figures and is no number: `T1: 0,20`, `2025: “30%”`. Results would be
  /// held against the target of the whole programme, or against none, without a word.
  static let periodTargetWithoutNumber: ReviewRule = ofProgramme(.periodTargetWithoutNumber) {
    programme in
    programme.outline.allIndicators.flatMap { indicator -> [Diagnostic] in
      guard let target = indicator.target else { return [] }
      let years = target.yearly.filter { $0.value == nil }.map { ("\($0.year)", $0.text) }
      let quarters = target.quarterly.filter { $0.value == nil }.map { ("T\($0.quarter)", $0.text) }
      return (years + quarters).filter { $0.1.isMeantAsNumber }.map {
        diagnostic($0, $1, indicator)
      }
    }
  }

  private static func diagnostic(
    _ key: String, _ text: Verbatim, _ indicator: Indicator
  ) -> Diagnostic {
    let isPercent =
      indicator.isPercentage || text.text.contains("%")
      || indicator.target?.measure?.quantity.unit == .percent
    return Diagnostic(
      .periodTargetWithoutNumber, at: text,
      [
        "periodo": .text(key), "texto": .text(text.text), "clave": .text(key),
        "ejemplo": .text(isPercent ? "20%" : "20"),
      ])
  }
}

extension Verbatim {
  /// Whether it has figures, or is a number in words and no more.
  fileprivate var isMeantAsNumber: Bool {
    text.utf8.contains(where: \.isDigit) || SpanishWords.isNumber(text.folded)
  }
}
