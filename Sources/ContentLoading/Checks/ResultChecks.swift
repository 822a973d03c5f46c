import Diagnostics
import Programmes

extension IndicatorSeries {
  /// Results that can't be, or that are stated although their numbers are there.
  var doubtfulResults: [Diagnostic] {
    entries.compactMap { entry in
      guard let reading = readings.first(where: { $0.cutoff == entry.cutoff }) else { return nil }
      if reading.result == .divisionByZero { return divisionByZero(in: entry) }
      guard let stated = entry.report.result else { return nil }
      if entry.report.operands.isEmpty { return sumOfPercentages(stated) }
      guard let computed = reading.result.value, let number = stated.value.number else {
        return nil
      }
      let isSame = computed.isSame(as: number)
      return Diagnostic(
        isSame ? .needlessResult : .otherResult, at: stated.value.written,
        ["valor": .text(stated.value.written.text), "calculado": .text(computed.words)])
    }
  }

  /// Several parts of a year have their numbers, and nobody says whether these add up: only those of the
  /// newest report count.
  var unsaidAccumulation: [Diagnostic] {
    guard indicator.calculation.accumulation == nil else { return [] }
    let parts = readings.partsOfYear(in: fiscalYear)
    guard let newest = parts.last, let former = parts.dropLast().last else { return [] }
    return [
      Diagnostic(
        .unsaidAccumulation, at: indicator.location,
        [
          "indicador": .text(indicator.title), "n": .text("\(parts.count)"),
          "anterior": .text(former.cutoff.numeric), "corte": .text(newest.cutoff.numeric),
        ], related: entries.first { $0.cutoff == newest.cutoff }?.report.key.location)
    ]
  }

  /// At the zero, when the report itself has it.
  private func divisionByZero(in entry: Entry) -> Diagnostic {
    let zero = entry.report.operands.first { $0.value?.number?.significand == 0 }
    let values: [String: DiagnosticValue] = [
      "formula": .text(formula?.normalised ?? ""),
      "variable": .text(zero?.variable.text ?? entry.report.key.value.text),
    ]
    guard let written = zero?.value?.written else {
      return Diagnostic(.divisionByZero, at: entry.report.key.location, values)
    }
    return Diagnostic(.divisionByZero, at: written, values)
  }

  /// Percentages of several periods are no percentage of the whole.
  private func sumOfPercentages(_ stated: StatedResult) -> Diagnostic? {
    let isPercentage =
      stated.value.written.text.contains("%")
      || indicator.target?.measure?.quantity.unit == .percent
    guard indicator.calculation.accumulation == .incremental, isPercentage,
      stated.value.number != nil
    else { return nil }
    return Diagnostic(
      .sumOfPercentages, at: stated.value.written,
      ["resultado": .text(stated.value.written.text)])
  }
}

extension ResultValue {
  /// Whether `stated` is the same number, perhaps rounded to other places.
  fileprivate func isSame(as stated: ExactDecimal) -> Bool {
    let places = min(shown.places, stated.places)
    // Each of the two may be off by half a unit of its last place.
    let slack = places < shown.places || places < stated.places || isRounded ? 5 : 0
    guard let gap = Rational(shown).subtracting(Rational(stated)),
      let bound = Rational(Int128(slack), over: Int128(10).power(places + 1))
    else { return false }
    return max(gap, gap.negated) <= bound
  }

  /// `66.67 %`.
  fileprivate var words: String { unit == .percent ? "\(shown) %" : "\(shown)" }
}

extension Int128 {
  fileprivate func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * self }
  }
}

extension IndicatorSeries {
  /// Two reports whose numbers are added up, though the one is of days that the other is of too: T1, and then S1.
  var overlappingSums: [Diagnostic] {
    guard indicator.calculation.accumulation == .incremental else { return [] }
    return entries.indices.compactMap { index in
      guard let days = entries[index].days,
        let earlier = entries[..<index].first(where: {
          $0.year == entries[index].year && $0.days?.overlaps(days) == true
        })
      else { return nil }
      return Diagnostic(
        .overlappingSums, at: entries[index].report.key.location,
        [
          "indicador": .text(indicator.label), "anterior": .text(earlier.cutoff.numeric),
        ], related: earlier.report.key.location)
    }
  }
}
