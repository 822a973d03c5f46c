import Diagnostics

/// A formula with the numbers that reports give for its variables.
struct Computation {
  let formula: Formula
  let inputs: [IndicatorReading.Input]
  private let amounts: [VariableName: Rational]
  /// What stands in the place of a number that a report does not give.
  private let absences: [VariableName: ReportedValue.Content]

  /// `variables` are those of the names that reports give.
  init(
    of indicator: Indicator, with formula: Formula, from told: [Reckoning.Told],
    _ variables: [String: VariableName]
  ) {
    var inputs: [IndicatorReading.Input] = []
    var amounts: [VariableName: Rational] = [:]
    var absences: [VariableName: ReportedValue.Content] = [:]
    let named = told.flatMap { told in
      told.report.operands.map { operand in
        (
          variables[operand.variable.text],
          IndicatorReading.Part(cutoff: told.cutoff, operand: operand)
        )
      }
    }
    for variable in formula.variables {
      let parts = named.filter { $0.0 == variable }.map(\.1)
      let sum = Sum(of: parts)
      amounts[variable] = sum.amount
      absences[variable] = sum.absence
      inputs.append(
        IndicatorReading.Input(
          variable: indicator.declaration(of: variable)?.name.text ?? variable.text,
          unit: indicator.declaration(of: variable)?.unit, amount: sum.amount?.exactDecimal,
          parts: parts))
    }
    self.formula = formula
    self.inputs = inputs
    self.amounts = amounts
    self.absences = absences
  }
}

extension Computation {
  var substitution: String? {
    amounts.count == formula.variables.count ? formula.substituted(amounts) : nil
  }

  /// A word instead of a number is the result: nothing may be computed with it.
  func outcome(places: Int) -> ExactOutcome {
    let told = formula.variables.compactMap { absences[$0] }
    if told.contains(.notAvailable) { return ExactOutcome(.notAvailable) }
    if told.contains(.dash) { return ExactOutcome(.dash) }
    if told.contains(.notApplicable) { return ExactOutcome(.notApplicable) }
    return switch formula.value(of: amounts) {
    case .value(let number):
      ExactOutcome(number, unit: formula.expression.isPercentage ? .percent : nil, places: places)
    case .noCases: ExactOutcome(.noCases)
    case .divisionByZero: ExactOutcome(.divisionByZero)
    case .missing(let names): ExactOutcome(.missing(names.map(\.text)))
    case .outOfRange: ExactOutcome(.outOfRange)
    }
  }
}

/// The numbers of several reports for one variable, added up.
private struct Sum {
  /// nil when one of them is not a number, unless it is NA beside numbers: that adds nothing.
  let amount: Rational?
  let absence: ReportedValue.Content?

  init(of parts: [IndicatorReading.Part]) {
    let values = parts.map(\.operand.value)
    let numbers = values.compactMap { $0?.number }.map(Rational.init)
    let words = values.compactMap { $0 }.filter { $0.number == nil }.map(\.content)
    let blocking = words.filter { $0 != .notApplicable }
    let isComplete = !values.contains { $0 == nil } && blocking.isEmpty && !numbers.isEmpty
    amount =
      isComplete
      ? numbers.dropFirst().reduce(numbers.first) { sum, number in sum?.adding(number) } : nil
    absence = amount == nil ? blocking.first ?? words.first : nil
  }
}
