import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// What later reports put right in the numbers of an indicator: both values, and why.
struct IndicatorCorrections {
  let indicator: Slug
  let reports: [ProgressReport]
  let view: ProgrammeView

  var html: HTML {
    let items = reports.flatMap { report in
      report.corrections.filter { $0.subject == .indicator(indicator) }
        .map { item($0, in: report) }
    }
    return items.isEmpty
      ? "" : "<h3>\(view.words[.corrections])</h3>\n<ul class=\"lista\">\n\(items)</ul>\n"
  }
}

extension IndicatorCorrections {
  private func item(_ correction: Correction, in report: ProgressReport) -> HTML {
    let sentence = view.words.html(
      .correctionSentence,
      [
        "informe": link(report.cutoff), "corregido": link(correction.report.value),
        "texto": "\(CorrectionText(correction: correction, view: view).values)",
      ])
    return "<li>\(sentence)</li>\n"
  }

  private func link(_ cutoff: CalendarDate) -> HTML {
    """
    <a href="\(view.link(.report(view.address, cutoff)))">\(DateText(words: view.words).inWords(cutoff))\
    </a>
    """
  }
}
