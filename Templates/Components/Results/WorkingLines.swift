import HTML
import Programmes

/// Formula, substitution and result, each on its line, so that anyone can do the sum again.
struct WorkingLines {
  let reading: IndicatorReading
  /// Decimal places that results are rounded to.
  let places: Int
  let words: Words

  var html: HTML {
    guard let working = reading.working else { return "" }
    var list = DescriptionList()
    list.add(
      words[.formula],
      working.formula.map { "<span class=\"formula\">\($0)</span>" }
        ?? "\(words(.sumOfStatedResults, ["anio": "\(reading.year)"]))")
    list.add(
      words[.withNumbers],
      working.substitution.map { substitution in
        "<span class=\"formula\">\(substitution)\(equals)</span>\(rounding)"
      })
    list.add(
      words[.formulaFrom],
      working.isOfThePortal.map { "\(words[$0 ? .formulaOfPortal : .formulaOfDocument])" })
    return list.html
  }

  /// « = 95 %», « ≈ 66.67 %»; nothing where the numbers give no result.
  private var equals: String {
    reading.result.value.map { " \($0.isRounded ? "≈" : "=") \(words.text($0))" } ?? ""
  }

  private var rounding: String {
    guard let value = reading.result.value, value.isRounded else { return "" }
    return places == 0
      ? ", \(words[.roundedToWhole])" : ", \(words.count(.roundedTo, places))"
  }
}
