import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// What one report says of one piece of work: what was done, how much, when, what proves it.
struct WorkFacts {
  let work: WorkReport
  /// Of the report.
  let cutoff: CalendarDate
  /// To which later corrections belong.
  let subject: Correction.Subject
  /// For the headings within the text of what was done; unique in the page.
  let idPrefix: String
  let view: ProgrammeView

  private var words: Words { view.words }

  var html: HTML {
    var list = DescriptionList()
    list.add(words[.shareDone], work.share.map { "\(words.text($0.value))" })
    list.add(words[.realStart], day(work.began))
    list.add(words[.realEnd], day(work.finished))
    list.add(words[.declaredState], declared)
    list.add(words[.corrections], corrections)
    list.add(words[.evidence], EvidenceList(evidence: work.evidence, view: view).html)
    return """
      \(work.done.map { Prose.html($0, words, idPrefix: idPrefix, level: 4) })\(list.html)
      """
  }
}

extension WorkFacts {
  private func day(_ day: Located<CalendarDate>?) -> HTML? {
    day.map { DateText(words: words).inWords($0.value) }
  }

  private var declared: HTML? {
    work.declared.map { state in
      let facts = [
        state.author?.text, state.date.map { words.text($0.value) }, state.reason?.text,
      ].compactMap { $0 }
      return """
        \(StatusMark(state.status, words: words).html)\
        \(facts.isEmpty ? "" : " – \(facts.joined(separator: "; "))")
        """
    }
  }

  /// Both values of what a later report put right.
  private var corrections: HTML? {
    let corrections = view.progress?.corrections(of: cutoff).filter {
      $0.correction.subject == subject
    }
    guard let corrections, !corrections.isEmpty else { return nil }
    let items = corrections.map { by, correction -> HTML in
      let report = view.link(.report(view.address, by))
      return """
        <li>\(CorrectionText(correction: correction, view: view).values) \
        <a href="\(report)">\(words(.reportAt, ["fecha": words.text(by)]))</a></li>
        """
    }
    return "<ul class=\"simple\">\(items)</ul>"
  }
}
