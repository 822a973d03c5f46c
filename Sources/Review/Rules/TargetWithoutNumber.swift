import Diagnostics
import Programmes

extension Rule {
  static let targetWithoutNumber = Rule("meta-sin-numero", .warning)
}

extension ReviewRule {
  /// A target whose words say a number that is not noted: `meta: Al menos 80% del personal`. No result
  /// is held against it.
  ///
  /// Counts without a comparator are told of only where they are the only number: a list of three
  /// things is no target of three.
  static let targetWithoutNumber: ReviewRule = ofProgramme(.targetWithoutNumber) { programme in
    programme.outline.allIndicators.compactMap { indicator in
      guard let target = indicator.target, !target.hasNumbers, let text = target.text,
        let amount = StatedAmount.target(in: text.text)
      else { return nil }
      return Diagnostic(
        .targetWithoutNumber, at: text,
        [
          "texto": .text(amount.words), "anotacion": .text(target.note(amount, text.text)),
        ])
    }
  }
}

extension StatedAmount {
  /// The one that a target is; nil without one, and where there are several.
  fileprivate static func target(in text: String) -> StatedAmount? {
    let amounts = all(in: text).filter { !$0.isTime && !$0.isArticle }
    let clear = amounts.filter { $0.isPercent || $0.comparator != nil }
    let said = clear.isEmpty ? amounts.filter { $0.noun != nil } : clear
    return said.count == 1 ? said.first : nil
  }
}

extension Target {
  fileprivate var hasNumbers: Bool {
    measure != nil || yearly.contains { $0.value != nil } || quarterly.contains { $0.value != nil }
  }

  /// How `amount` is noted, ready to be copied.
  fileprivate func note(_ amount: StatedAmount, _ text: String) -> String {
    let unit = amount.isPercent ? "\"%\"" : amount.nounAsWritten
    let entries = [
      amount.comparator.map { "comparador: \($0.rawValue)" }, "valor: \(amount.number)",
      unit.map { "unidad: \($0)" },
    ].compactMap { $0 }
    return "meta: {"
      + (["texto: \(text.onOneLine.inSingleQuotes)"] + entries + others).joined(separator: ", ")
      + "}"
  }

  /// What is noted of it besides.
  private var others: [String] {
    [("alcance", scope), ("plazo", timeLimit)].compactMap { key, text in
      text.map { "\(key): \($0.text.onOneLine.inSingleQuotes)" }
    }
      + (yearly.map { ("\($0.year)", $0.text) } + quarterly.map { ("T\($0.quarter)", $0.text) })
      .map { "\($0): \($1.text.onOneLine.inSingleQuotes)" }
      + (quarterSense.map { ["trimestres: \($0.rawValue)"] } ?? [])
  }
}
