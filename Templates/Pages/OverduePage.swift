import HTML
public import Programmes
import SiteRoutes

/// Every activity whose time is over and of which it is not known that it was fulfilled, by
/// institution.
public func overduePage(_ institutions: [InstitutionSummary], in site: Site) -> Page {
  OverdueSheet(
    institutions: institutions.byName.filter { !$0.overdue.isEmpty },
    isJudged: institutions.contains { $0.current != nil }, site: site
  ).page
}

private struct OverdueSheet {
  /// Those that have any.
  let institutions: [InstitutionSummary]
  /// Whether any programme has reports.
  let isJudged: Bool
  let site: Site

  private var words: Words { site.words }

  var page: Page {
    Page(
      route: .overdue, kind: .overdue, title: words[.overdueActivities], description: sentence,
      crumbs: [Page.Crumb(.home, words[.home])],
      body: """
        <h1>\(words[.overdueActivities])</h1>
        <p class="frase">\(sentence)</p>
        <p>\(words[.overdueExplanation]) \
        <a href="\(Route.overdue.link(to: .unreported))">\(words[.seeUnreported])</a></p>
        \(institutions.map(section))
        """, hasFilters: !institutions.isEmpty)
  }
}

extension OverdueSheet {
  private var sentence: String {
    let count = institutions.reduce(0) { $0 + $1.overdue.count }
    let day = words.text(site.cutoff)
    if !isJudged { return words(.nothingJudged, ["fecha": day]) }
    if count == 0 { return words(.nothingOverdue, ["fecha": day]) }
    return words.count(
      .overdueSentence, count,
      ["fecha": day, "instituciones": words.count(.institutionCount, institutions.count)])
  }

  private func section(_ institution: InstitutionSummary) -> HTML {
    let naming = institution.naming
    let rows = institution.overdue.map { row($0, of: naming.slug) }
    return """
      <section aria-labelledby="i-\(naming.slug.text)">
      <h2 id="i-\(naming.slug.text)"><a href="\(Route.overdue.link(to: .institution(naming.slug)))">\
      \(naming.name.text)</a></h2>
      <table class="oficial portal" data-filtra aria-labelledby="i-\(naming.slug.text)">
      <thead><tr>\(SortableHeading(id: "actividad", column: 0, text: words[.activity]).html)\
      \(SortableHeading(id: "programa", column: 1, text: words[.programme]).html)\
      \(SortableHeading(id: "fin", column: 2, text: words[.shouldEnd], style: "c-corte").html)\
      \(SortableHeading(
        id: "dias", column: 3, text: words[.daysOverdue], style: "numero c-estatus").html)\
      <th scope="col">\(words[.why])</th></tr></thead>
      \(rows)</table>
      </section>

      """
  }

  private func row(_ activity: ListedActivity, of institution: Slug) -> HTML {
    let address = ProgrammeAddress(institution: institution, programme: activity.programme)
    let page = Route.overdue.link(to: .activity(address, activity.key.slug))
    let end = activity.overdueEnd
    let days = end.map { site.cutoff.dayNumber - $0.dayNumber }
    let reason = activity.finding.map { StatusSentence(finding: $0, words: words).html }
    return """
      <tbody><tr><th scope="row" data-l="\(words[.activity])">\
      <a href="\(page)">\(activity.label.shortened(to: 160))</a></th>\
      <td data-l="\(words[.programme])">\
      <a href="\(Route.overdue.link(to: .programme(address)))">\(words.programmeName(of: activity))</a></td>\
      <td data-l="\(words[.shouldEnd])">\(end.map(DateText(words: words).inWords))</td>\
      <td class="numero" data-l="\(words[.daysOverdue])"\(attribute: "data-v", days.map { "\($0)" })>\(days.map { words.number($0) })</td>\
      <td data-l="\(words[.why])">\(reason)</td></tr></tbody>

      """
  }
}

extension ListedActivity {
  /// The day from which it is overdue: of its first overdue part, where it is judged by its parts.
  fileprivate var overdueEnd: CalendarDate? {
    switch finding?.reason {
    case .overdue(let end, _), .someOverdue(_, _, _, let end): end
    default: end
    }
  }
}
