import HTML
import Programmes
import SiteRoutes

/// How the programme stood at the cut-off of each report, newest first: small bars of one scale
/// with their numbers.
struct ReportTable {
  let view: ProgrammeView
  private let trend: [(report: ProgressReport, tally: StatusTally)]

  init(view: ProgrammeView) {
    self.view = view
    let site = view.site
    trend = view.programme.trend(
      at: site.cutoff, tolerance: site.settings.thresholds.tolerance)
  }
}

extension ReportTable {
  var html: HTML {
    let words = view.words
    let statuses = Status.allCases.filter { status in trend.contains { $0.tally[status] > 0 } }
    let names = statuses.map { status -> HTML in
      "<th scope=\"col\" class=\"numero\">\(words.name(of: status))</th>"
    }
    let rows = trend.reversed().map { report, tally -> HTML in
      let counts = statuses.map { status -> HTML in
        """
        <td class="numero" data-l="\(words.name(of: status))">\(words.number(tally[status]))</td>
        """
      }
      return """
        <tbody><tr><th scope="row" data-l="\(words[.reportCutoff])">\
        <a href="\(view.link(.report(view.address, report.cutoff)))">\
        <time datetime="\(report.cutoff.iso)">\(words.text(report.cutoff))</time></a></th>\
        <td data-l="\(words[.period])">\(words.name(of: report.period).capitalizedFirst())</td>\
        <td class="mini">\(StatusBar(tally: tally, words: words).bare)</td>\(counts)</tr></tbody>

        """
    }
    return """
      <table class="oficial portal">
      <caption>\(words(.reportTableCaption, ["cosas": view.activitiesName]))</caption>
      <thead><tr><th scope="col" class="c-corte">\(words[.reportCutoff])</th>\
      <th scope="col" class="c-corte">\(words[.period])</th>\
      <th scope="col"><span class="oculto">\(words[.graph])</span></th>\(names)</tr></thead>
      \(rows)</table>

      """
  }
}
