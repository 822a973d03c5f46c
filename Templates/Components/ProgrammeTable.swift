import HTML
import Programmes
import SiteRoutes

/// The programmes of an institution, year by year: small bars of one scale with their numbers.
struct ProgrammeTable {
  let summary: InstitutionSummary
  let route: Route
  let cutoff: CalendarDate
  let words: Words

  var html: HTML {
    """
    <table class="oficial portal">
    <caption>\(words(.programmeTableCaption, ["fecha": words.text(cutoff)]))</caption>
    <thead><tr><th scope="col">\(words[.programme])</th>\
    <th scope="col">\(words[.fulfilledActivities])</th>\
    <th scope="col"><span class="oculto">\(words[.graph])</span></th>\
    <th scope="col">\(words[.metIndicators])</th>\
    <th scope="col" class="numero">\(words[.reports])</th></tr></thead>
    \(summary.programmes.map(row))</table>

    """
  }
}

extension ProgrammeTable {
  private func row(_ programme: ProgrammeSummary) -> HTML {
    let address = ProgrammeAddress(
      institution: summary.naming.slug, programme: programme.slug)
    let link: HTML = """
      <a href="\(route.link(to: .programme(address)))">\(words.title(of: programme))</a>
      """
    return """
      <tbody><tr><th scope="row" data-l="\(words[.programme])">\(link)</th>\
      \(cells(programme))</tr></tbody>

      """
  }

  private func cells(_ programme: ProgrammeSummary) -> HTML {
    guard let progress = programme.progress else {
      return """
        <td data-l="\(words[.fulfilledActivities])">\(words[.withoutReports])</td><td></td><td></td>\
        <td class="numero" data-l="\(words[.reports])">0</td>
        """
    }
    let tally = progress.tally
    return """
      <td data-l="\(words[.fulfilledActivities])">\(words.number(tally[.fulfilled])) \
      \(words(.ofTotal, ["total": words.number(tally.total)]))</td>\
      <td class="mini">\(StatusBar(tally: tally, words: words).bare)</td>\
      <td data-l="\(words[.metIndicators])">\(indicators(progress, of: programme.indicatorCount))</td>\
      <td class="numero" data-l="\(words[.reports])">\(words.number(progress.reportCount))</td>
      """
  }

  /// «6 de 8; 2 más sin resultado comparable».
  private func indicators(_ progress: ProgressSummary, of total: Int) -> HTML {
    let leftOut = total - progress.comparedIndicators
    let note = leftOut > 0 ? "; \(words.count(.moreNotCompared, leftOut))" : ""
    if progress.comparedIndicators == 0 {
      return total == 0 ? "" : "\(words.count(.notCompared, leftOut).capitalizedFirst())"
    }
    return """
      \(words.number(progress.metIndicators)) \
      \(words(.ofTotal, ["total": words.number(progress.comparedIndicators)]))\(note)
      """
  }
}
