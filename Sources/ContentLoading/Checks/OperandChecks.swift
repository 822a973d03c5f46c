import Diagnostics
import Programmes

extension IndicatorSeries {
  /// Counts from the beginning that are less than in the report before, within a year. What stands
  /// below a line of division is left out: the staff of an institution may well become fewer.
  var fallingCounts: [Diagnostic] {
    guard indicator.calculation.accumulation == .cumulative, let formula else { return [] }
    let divisors = formula.expression.divisors
    return formula.variables.filter { !divisors.contains($0) }.flatMap { falls(of: $0) }
  }

  private func falls(of variable: VariableName) -> [Diagnostic] {
    var falls: [Diagnostic] = []
    var last: (entry: Entry, written: Verbatim, number: ExactDecimal)?
    for entry in entries {
      guard let told = number(of: variable, in: entry) else { continue }
      if let last, last.entry.year == entry.year, told.number < last.number {
        falls.append(
          Diagnostic(
            .fallingCount, at: told.written,
            [
              "variable": .text(variable.text), "valor": .text(told.written.text),
              "anterior": .text(last.written.text), "corte": .text(last.entry.cutoff.numeric),
            ], related: last.written.location))
      }
      last = (entry, told.written, told.number)
    }
    return falls
  }

  /// Numbers that are greater than the whole that they are declared to be a part of.
  var partsAboveWholes: [Diagnostic] {
    guard let formula else { return [] }
    return indicator.calculation.variables.flatMap { declared -> [Diagnostic] in
      guard let whole = declared.whole.flatMap({ formula.variable(named: $0.text) }),
        let part = formula.variable(named: declared.name.text)
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
