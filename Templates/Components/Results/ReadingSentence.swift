import Programmes

/// An indicator's reading in words: its result, then how that stands to the target.
///
/// «Avance: 95 % de una meta de al menos 80 %. Se alcanzó y se rebasó por 15 puntos porcentuales.»
struct ReadingSentence {
  let reading: IndicatorReading
  let target: Target?
  let points: PointName
  let words: Words
}

extension ReadingSentence {
  /// What stands for an indicator: its newest reading, or that no report speaks of it.
  static func text(
    of reading: IndicatorReading?, _ target: Target?, _ points: PointName, _ words: Words
  ) -> String {
    guard let reading else { return words[.unreportedIndicator] }
    return ReadingSentence(reading: reading, target: target, points: points, words: words).text
  }

  /// The result alone: «95 %», «Sin reporte».
  static func result(
    of reading: IndicatorReading?, _ target: Target?, _ words: Words
  ) -> String {
    guard let reading else { return words[.noReport] }
    guard let value = reading.result.value else {
      return ReadingSentence(reading: reading, target: target, points: .short, words: words).result
    }
    return words.text(value.shown, value.unit ?? reading.standing.comparison?.target.unit)
  }

  /// How it stands to its target alone: «Faltan 13 puntos para la meta.»
  static func standing(
    of reading: IndicatorReading?, _ target: Target?, _ words: Words
  ) -> String {
    reading.flatMap {
      ReadingSentence(reading: $0, target: target, points: .short, words: words).standing
    } ?? ""
  }

  var text: String { [ofItsTime, total].compactMap { $0 }.joined(separator: " ") }

  /// The same without the target of the year beside that of a quarter.
  var ofItsTime: String { [result, standing].compactMap { $0 }.joined(separator: " ") }

  private var result: String {
    switch reading.result {
    case .value(let value): number(value)
    case .breakdown(let reached, let count, let least): breakdown(reached, count, least)
    case .noCases: words[.noCases]
    case .divisionByZero: absence.divisionByZero
    case .missing: absence.missing
    case .outOfRange: words[.outOfRange]
    case .notAvailable: absence.text(of: .notAvailable)
    case .notApplicable: absence.text(of: .notApplicable)
    case .dash: absence.text(of: .dash)
    case .inWords(let isReached): inWords(isReached)
    }
  }

  private var standing: String? {
    switch reading.standing {
    case .compared(let comparison): text(of: comparison)
    case .notCompared(let obstacle): text(of: obstacle)
    }
  }

  /// «En todo 2024, la meta es de al menos 12. Faltan 6 para la meta.»
  private var total: String? {
    reading.total.map { total in
      let values: KeyValuePairs = [
        "meta": words.goal(total, unit: reading.result.value?.unit), "frase": text(of: total),
        "anio": "\(reading.year)",
      ]
      return words(total.basis == .whole ? .totalStanding : .totalOfYear, values)
    }
  }

  private func text(of comparison: TargetComparison) -> String {
    ComparisonSentence(
      comparison: comparison, result: reading.result, report: reading.cutoff, points: points,
      words: words
    ).text
  }

  private var absence: AbsenceSentence { AbsenceSentence(inputs: reading.inputs, words: words) }
}

extension ReadingSentence {
  private func number(_ value: ResultValue) -> String {
    guard let comparison = reading.standing.comparison else {
      return words(.resultAlone, ["resultado": words.text(value)])
    }
    return words(
      .resultAndTarget,
      [
        "resultado": amount(value, against: comparison),
        "meta": goal(comparison, of: value),
      ])
  }

  /// «80 % (sin redondear, 79.5 %)», where the rounded result looks like the target and is not.
  private func amount(_ value: ResultValue, against comparison: TargetComparison) -> String {
    let unit = value.unit ?? comparison.target.unit
    let shown = words.amount(value.shown, unit)
    guard comparison.isHiddenByRounding(of: value),
      let exact = comparison.result(to: comparison.difference.shown.places),
      !exact.equals(value.shown)
    else { return shown }
    return words(.beforeRounding, ["redondeado": shown, "exacto": words.amount(exact, unit)])
  }

  /// «al menos 80 % en 2025, en un plazo de 10 días hábiles».
  private func goal(_ comparison: TargetComparison, of value: ResultValue) -> String {
    let amount = words.goal(comparison, after: value)
    let dated =
      switch comparison.basis {
      case .whole: amount
      case .year(let year): words(.goalOfYear, ["meta": amount, "anio": "\(year)"])
      case .quarter(let quarter):
        words(.goalOfQuarter, ["meta": amount, "trimestre": words.name(ofQuarter: quarter)])
      case .endOfQuarter(let quarter), .quarters(let quarter):
        words(.goalAtEndOfQuarter, ["meta": amount, "trimestre": words.name(ofQuarter: quarter)])
      }
    guard let limit = target?.timeLimit else { return dated }
    return words(.withinTime, ["frase": dated, "plazo": limit.text])
  }

