import Diagnostics
import Programmes

extension Rule {
  static let repeatedWhole = Rule("total-que-se-repite", .warning)
}

extension ReviewRule {
  /// Reports that are added up, all with the same number below the line: 10/40 and then 12/40 come to 22/80, where the
  /// 40 are most likely those of the whole year, and 22/40 was meant.
  ///
  /// Only of percentages, and where the parts of all reports together are no more than that number: so it may be the
  /// whole of them. Where there are as many in each period by chance, most of them are usually done, and the parts
  /// soon exceed it. Small numbers are the same by chance more often: of less than four, two reports are not enough
  /// unless they reach just that number. The people of an institution are told of also where a few come and go from
  /// report to report: 200, 204 and 198. Told of at the newest report.
  static let repeatedWhole: ReviewRule = ofProgramme(.repeatedWhole) { programme in
    programme.outline.allIndicators.flatMap { indicator -> [Diagnostic] in
      guard indicator.calculation.accumulation == .incremental,
        let formula = indicator.readableFormula, formula.isPercentage
      else { return [] }
      let reports = programme.reports.corrected.compactMap {
        NumbersOfReport($0, indicator, formula)
      }
      let years = Dictionary(grouping: reports) { $0.period.year(in: programme.fiscalYear) }
      return years.sorted { $0.key < $1.key }.compactMap { _, reports in
        AddedNumbers(formula: formula, reports: reports).diagnostic(of: indicator)
      }
    }
  }
}

/// The numbers that one report has for the variables of a formula.
private struct NumbersOfReport {
  let period: ReportPeriod
  let values: [VariableName: (number: Rational, written: Verbatim)]

  /// nil unless it has all of them.
  init?(_ report: ProgressReport, _ indicator: Indicator, _ formula: Formula) {
    guard let said = report.indicators.first(where: { $0.key.value == indicator.key.slug }) else {
      return nil
    }
    period = report.period
    var values: [VariableName: (number: Rational, written: Verbatim)] = [:]
    for operand in said.operands {
      guard let variable = formula.variable(named: operand.variable.text),
        let value = operand.value, let number = value.number
      else { continue }
      values[variable] = (Rational(number), value.written)
    }
    self.values = values
    guard formula.variables.allSatisfy({ values[$0] != nil }) else { return nil }
  }
}

/// The reports of one year.
private struct AddedNumbers {
  let formula: Formula
  /// Oldest first.
  let reports: [NumbersOfReport]
}

extension AddedNumbers {
  func diagnostic(of indicator: Indicator) -> Diagnostic? {
    let wholes = formula.expression.divisors
    guard reports.count > 1, wholes.allSatisfy({ isRepeated($0, of: indicator) }),
      let newest = reports.last,
      let variable = formula.variables.first(where: wholes.contains),
      let whole = newest.values[variable],
      let once = share(countingOnce: wholes), let added = share(countingOnce: []),
      !once.isZero, !once.isNegative, once <= Rational(100), isTelling(whole.number, once)
    else { return nil }
    return Diagnostic(
      .repeatedWhole, at: whole.written,
      [
        "indicador": .text(indicator.label),
        "variable": .text(name(of: variable, indicator)),
        "valor": .text(range(of: variable) ?? whole.written.text), "n": "\(reports.count)",
        "sumado": .text(added.words), "correcto": .text(once.words),
      ], related: reports[reports.count - 2].values[variable]?.written.location)
  }

  private func isRepeated(_ variable: VariableName, of indicator: Indicator) -> Bool {
    guard let (least, greatest) = extremes(of: variable) else { return false }
    return least.number == greatest.number
      || HeadcountWords.areIn(name(of: variable, indicator))
        && least.number >= HeadcountWords.fewest
        && (least.number.multiplied(by: Rational(10)) ?? least.number)
          >= (greatest.number.multiplied(by: Rational(9)) ?? greatest.number)
  }

  private func name(of variable: VariableName, _ indicator: Indicator) -> String {
    indicator.declaration(of: variable)?.name.text ?? variable.text
  }

  private func extremes(of variable: VariableName) -> (
    least: (number: Rational, written: Verbatim), greatest: (number: Rational, written: Verbatim)
  )? {
    let values = reports.compactMap { $0.values[variable] }
    guard let least = values.min(by: { $0.number < $1.number }),
      let greatest = values.max(by: { $0.number < $1.number })
    else { return nil }
    return (least, greatest)
  }

  /// «198–204»; nil where it is the same number in all reports.
  private func range(of variable: VariableName) -> String? {
    guard let (least, greatest) = extremes(of: variable), least.number < greatest.number else {
      return nil
    }
    return "\(least.written.text)–\(greatest.written.text)"
  }

  private func isTelling(_ whole: Rational, _ share: Rational) -> Bool {
    whole > Rational(1)
      && (whole >= Rational(4) || reports.count > 2 || share == Rational(100))
  }

  private func sum(of variable: VariableName) -> Rational? {
    reports.compactMap { $0.values[variable]?.number }
      .reduce(Rational(0)) { sum, number in sum?.adding(number) }
  }

  /// What the formula comes to, in a hundred, with the numbers of all reports added up but those `once`.
  private func share(countingOnce once: Set<VariableName>) -> Rational? {
    let amounts = formula.variables.map { variable in
      (
        variable,
        once.contains(variable) ? reports.last?.values[variable]?.number : sum(of: variable)
      )
    }
    let known = Dictionary(amounts) { first, _ in first }.compactMapValues(\.self)
    if case .value(let share) = formula.value(of: known) { return share }
    return nil
  }
}

extension Rational {
  /// «27.5 %», to two places.
  fileprivate var words: String { rounded(to: 2).map { Rational($0).description + " %" } ?? "" }
}

/// What tells that a number is that of the people of an institution, and not of those of a course.
private enum HeadcountWords {
  /// So few may be as many in each period by chance.
  static let fewest = Rational(20)

  static func areIn(_ name: String) -> Bool {
    let folded = name.folded
    let isOfPeople = people.contains { folded.contains($0) }
    return whole.contains { folded.contains($0) }
      && (isOfPeople || folded.contains("plantilla") || folded.contains("personal"))
      && !partial.contains { folded.contains($0) }
  }

  // Without accents.
  private static let people = ["persona", "servidor", "trabajador", "emplead", "funcionari"]
  private static let whole = [
    "total", "plantilla", "adscrit", "instituci", "institut", "dependencia", "entidad", "organismo",
    "secretaria",
  ]
  private static let partial = [
    "convoc", "invit", "inscrit", "program", "asisten", "encuest", "solicit", "particip", "evaluad",
    "registr", "atendid", "capacitad",
  ]
}
