import HTML
import Programmes

/// The result in each of several places, the least of them marked with a word.
struct BreakdownTable {
  let items: [BreakdownItem]
  let words: Words

  var html: HTML {
    if items.isEmpty { return "" }
    let least = items.compactMap(\.value.number).min(by: <)
    let rows = items.map { item -> HTML in
      let isLeast = items.count > 1 && item.value.number == least && least != nil
      return """
        <tr><th scope="row">\(item.name.text)</th><td class="numero">\(words.text(item.value))\
        \(isLeast ? " (\(words[.theLeast]))" : "")</td></tr>

        """
    }
    return """
      <h3 id="desglose">\(words[.breakdown])</h3>
      <table class="corta" aria-labelledby="desglose">
      <thead><tr><th scope="col">\(words[.place])</th><th scope="col" class="numero">\(words[.amount])</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>

      """
  }
}
