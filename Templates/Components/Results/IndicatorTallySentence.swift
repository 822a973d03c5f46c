import Programmes

/// How many indicators have a result and reach their targets: «De 10 indicadores, 8 tienen resultado. De
/// los 7 que se comparan con su meta, 6 la alcanzan. 2 están sin reporte: no cuentan como 0 %.»
struct IndicatorTallySentence {
  let tally: IndicatorTally
  let words: Words
}

extension IndicatorTallySentence {
  var text: String {
    if tally.total > 0, tally.unreported == tally.total {
      return words.count(.allIndicatorsUnreported, tally.total)
    }
    if tally.total == 1, tally.withoutResult == 1 { return words[.onlyIndicatorWithoutResult] }
    return [results, targets, without, unreported].compactMap { $0 }.joined(separator: " ")
  }

  private var results: String {
    let values: KeyValuePairs = [
      "indicadores": words.count(.indicatorCount, tally.total), "n": words.number(tally.withResult),
    ]
    if tally.withResult == tally.total, tally.total > 0 {
      return words.count(.allIndicatorsHaveResult, tally.total)
    }
    return tally.withResult == 0
      ? words(.noIndicatorHasResult, values)
      : words.form(.indicatorsWithResult, forOne: tally.withResult == 1, values)
  }

  private var targets: String? {
    let values: KeyValuePairs = [
      "n": words.number(tally.met), "total": words.number(tally.compared),
    ]
    switch (tally.met, tally.compared) {
    case (_, 0): return nil
    case (0, 1): return words[.onlyTargetNotMet]
    case (1, 1): return words[.onlyTargetMet]
    case (0, _): return words(.noTargetMet, values)
    case (let met, let all) where met == all: return words(.allTargetsMet, values)
    case (let met, _): return words.form(.targetsMet, forOne: met == 1, values)
    }
  }

  private var without: String? {
    tally.withoutResult == 0 ? nil : words.count(.indicatorsWithoutResult, tally.withoutResult)
  }

  private var unreported: String? {
    tally.unreported == 0 ? nil : words.count(.indicatorsUnreported, tally.unreported)
  }
}
