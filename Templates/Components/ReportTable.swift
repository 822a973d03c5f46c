import HTML
import Programmes
import SiteRoutes

/// How the programme stood at the cut-off of each report, newest first: small bars of one scale
/// with their numbers.
struct ReportTable {
  let view: ProgrammeView
}

extension ReportTable {
  var html: HTML {
    let words = view.words
    return """
      <table class="oficial portal">
      <caption>\(words(.reportTableCaption, ["cosas": view.activitiesName]))</caption>
      <thead><tr><th scope="col" class="c-corte">\(words[.reportCutoff])</th>\
      <th scope="col" class="c-corte">\(words[.period])</th>\
      <th scope="col"><span class="oculto">\(words[.graph])</span></th>\
      <th scope="col">\(words[.status])</th></tr></thead>
      \((view.progress?.trend ?? []).reversed().map(row))</table>

      """
  }

  private func row(_ report: ProgressReport, _ tally: StatusTally) -> HTML {
    let words = view.words
    let link: HTML = """
      <a href="\(view.link(.report(view.address, report.cutoff)))">\
      \(DateText(words: words).inWords(report.cutoff))</a>
      """
    return """
      <tbody><tr><th scope="row" data-l="\(words[.reportCutoff])">\(link)</th>\
      <td data-l="\(words[.period])">\(words.name(of: report.period).capitalizedFirst())</td>\
      <td class="mini">\(StatusBar(tally: tally, words: words).bare)</td>\
      <td data-l="\(words[.status])">\(words.listing(tally).capitalizedFirst())</td></tr></tbody>

      """
  }
}