  /// «5 de 5 procesos tienen 2 riesgos o más; el menor: 2, en Adquisiciones.»
  private func breakdown(_ reached: Int, _ count: Int, _ least: ResultValue) -> String {
    let places = reading.breakdown.filter { $0.value.number == least.shown }.map(\.name.text)
    let goal = target?.measure.map { measure in
      words.sought(measure.quantity, by: measure.comparator ?? .atLeast)
    }
    let values: KeyValuePairs = [
      "n": words.number(reached), "cantidad": goal ?? words[.soughtAmount],
      "total": words.text(ExactDecimal(count), target?.measure?.each?.unit),
      "menor": words.number(least.shown), "donde": words.list(places),
    ]
    let sentence = words.form(
      places.isEmpty || places.count > 3 ? .breakdownSentence : .breakdownSentenceWithPlace,
      forOne: reached == 1, values)
    let silent = reading.breakdown.count { $0.value.number == nil }
    return silent == 0 ? sentence : "\(sentence) \(words.count(.placesWithoutNumber, silent))"
  }

  private func inWords(_ isReached: Bool?) -> String {
    switch (isReached, reading.standing) {
    case (true?, _): words[.inWordsReached]
    case (false?, _): words[.inWordsNotReached]
    case (nil, .notCompared(.targetInWords)): words[.inWordsUntold]
    case (nil, _): words[.reportWithoutResult]
    }
  }

  /// nil where the words of the result say it already.
  private func text(of obstacle: Standing.Obstacle) -> String? {
    guard let value = reading.result.value else { return nil }
    return switch obstacle {
    case .noResult: nil
    case .noTarget: words[.noTargetToCompare]
    case .targetInWords: words[.targetOnlyInWords]
    case .noTargetForPeriod: words[.noTargetForPeriod]
    case .unclearQuarters: words[.unclearQuarters]
    case .unclearAccumulation: words[.unclearAccumulation]
    case .yearOfSeveral: words(.yearOfSeveral, ["anio": "\(reading.year)"])
    case .sharesOfQuarters: words[.sharesOfQuarters]
    case .missingQuarters: words[.missingQuarters]
    case .unclearDirection: words[.unclearDirection]
    case .unclearSign: words[.unclearSign]
    case .ratioOfCounts: words[.ratioOfCounts]
    case .unitsDiffer: words[value.unit == .percent ? .onlyResultInPercent : .onlyTargetInPercent]
    }
  }
}

extension TargetComparison {
  /// Whether `value` as it is shown is the target, though the exact result is not.
  fileprivate func isHiddenByRounding(of value: ResultValue) -> Bool {
    !gap.isZero && value.shown.equals(target.number)
  }
}

extension Comparator {
  /// Whether less is better.
  var isCeiling: Bool { self == .atMost || self == .lessThan }
}

extension Words {
  /// «al menos 80 %»; `unit` is that of the result, for a target that has none.
  func goal(_ comparison: TargetComparison, unit: Quantity.Unit? = nil) -> String {
    self(
      .goal,
      [
        "comparador": name(of: comparison.comparator),
        "cantidad": text(comparison.target.number, comparison.target.unit ?? unit),
      ])
  }

  /// Without its unit where the result in front of it has just named that: «3 sesiones; la meta: al menos 4».
  fileprivate func goal(_ comparison: TargetComparison, after result: ResultValue) -> String {
    let unit = comparison.target.unit ?? result.unit
    let named = amount(result.shown, unit)
    guard case .named = unit, unit == result.unit ?? unit, named != number(result.shown) else {
      return goal(comparison, unit: result.unit)
    }
    return self(
      .goal,
      [
        "comparador": name(of: comparison.comparator),
        "cantidad": text(comparison.target.number, nil),
      ])
  }
}

extension Words {
  /// «2 riesgos o más», «menos de 2 riesgos».
  fileprivate func sought(_ quantity: Quantity, by comparator: Comparator) -> String {
    let amount = text(quantity)
    switch comparator {
    case .atLeast: return self(.orMore, ["cantidad": amount])
    case .atMost: return self(.orLess, ["cantidad": amount])
    case .moreThan, .lessThan, .exactly:
      return self(.goal, ["comparador": name(of: comparator), "cantidad": amount])
    }
  }
}
