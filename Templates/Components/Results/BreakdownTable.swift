import HTML
import Programmes

/// What the report of a reading gives in parts: the result in each of several places, the least of them marked with
/// a word; or, for groups of people and the like, what its period has of each, which may be less than the result.
struct BreakdownTable {
  let reading: IndicatorReading
  let words: Words

  var html: HTML {
    let items = reading.breakdown
    if items.isEmpty { return "" }
    let least = items.compactMap(\.value.number).min(by: <)
    let rows = items.map { item -> HTML in
      let isLeast = isOfPlaces && items.count > 1 && item.value.number == least && least != nil
      return """
        <tr><th scope="row">\(item.name.text)</th><td class="numero">\(words.text(item.value))\
        \(isLeast ? " (\(words[.theLeast]))" : "")</td></tr>

        """
    }
    return """
      <h3 id="desglose">\(title)</h3>
      <table class="corta" aria-labelledby="desglose">
      <thead><tr><th scope="col">\(words[.place])</th><th scope="col" class="numero">\(words[.amount])</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>

      """
  }

  /// Whether the parts are places in each of which the target is to be reached.
  private var isOfPlaces: Bool {
    if case .breakdown = reading.result { true } else { false }
  }

  private var title: String {
    isOfPlaces
      ? words[.breakdown]
      : words(.breakdownOfReport, ["periodo": words.genitive(of: reading.period)])
  }
}
