import Diagnostics

/// The readings of an indicator, one for each report that speaks of it.
struct Reckoning {
  let indicator: Indicator
  let fiscalYear: FiscalYear
  let targets: IndicatorTargets
  /// nil where neither the document nor the portal gives one that can be read.
  let formula: Formula?
  /// Whether it only divides two counts of the same.
  private let isRatio: Bool
  /// The variables that the reports of the programme give numbers for, by the names that they have there.
  private let variables: [String: VariableName]

  init(of indicator: Indicator, in programme: Programme) {
    self.indicator = indicator
    fiscalYear = programme.fiscalYear
    targets = IndicatorTargets(of: indicator, in: programme.years, by: fiscalYear)
    let formula = indicator.readableFormula
    self.formula = formula
    isRatio = formula.map { indicator.isRatio($0) } ?? false
    let names = programme.reports.compactMap { $0[indicator] }.flatMap(\.operands)
      .map(\.variable.text)
    let variables = Set(names).compactMap { name in
      formula?.variable(named: name).map { (name, $0) }
    }
    self.variables = Dictionary(variables) { first, _ in first }
  }
}

extension ProgressReport {
  /// What it says of `indicator`.
  fileprivate subscript(indicator: Indicator) -> IndicatorReport? {
    indicators.first { $0.key.value == indicator.key.slug }
  }
}

extension Indicator {
  /// The formula that its results are computed with: the portal's own where there is one, else the
  /// document's; nil when that can't be read.
  public var readableFormula: Formula? {
    (calculation.formula ?? method.formula).flatMap {
      Formula($0.text, abbreviations: calculation.variables.compactMap(\.abbreviation))
    }
  }

  /// The variable of the formula that a report means by `name`: its name there, or the symbol or the
  /// name that stands for it. nil when the formula has none such.
  public func variable(named name: String) -> VariableName? {
    readableFormula?.variable(named: name)
  }

  /// What is declared of a variable of the formula.
  public func declaration(of variable: VariableName) -> Variable? {
    calculation.variables.first { $0.names.contains(variable) }
  }
}

extension Formula {
  /// The variable of which `name` is a name; nil when there is none such.
  package func variable(named name: String) -> VariableName? {
    VariableName(name).flatMap { asked in
      variables.first { names(of: $0).contains(asked) }
    }
  }
}

extension Variable {
  /// Its name and its symbol.
  fileprivate var names: [VariableName] {
    [name, symbol].compactMap { $0.flatMap { VariableName($0.text) } }
  }

  fileprivate var abbreviation: Formula.Abbreviation? {
    guard let symbol = symbol.flatMap({ VariableName($0.text) }),
      let name = VariableName(name.text)
    else { return nil }
    return Formula.Abbreviation(symbol, for: name)
  }
}

extension Reckoning {
  /// `reports` are of the programme, corrected, and oldest first; what the newest of them says still holds at
  /// `cutoff`. `known` are the readings in the first of them, at an earlier day.
  func readings(
    in reports: [ProgressReport], at cutoff: CalendarDate, knowing known: [IndicatorReading]
  ) -> [IndicatorReading] {
    let told = reports.compactMap { report in
      report[indicator].map { Told(cutoff: report.cutoff, period: report.period, report: $0) }
    }
    // The newest of them held until that day, and not only at its own.
    let settled = known.dropLast()
    return settled
      + told.indices.dropFirst(settled.count).map { index in
        let day = index == told.indices.last ? cutoff : told[index].cutoff
        return reading(of: told[index], after: told[..<index], at: day)
      }
  }

  /// What one report tells of the indicator.
  struct Told {
    let cutoff: CalendarDate
    let period: ReportPeriod
    let report: IndicatorReport
  }

  private func reading(
    of told: Told, after earlier: ArraySlice<Told>, at cutoff: CalendarDate
  ) -> IndicatorReading {
    let report = told.report
    let entered = added(earlier, told)
    let computation = formula.flatMap { formula in
      entered.contains { !$0.report.operands.isEmpty } || report.result == nil
        ? Computation(of: indicator, with: formula, from: entered, variables) : nil
    }
    let sum = computation == nil ? StatedSum(of: entered.compactMap(\.report.result?.value)) : nil
    let outcome = outcome(of: report, computation, sum)
    let target = targets.finding(for: told.period)
    func standing(of target: TargetInForce) -> Standing {
      target.standing(
        of: outcome, isRatio: isRatio && !outcome.isStated, direction: indicator.method.direction,
        in: told.cutoff, at: cutoff)
    }
    return IndicatorReading(
      cutoff: told.cutoff, period: told.period, year: told.period.year(in: fiscalYear),
      inputs: computation?.inputs ?? [],
      working: computation.map { working($0) } ?? sum?.working, result: outcome.result,
      source: outcome.isStated ? report.result?.source : nil, breakdown: report.breakdown,
      goal: target.inForce?.quantity, standing: target.standing(standing),
      total: target.inForce.flatMap { targets.total(beside: $0, for: told.period) }
        .flatMap { standing(of: $0).comparison },
      explanation: report.explanation)
  }

  /// The reports whose numbers are added up; without accumulation, where each counts from the beginning, or
  /// where each quarter has a target of its own, only the newest.
  private func added(_ earlier: ArraySlice<Told>, _ newest: Told) -> [Told] {
    guard indicator.calculation.accumulation == .incremental, !targets.areAlone(in: newest.period)
    else { return [newest] }
    let year = newest.period.year(in: fiscalYear)
    return earlier.filter { $0.period.year(in: fiscalYear) == year } + [newest]
  }

  private func outcome(
    of report: IndicatorReport, _ computation: Computation?, _ sum: StatedSum?
  ) -> ExactOutcome {
    if let each = indicator.target?.measure, each.each != nil, !report.breakdown.isEmpty {
      return .breakdown(of: report.breakdown, against: each)
    }
    if let computation { return computation.outcome(places: indicator.calculation.places) }
    if let sum, report.result != nil {
      return sum.outcome(
        places: indicator.calculation.places, against: indicator.target?.measure?.quantity.unit)
    }
    if let stated = report.result {
      return .stated(stated.value, against: indicator.target?.measure?.quantity.unit)
    }
    return ExactOutcome(.inWords(isReached: report.isReached))
  }

  private func working(_ computation: Computation) -> IndicatorReading.Working {
    let formula = computation.formula.description
    return IndicatorReading.Working(
      rule: indicator.calculation.formula == nil ? .document(formula) : .portal(formula),
      substitution: computation.substitution)
  }
}
