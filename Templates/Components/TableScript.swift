import HTML
import SiteRoutes

/// What sorts and filters the rows of a page, with the words that it puts there.
///
/// It is no module, so that it works from a disk too.
struct TableScript {
  let route: Route
  let words: Words

  var html: HTML {
    """
    <script defer src="\(route.link(to: .asset(EmbeddedAssets.script)))" \
    data-filtrar="\(words[.filterRows])" data-pista="\(words[.sortHint])" \
    data-cuenta="\(words[.rowsShown])" data-ascendente="\(words[.sortedUp])" \
    data-descendente="\(words[.sortedDown])"></script>

    """
  }
}

/// The name of a column by which rows can be sorted.
struct SortableHeading {
  /// Stays the same in addresses.
  let id: StaticString
  /// Of its cells in a row, from 0.
  let column: Int
  let text: String
  var style: StaticString = ""

  var html: HTML {
    let style = HTML(stringLiteral: style)
    let classes: HTML = style.isEmpty ? "" : " class=\"\(style)\""
    return """
      <th scope="col"\(classes) data-o="\(HTML(stringLiteral: id))" data-c="\(column)">\(text)</th>
      """
  }
}
