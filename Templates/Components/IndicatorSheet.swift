import HTML
import Programmes

/// What a document says of an indicator, but for its name.
struct IndicatorSheet {
  let indicator: Indicator
  let names: ColumnNames
  let words: Words

  var html: HTML {
    let method = indicator.method
    var list = DescriptionList()
    list.add(names[.objective], indicator.objective)
    list.add(names[.target], indicator.target.map { TargetView(target: $0, words: words).verbatim })
    list.add(names[.interpretation], method.interpretation)
    list.add(names[.kind], method.kind)
    list.add(names[.unit], method.unit)
    list.add(
      names[.formula],
      method.formula.map { "\(FormulaText(written: $0, words: words).html)" })
    list.add(words[.formulaSymbols], TextList.html(symbols))
    list.add(names[.frequency], method.frequency)
    list.add(names[.baseline], method.baseline)
    list.add(
      names[.direction],
      method.direction.map { "\(words[$0 == .ascending ? .ascending : .descending])" })
    list.add(indicator.otherCells)
    return list.html
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
