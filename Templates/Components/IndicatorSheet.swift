import HTML
import Programmes

/// What a document says of an indicator, but for its name; a formula that stands for its name is not said twice.
struct IndicatorSheet {
  let indicator: Indicator
  let names: ColumnNames
  let words: Words

  /// In the order of the document's columns.
  var html: HTML {
    var list = DescriptionList()
    for column in names.headings.ordered(Self.usualOrder) {
      list.add(names[column], cell(column))
      if column == .formula { list.add(words[.formulaSymbols], TextList.html(symbols)) }
    }
    list.add(indicator.otherCells)
    return list.html
  }

  private static let usualOrder: [Column] = [
    .objective, .target, .interpretation, .kind, .unit, .formula, .frequency, .baseline, .direction,
  ]

  private func cell(_ column: Column) -> HTML? {
    let method = indicator.method
    let text: Verbatim?
    switch column {
    case .objective: text = indicator.objective
    case .target: return indicator.target.flatMap { TargetView(target: $0, words: words).written }
    case .interpretation: text = method.interpretation
    case .kind: text = method.kind
    case .unit: text = method.unit
    case .formula: return formula.map { FormulaText(written: $0, words: words).html }
    case .frequency: text = method.frequency
    case .baseline: text = method.baseline
    case .direction:
      return method.direction.map { "\(words[$0 == .ascending ? .ascending : .descending])" }
    default: return nil
    }
    return text.map { "\($0.text)" }
  }

  /// nil where the heading has just said it in the same signs.
  private var formula: Verbatim? {
    indicator.method.formula.flatMap { formula in
      let isHeading = indicator.name == nil && formula.readableFormula == formula.text
      return isHeading ? nil : formula
    }
  }

  /// What the letters of a formula stand for: «A = Proveedores con carta».
  private var symbols: [String] {
    indicator.calculation.variables.compactMap { variable in
      variable.symbol.map {
        words(.symbolMeaning, ["sigla": $0.text, "nombre": variable.name.text])
      }
    }
  }
}
