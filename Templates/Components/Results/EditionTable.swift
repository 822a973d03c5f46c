import HTML
import Programmes

/// What the official table of each year says of a standard indicator.
struct EditionTable {
  let editions: [StandardIndicator.Edition]
  let words: Words

  var html: HTML {
    if editions.isEmpty { return "" }
    let rows = editions.map { edition -> HTML in
      let target = edition.target.map { TargetView(target: $0, words: words) }
      return """
        <tbody><tr><th scope="row" data-l="\(words[.year])">\("\(edition.year)")</th>\
        <td data-l="\(words[.target])">\(target?.measured.map { "\($0)" } ?? target?.verbatim)</td>\
        <td data-l="\(words[.note])">\(edition.note?.text)</td></tr></tbody>

        """
    }
    return """
      <section aria-labelledby="ediciones">
      <h2 id="ediciones">\(words[.editions])</h2>
      <table class="oficial portal" aria-labelledby="ediciones">
      <thead><tr><th scope="col">\(words[.year])</th><th scope="col">\(words[.target])</th>\
      <th scope="col">\(words[.note])</th></tr></thead>
      \(rows)</table>
      </section>

      """
  }
}
