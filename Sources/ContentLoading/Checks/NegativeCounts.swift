import Diagnostics
import Programmes

extension IndicatorSeries {
  /// Numbers of things below zero.
  var negativeCounts: [Diagnostic] {
    guard let formula else { return [] }
    return entries.flatMap { entry in
      entry.report.operands.compactMap { operand -> Diagnostic? in
        guard let value = operand.value, let number = value.number, number.significand < 0,
          let variable = formula.variable(named: operand.variable.text)
        else { return nil }
        let declared = indicator.declaration(of: variable)
        let name = declared?.name.text ?? variable.text
        guard Self.isCount(named: name, in: declared?.unit?.text) else { return nil }
        return Diagnostic(
          .negativeCount, at: value.written,
          ["variable": .text(name), "valor": .text(value.written.text)])
      }
    }
  }

  /// Whether a variable is a number of things: by its unit, or else by its name, as «Personas capacitadas» and
  /// «Número de quejas» have it.
  private static func isCount(named name: String, in unit: String?) -> Bool {
    if let unit { return !(Slug(folding: unit).map { measures.contains($0.text) } ?? true) }
    let words = Slug(folding: name)?.text.split(separator: "-") ?? []
    guard let first = words.first, !words.contains(where: changes.contains) else {
      return false
    }
    return numbers.contains(first) || first.count > 3 && first.hasSuffix("s")
  }

  /// Units of what may be below zero. One without letters, as `%`, is none of things.
  private static let measures: Set<String> = [
    "porcentaje", "por-ciento", "puntos", "puntos-porcentuales", "pesos", "mxn", "grados", "indice",
  ]
  /// What may be below zero is a difference.
  private static let changes: Set<Substring> = [
    "diferencia", "diferencias", "variacion", "variaciones", "saldo", "saldos", "cambio", "cambios",
    "incremento", "incrementos",
  ]
  private static let numbers: Set<Substring> = ["numero", "total", "cantidad"]
}
