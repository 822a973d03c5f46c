import Diagnostics
import Programmes

extension Rule {
  static let targetNumber = Rule("meta-otro-numero", .warning)
  static let targetUnit = Rule("meta-otra-unidad", .warning)
  static let targetComparator = Rule("meta-otro-comparador", .warning)
}

extension ReviewRule {
  /// A noted number that the words of its target do not say: `valor: 53` of «al menos 35%».
  ///
  /// Words without a number («la totalidad») contradict nothing.
  static let targetNumber = ofTargets(.targetNumber) { target in
    let quantity = target.measure.quantity
    let each = target.measure.each
    if target.matching.isEmpty, target.matchingInOtherUnit.isEmpty {
      let said = target.contradicting.filter { amount in
        each.map { !amount.number.equals($0.number) } ?? true
      }
      if !said.isEmpty { return target.disagreement(.targetNumber, said, quantity.words) }
    }
    if let each, !target.says(each) {
      let said = target.counts.filter { !$0.number.equals(quantity.number) }
      if !said.isEmpty { return target.disagreement(.targetNumber, said, each.words) }
    }
    return target.limitDisagreement
  }

  /// A percentage that is noted as a count, or the other way round: `valor: 35` without `unidad`
  /// of «al menos 35%».
  static let targetUnit = ofTargets(.targetUnit) { target in
    guard target.matching.isEmpty, !target.matchingInOtherUnit.isEmpty else { return nil }
    return target.disagreement(
      .targetUnit, target.matchingInOtherUnit, target.measure.quantity.words)
  }

  /// A comparator other than the one in the words: `comparador: a lo más` of «al menos 35%».
  static let targetComparator = ofTargets(.targetComparator) { target in
    let said = target.matching.filter { $0.comparator != nil }
    guard !said.isEmpty, said.count == target.matching.count,
      !said.contains(where: { $0.comparator == target.measure.comparator })
    else { return nil }
    let noted = target.measure.comparator.map { "\($0.rawValue) " } ?? ""
    return target.disagreement(.targetComparator, said, noted + target.measure.quantity.words)
  }

  private static func ofTargets(
    _ rule: Rule, _ check: @escaping @Sendable (StatedTarget) -> Diagnostic?
  ) -> ReviewRule {
    ReviewRule(rule) { $0.targets.compactMap(check) }
  }
}

extension StatedTarget {
  fileprivate func disagreement(
    _ rule: Rule, _ said: [StatedAmount], _ noted: String
  ) -> Diagnostic {
    Diagnostic(
      rule, at: measure.location, width: measure.quantity.number.description.utf8.count,
      ["texto": .text(said.words), "valor": .text(noted)], related: text.location)
  }

  /// What the words say of things, not of time.
  fileprivate var counts: [StatedAmount] {
    amounts.filter { !$0.isPercent && !$0.isArticle && !$0.isTime }
  }

  /// What the noted number should have been one of; empty when the words leave it open.
  fileprivate var contradicting: [StatedAmount] {
    let percentages = amounts.filter(\.isPercent)
    if measure.quantity.isPercent { return percentages }
    if measure.quantity.noun.map({ noun in comparable.contains { $0.isTime && $0.noun == noun } })
      == true
    {
      return comparable
    }
    return counts.isEmpty ? percentages : counts
  }

  fileprivate func says(_ quantity: Quantity) -> Bool {
    amounts.contains {
      $0.isPercent == quantity.isPercent && $0.number.equals(quantity.number)
    }
  }

  /// `plazo: 15 días hábiles` of «… en 10 días hábiles».
  fileprivate var limitDisagreement: Diagnostic? {
    guard let timeLimit else { return nil }
    let limits = StatedAmount.all(in: timeLimit.text).filter(\.isTime)
    let said = amounts.filter(\.isTime)
    let isSaid = limits.allSatisfy { limit in
      said.contains { $0.number.equals(limit.number) }
    }
    guard !isSaid, !said.isEmpty else { return nil }
    return Diagnostic(
      .targetNumber, at: timeLimit,
      ["texto": .text(said.words), "valor": .text(timeLimit.text)])
  }
}
