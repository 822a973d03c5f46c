import Diagnostics
import Programmes

/// What reports say of indicators, held against their formulas.
struct IndicatorChecks {
  let series: [IndicatorSeries]

  /// In the order of the programme.
  init(of reports: [ProgressReport], in programme: Programme) {
    let readings = programme.reporting(reports).readings
    var entries: [Slug: [IndicatorSeries.Entry]] = [:]
    for report in reports.corrected {
      for indicator in report.indicators {
        entries[indicator.key.value, default: []].append(
          IndicatorSeries.Entry(
            cutoff: report.cutoff, year: report.period.year(in: programme.fiscalYear),
            days: report.period.days(in: programme.fiscalYear), report: indicator))
      }
    }
    series = programme.outline.indicators.compactMap { placement in
      let indicator = placement.indicator
      return entries[indicator.key.slug].map {
        IndicatorSeries(
          indicator: indicator, fiscalYear: programme.fiscalYear, entries: $0,
          readings: readings[indicator.key.slug] ?? [])
      }
    }
  }
}

extension IndicatorChecks {
  var problems: [Diagnostic] {
    series.flatMap { series in
      let unknown = series.unknownVariables
      // What a formula comes to is of no interest while its numbers have no place in it.
      guard unknown.isEmpty else { return unknown }
      return series.unsaidAccumulation + series.overlappingSums + series.negativeCounts
        + series.fractionalCounts + series.fallingCounts
        + series.partsAboveWholes + series.partsAboveAll
        + series.doubtfulResults
    }
  }
}

/// What reports say of one indicator, corrected and oldest first.
struct IndicatorSeries {
  struct Entry {
    let cutoff: CalendarDate
    /// The fiscal year that its period belongs to.
    let year: Int
    /// Of its period.
    let days: ClosedRange<CalendarDate>?
    let report: IndicatorReport
  }

  let indicator: Indicator
  let fiscalYear: FiscalYear
  let formula: Formula?
  let entries: [Entry]
  /// What each of the entries comes to.
  let readings: [IndicatorReading]

  init(
    indicator: Indicator, fiscalYear: FiscalYear, entries: [Entry], readings: [IndicatorReading]
  ) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    formula = indicator.readableFormula
    self.entries = entries
    self.readings = readings
  }
}

extension IndicatorSeries {
  /// Numbers that no variable of the formula takes.
  var unknownVariables: [Diagnostic] {
    guard let formula else {
      return entries.compactMap { entry in
        entry.report.operands.first.map { Diagnostic(.operandsWithoutFormula, at: $0.variable) }
      }
    }
    let names =
      formula.variables.map(\.text) + indicator.calculation.variables.flatMap(\.calls)
    let variables = DiagnosticValue.text(formula.listedVariables)
    var problems = Problems()
    for entry in entries {
      var known: [Located<VariableName>] = []
      for operand in entry.report.operands {
        if let variable = formula.variable(named: operand.variable.text) {
          known.append(Located(variable, at: operand.variable.location))
        } else {
          problems.reportUnknown(
            operand.variable, .unknownVariable, "variable", among: names, ["variables": variables])
        }
      }
      problems.reportRepeats(known, .repeatedReport, words: \.text)
    }
    return problems.diagnostics
  }

  /// The number that `entry` has for a variable, with its place.
  func number(
    of variable: VariableName, in entry: Entry
  ) -> (number: ExactDecimal, written: Verbatim)? {
    let operand = entry.report.operands.first {
      formula?.variable(named: $0.variable.text) == variable
    }
    guard let value = operand?.value, let number = value.number else { return nil }
    return (number, value.written)
  }
}
