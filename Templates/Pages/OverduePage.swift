import HTML
public import Programmes
import SiteRoutes

/// All activities whose time is over, or that of a part of theirs, and of which it is not known that they were
/// fulfilled.
public struct OverdueList: Sendable {
  /// Of an institution, with the longest overdue first.
  fileprivate let rows: ListedActivities
  /// Those that are overdue themselves.
  fileprivate let overdueCount: Int
  /// With any of those.
  fileprivate let institutionCount: Int
  /// Whether any programme has reports.
  fileprivate let isJudged: Bool
  /// In programmes without reports, which are not judged.
  fileprivate let silent: SilentWork

  public init(_ institutions: [InstitutionSummary]) {
    rows = ListedActivities(\.overdue, of: institutions)
    let counts = institutions.map { $0.overdue.count(where: \.isOverdue) }
    overdueCount = counts.reduce(0, +)
    institutionCount = counts.count { $0 > 0 }
    isJudged = institutions.contains { $0.current != nil }
    silent = SilentWork(of: institutions)
  }
}

extension OverdueList {
  public var origins: [RowOrigin] { rows.origins }

  /// What each page says besides its rows depends on these.
  public var numbers: [Int] {
    [
      rows.count, overdueCount, institutionCount, isJudged ? 1 : 0, silent.endedCount,
      silent.activityCount, silent.areLines ? 1 : 0,
    ]
  }
}

/// A page, from 1, of `list`, by institution.
public func overduePage(_ list: OverdueList, page: Int, in site: Site) -> Page {
  OverdueSheet(
    list: list, rows: Array(ListPages.rows(of: list.rows, on: page)),
    frame: IndexList(part: .overdue, page: page, of: list.rows.count, site: site), site: site
  ).page
}

private struct OverdueSheet {
  let list: OverdueList
  /// Those of this page.
  let rows: [(institution: InstitutionName, activity: ListedActivity)]
  let frame: IndexList
  let site: Site

  private var words: Words { site.words }
  private var route: Route { frame.route }

  var page: Page {
    let title = frame.numbered(words[.overdueActivities])
    return Page(
      route: route, kind: .overdue, title: title, description: sentence,
      crumbs: [Page.Crumb(.home, words[.home])],
      body: """
        <h1>\(title)</h1>
        <p class="frase">\(sentence)</p>
        <p>\(words[.overdueExplanation]) \
        <a href="\(route.link(to: .unreported))">\(words[.seeUnreported])</a>\
        \(words.endedElsewhere(list.silent, before: site.cutoff).map { " \($0)" })</p>
        \(frame.pager(.above, filters: true))\
        \(rows.parted(by: \.institution).map(section))\(frame.pager(.below))
        """, hasFilters: !rows.isEmpty)
  }
}

extension OverdueSheet {
  private var sentence: String {
    let day = words.text(site.cutoff)
    if !list.isJudged { return words(.nothingJudged, ["fecha": day]) }
    if list.rows.isEmpty { return words(.nothingOverdue, ["fecha": day]) }
    let delayed = list.rows.count - list.overdueCount
    if list.overdueCount == 0 { return words.count(.delayedOnly, delayed, ["fecha": day]) }
    let overdue = words.count(
      .overdueSentence, list.overdueCount,
      ["fecha": day, "instituciones": words.count(.institutionCount, list.institutionCount)])
    return delayed == 0 ? overdue : "\(overdue) \(words.count(.delayedSentence, delayed))"
  }

  private func section(
    _ naming: InstitutionName,
    _ activities: [(institution: InstitutionName, activity: ListedActivity)]
  ) -> HTML {
    let namesPeople = activities.contains { !$0.activity.answerable.isEmpty }
    let rows = activities.map { row($0.activity, of: naming.slug, namesPeople: namesPeople) }
    return """
      <section aria-labelledby="i-\(naming.slug.text)">
      <h2 id="i-\(naming.slug.text)"><a href="\(route.link(to: .institution(naming.slug)))">\
      \(naming.name.text)</a></h2>
      \(namesPeople ? "" : "<p class=\"menor\">\(words[.noneAnswerableForAny])</p>\n")\
      <table class="oficial portal" data-filtra aria-labelledby="i-\(naming.slug.text)">
      \(headings(namesPeople: namesPeople))
      \(rows)</table>
      </section>

      """
  }

  private func headings(namesPeople: Bool) -> HTML {
    let people = SortableHeading(
      id: "responsables", column: 4, text: words[.responsible], style: "a16")
    return """
      <thead><tr>\(SortableHeading(
        id: "actividad", column: 0, text: words[.activity],
        style: namesPeople ? "a25" : "a29").html)\
      \(SortableHeading(
        id: "programa", column: 1, text: words[.programme],
        style: namesPeople ? "a13" : "a15").html)\
      \(SortableHeading(
        id: "fin", column: 2, text: words[.shouldEnd], style: namesPeople ? "a12" : "a14").html)\
      \(SortableHeading(
        id: "dias", column: 3, text: words[.daysOverdue],
        style: namesPeople ? "numero a9" : "numero a10").html)\
      \(namesPeople ? people.html : "")\
      <th scope="col" class="\(namesPeople ? "a25" : "a32")">\(words[.why])</th></tr></thead>
      """
  }

  private func row(_ activity: ListedActivity, of institution: Slug, namesPeople: Bool) -> HTML {
    let address = ProgrammeAddress(institution: institution, programme: activity.programme.slug)
    let page = route.link(to: .activity(address, activity.naming.key.slug))
    let end = activity.overdueSince
    let days = end.map { site.cutoff.dayNumber - $0.dayNumber }
    let reason = activity.judgement.map {
      JudgementSentence(
        $0, missed: activity.missed, leftOut: activity.leftOut, words: words
      ).html
    }
    return """
      <tbody><tr><th scope="row" data-l="\(words[.activity])">\
      <a href="\(page)">\(activity.naming.label.shortened(to: 160))</a></th>\
      <td data-l="\(words[.programme])">\
      <a href="\(route.link(to: .programme(address)))">\(words.name(of: activity.programme))</a></td>\
      <td data-l="\(words[.shouldEnd])">\(end.map(DateText(words: words).inWords))</td>\
      <td class="numero" data-l="\(words[.daysOverdue])"\(attribute: "data-v", days.map { "\($0)" })>\(days.map { words.number($0) })</td>\
      \(namesPeople ? answerable(for: activity) : "")\
      <td data-l="\(words[.why])">\(reason)</td></tr></tbody>

      """
  }

  private func answerable(for activity: ListedActivity) -> HTML {
    let people =
      TextList.html(activity.answerable)
      ?? "<span class=\"menor\">\(words[.noneAnswerable])</span>"
    return "<td data-l=\"\(words[.responsible])\">\(people)</td>"
  }
}
