import HTML
import Programmes
import SiteRoutes

/// All instances of a standard indicator, each with whether it can be compared.
struct StandardResultTable {
  let results: [StandardResult]
  let comparability: Comparability
  let route: Route
  let words: Words
  let headingID: String

  var html: HTML {
    """
    <table class="oficial portal" data-filtra aria-labelledby="\(headingID)">
    <thead><tr>\(columns.enumerated().map(heading))</tr></thead>
    \(results.map(row))</table>

    """
  }
}

extension StandardResultTable {
  private var columns: [Phrase] {
    [.institution, .programme, .period, .target, .result, .difference, .comparison]
  }

  private func heading(_ index: Int, _ phrase: Phrase) -> HTML {
    switch phrase {
    case .institution: SortableHeading(id: "institucion", column: index, text: words[phrase]).html
    case .programme: SortableHeading(id: "programa", column: index, text: words[phrase]).html
    case .period: SortableHeading(id: "periodo", column: index, text: words[phrase]).html
    case .result: SortableHeading(id: "resultado", column: index, text: words[phrase]).html
    default: "<th scope=\"col\">\(words[phrase])</th>"
    }
  }

  private func row(_ result: StandardResult) -> HTML {
    let address = ProgrammeAddress(
      institution: result.institution.slug, programme: result.programme)
    let cells: [(Phrase, HTML)] = [
      (
        .programme,
        "<a href=\"\(route.link(to: .programme(address)))\">\(result.programmeName)</a>"
      ),
      (.period, "\(words.time(of: result).capitalizedFirst())"),
      (.target, target(result)),
      (
        .result,
        """
        <a href="\(route.link(to: .indicator(address, result.indicator.slug)))">\
        \(ReadingSentence.result(of: result.reading, result.target, words))</a>
        """
      ),
      (.difference, "\(ReadingSentence.standing(of: result.reading, result.target, words))"),
      (.comparison, "\(note(on: result))"),
    ]
    return """
      <tbody><tr><th scope="row" data-l="\(words[.institution])">\(result.institution.shortName)</th>\
      \(cells.map { "<td data-l=\"\(words[$0])\"\(attribute: "data-v", number($0, result))>\($1)</td>" })\
      </tr></tbody>

      """
  }

  /// What a cell is sorted by, where that is not its text.
  private func number(_ column: Phrase, _ result: StandardResult) -> String? {
    column == .result ? result.reading?.result.value.map { "\($0.shown)" } : nil
  }

  private func target(_ result: StandardResult) -> HTML {
    guard let target = result.target else { return "\(words[.noTarget])" }
    if let compared = result.reading?.standing.comparison, compared.basis != .whole {
      return "\(words.goalAndBasis(compared, beside: result.reading?.total))"
    }
    let view = TargetView(target: target, words: words)
    return view.measured.map { "\($0)" } ?? view.verbatim
  }

  private func note(on result: StandardResult) -> String {
    if let reason = comparability[result] { return words.name(of: reason).capitalizedFirst() }
    return words[comparability.isAlone(result) ? .aloneInItsYear : .comparable]
  }
}

extension Words {
  /// «Al menos 60 %, la del tercer trimestre; la de todo el año es al menos 80 %».
  fileprivate func goalAndBasis(
    _ comparison: TargetComparison, beside total: TargetComparison?
  ) -> String {
    let compared = goalAndBasis(comparison)
    return total.map { self(.comparedAndTotal, ["meta": compared, "total": goal($0)]) } ?? compared
  }
}
