import HTML
import Programmes

/// What a comparison rests on: which target, who says how to compare, who states the result, and how the
/// result stands to the baseline.
struct ComparisonFacts {
  let indicator: Indicator
  let reading: IndicatorReading
  let words: Words

  var html: HTML {
    var list = DescriptionList()
    list.add(words[.comparedTarget], reading.standing.comparison.map(target))
    list.add(words[.scope], indicator.target?.scope)
    list.add(
      words[.timeLimit],
      indicator.target?.timeLimit.map { "\(words(.onlyWithin, ["plazo": $0.text]))" })
    if reading.working?.formula == nil, reading.result.isGiven {
      list.add(words[.statedBy], "\(reading.source?.text ?? words[.statedWithoutSource])")
    }
    list.add(words[.baseline], baseline)
    return list.html
  }
}

extension ComparisonFacts {
  private func target(_ comparison: TargetComparison) -> HTML {
    [amount(comparison), reasonForComparator(comparison), reasonForUnit(comparison)]
      .compactMap { text in text.map { "\($0)" } }.joined(separator: " ")
  }

  /// «Al menos 15 %, la de 2025.»
  private func amount(_ comparison: TargetComparison) -> String {
    words.goalAndBasis(comparison).closed
  }

  /// nil for a breakdown: that its places must reach their quantity is what the target says.
  private func reasonForComparator(_ comparison: TargetComparison) -> String? {
    if case .breakdown = reading.result { return nil }
    let name: KeyValuePairs = ["comparador": words.name(of: comparison.comparator)]
    return words(comparison.isComparatorStated ? .comparatorStated : .comparatorAssumed, name)
  }

  private func reasonForUnit(_ comparison: TargetComparison) -> String? {
    reading.result.value?.unit == .percent && comparison.target.unit == nil
      ? words[.percentAssumed] : nil
  }

  /// The baseline, where it is only a number, and how the result stands to it.
  private var baseline: HTML? {
    guard let text = indicator.method.baseline?.text, let baseline = Quantity(reading: text),
      let change = reading.result.value?.change(since: baseline)
    else { return nil }
    let phrase: Phrase =
      change.shown.significand == 0
      ? .sameAsBaseline : change.shown.significand < 0 ? .lessThanBaseline : .moreThanBaseline
    let sentence = words(
      phrase,
      ["base": words.text(baseline), "diferencia": words.difference(change, .short)])
    return "\(sentence)"
  }
}

extension Words {
  /// «Al menos 15 %, la de 2025».
  func goalAndBasis(_ comparison: TargetComparison) -> String {
    self(
      .goalAndBasis,
      ["meta": goal(comparison).capitalizedFirst(), "cual": name(of: comparison.basis)])
  }

  /// «la de 2025», «la suma de las metas del primer al tercer trimestre».
  private func name(of basis: TargetComparison.Basis) -> String {
    switch basis {
    case .whole: self[.targetOfWhole]
    case .year(let year): self(.targetOfOneYear, ["anio": "\(year)"])
    case .quarter(let quarter), .endOfQuarter(let quarter):
      self(.targetOfOneQuarter, ["trimestre": name(ofQuarter: quarter)])
    case .quarters(let quarter):
      self(.targetOfQuarters, ["trimestre": name(ofQuarter: quarter)])
    }
  }
}
