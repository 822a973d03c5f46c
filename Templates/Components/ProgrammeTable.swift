import HTML
import Programmes
import SiteRoutes

/// The programmes of an institution that reports, year by year, each once: what it is, how it stands beside the
/// others in small bars of one scale, and the way to why.
struct ProgrammeTable {
  let summary: InstitutionSummary
  let route: Route
  let cutoff: CalendarDate
  let words: Words

  var html: HTML {
    """
    <table class="oficial portal programas">
    <caption>\(words(.programmeTableCaption, ["fecha": words.text(cutoff)]))</caption>
    <thead><tr><th scope="col">\(words[.programme])</th>\
    <th scope="col">\(words[.fulfilledActivities])</th>\
    <th scope="col">\(words[.whatIsMissing])</th>\
    <th scope="col">\(words[.metIndicators])</th>\
    <th scope="col" class="numero">\(words[.reports])</th></tr></thead>
    \(summary.programmes.map(row))</table>

    """
  }
}

extension ProgrammeTable {
  private func row(_ programme: ProgrammeSummary) -> HTML {
    """
    <tbody><tr><th scope="row">\(ListedProgramme(programme, of: summary, route, words).html)</th>\
    \(cells(programme))</tr></tbody>

    """
  }

  private func cells(_ programme: ProgrammeSummary) -> HTML {
    guard let progress = programme.progress else {
      let ended = words.ended([programme], before: cutoff).map { "<p>\($0)</p>" as HTML }
      return """
        <td data-l="\(words[.fulfilledActivities])">\(words[.withoutReports])\(ended)</td><td></td><td></td>\
        <td class="numero" data-l="\(words[.reports])">0</td>
        """
    }
    let tally = progress.tally
    return """
      <td data-l="\(words[.fulfilledActivities])">\(words.number(tally[.fulfilled])) \
      \(words(.ofTotal, ["total": words.number(tally.total)]))\
      \(StatusBar(tally: tally, words: words).bare)</td>\
      \(missing(of: programme, tally))\
      <td data-l="\(words[.metIndicators])">\(indicators(progress, of: programme.indicatorCount))</td>\
      <td class="numero" data-l="\(words[.reports])">\(words.number(progress.reportCount))</td>
      """
  }

  /// The way to what is overdue, at risk or without report, and why; empty where nothing is.
  private func missing(of programme: ProgrammeSummary, _ tally: StatusTally) -> HTML {
    let delayed = summary.overdue.count {
      $0.programme.slug == programme.slug && ReasonList.isDelayed($0)
    }
    guard let parts = words.listing(openOf: tally, delayed: delayed) else { return "<td></td>" }
    let address = ProgrammeAddress(institution: summary.naming.slug, programme: programme.slug)
    return """
      <td data-l="\(words[.whatIsMissing])">\
      <a href="\(route.link(to: .programme(address), fragment: ReasonList.fragment))">\
      <span class="oculto">\(words.title(of: programme)): </span>\(parts)</a></td>
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

/// What a programme is, with the way to it.
struct ListedProgramme {
  let programme: ProgrammeSummary
  let summary: InstitutionSummary
  let route: Route
  let words: Words

  init(
    _ programme: ProgrammeSummary, of summary: InstitutionSummary, _ route: Route, _ words: Words
  ) {
    self.programme = programme
    self.summary = summary
    self.route = route
    self.words = words
  }

  var html: HTML { "\(link)\(facts)" }

  var link: HTML {
    let address = ProgrammeAddress(institution: summary.naming.slug, programme: programme.slug)
    return """
      <a href="\(route.link(to: .programme(address)))">\(words.title(of: programme))</a>
      """
  }

  var facts: HTML {
    """
    <p>\(programme.title.text)</p>
    <p class="menor">\(words.facts(of: programme))</p>

    """
  }
}
