import Diagnostics
import Programmes

extension IndicatorSeries {
  /// Counts from the beginning that are less than in the report before, within a year. What stands
  /// below a line of division is left out: the staff of an institution may well become fewer.
  var fallingCounts: [Diagnostic] {
    guard indicator.calculation.accumulation == .cumulative, let formula else { return [] }
    let divisors = formula.expression.divisors
    return formula.variables.filter { !divisors.contains($0) }.flatMap { variable in
      let told = entries.compactMap { entry in
        number(of: variable, in: entry).map { (entry: entry, number: $0.number, $0.written) }
      }
      return zip(told, told.dropFirst())
        .filter { $0.entry.year == $1.entry.year && $1.number < $0.number }
        .map { earlier, later in
          Diagnostic(
            .fallingCount, at: later.2,
            [
              "variable": .text(variable.text), "valor": .text(later.2.text),
              "anterior": .text(earlier.2.text), "corte": .text(earlier.entry.cutoff.numeric),
            ], related: earlier.2.location)
        }
    }
  }

  /// Numbers that are greater than the whole that they are declared to be a part of.
  var partsAboveWholes: [Diagnostic] {
    indicator.calculation.variables.flatMap { declared -> [Diagnostic] in
      guard let part = indicator.variable(named: declared.name.text),
        let whole = declared.whole.flatMap({ indicator.variable(named: $0.text) })
      else { return [] }
      return entries.compactMap { entry in
        guard let of = number(of: part, in: entry), let all = number(of: whole, in: entry),
          of.number > all.number
        else { return nil }
        return Diagnostic(
          .partAboveWhole, at: of.written,
          [
            "parte": .text(declared.name.text), "valor": .text(of.written.text),
            "todo": .text(indicator.declaration(of: whole)?.name.text ?? whole.text),
            "total": .text(all.written.text),
          ], related: all.written.location)
      }
    }
  }
}

extension Expression {
  /// The variables that stand below a line of division.
  fileprivate var divisors: Set<VariableName> {
    switch self {
    case .number, .variable: []
    case .negation(let inner): inner.divisors
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right):
      left.divisors.union(right.divisors)
    case .quotient(let dividend, let divisor): dividend.divisors.union(divisor.allNames)
    }
  }

  private var allNames: Set<VariableName> {
    switch self {
    case .number: []
    case .variable(let name): [name]
    case .negation(let inner): inner.allNames
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right), .quotient(let left, let right):
      left.allNames.union(right.allNames)
    }
  }
}
