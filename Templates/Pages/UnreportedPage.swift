import HTML
public import Programmes
import SiteRoutes

/// What nobody has told: activities that the reports of their programmes leave out, and programmes
/// without any report. The two are different things.
public struct UnreportedList: Sendable {
  fileprivate let activities: ListedActivities
  /// In the order of the names of institutions: those that have begun.
  fileprivate let programmes: [(institution: InstitutionName, programme: ProgrammeSummary)]
  /// Whether any programme has reports.
  fileprivate let isJudged: Bool

  public init(_ institutions: [InstitutionSummary], at cutoff: CalendarDate) {
    activities = ListedActivities(\.unreported, of: institutions)
    programmes = institutions.byName.flatMap { institution in
      institution.programmes.filter { $0.progress == nil && $0.firstDay <= cutoff }
        .map { (institution.naming, $0) }
    }
    isJudged = institutions.contains { $0.current != nil }
  }
}

extension UnreportedList {
  fileprivate var count: Int { activities.count + programmes.count }

  public var origins: [RowOrigin] {
    activities.origins
      + programmes.lazy.map(\.institution.slug).origins
  }

  /// What each page says besides its rows depends on these.
  public var numbers: [Int] { [activities.count, programmes.count, isJudged ? 1 : 0] }
}

/// A page, from 1, of `list`: activities first, by institution.
public func unreportedPage(_ list: UnreportedList, page: Int, in site: Site) -> Page {
  UnreportedSheet(
    list: list, activities: Array(ListPages.rows(of: list.activities, on: page)),
    programmes: Array(
      ListPages.rows(of: list.programmes, on: page, after: list.activities.count)),
    frame: IndexList(part: .unreported, page: page, of: list.count, site: site), site: site
  ).page
}

private struct UnreportedSheet {
  let list: UnreportedList
  /// Those of this page.
  let activities: [(institution: InstitutionName, activity: ListedActivity)]
  let programmes: [(institution: InstitutionName, programme: ProgrammeSummary)]
  let frame: IndexList
  let site: Site

  private var words: Words { site.words }
  private var route: Route { frame.route }

  var page: Page {
    let title = frame.numbered(words[.unreportedTitle])
    return Page(
      route: route, kind: .unreported, title: title, description: sentence,
      crumbs: [Page.Crumb(.home, words[.home])],
      body: """
        <h1>\(title)</h1>
        <p class="frase">\(sentence)</p>
        \(explanation)\(frame.pager(.above, filters: true))\
        \(activitySection)\(programmeSection)\(frame.pager(.below))
        """, hasFilters: !activities.isEmpty || !programmes.isEmpty)
  }
}

extension UnreportedSheet {
  private var sentence: String {
    let phrase: Phrase =
      switch (list.activities.isEmpty, list.programmes.isEmpty) {
      case (false, false): .unreportedSentence
      case (false, true): .unreportedActivitiesSentence
      case (true, false): .unreportedProgrammesSentence
      case (true, true): .nothingUnreported
      }
    return words(
      phrase,
      [
        "fecha": words.text(site.cutoff),
        "actividades": words.count(.activityCount, list.activities.count),
        "programas": words.count(.programmeCount, list.programmes.count),
      ])
  }

  /// That the two are not the same, where there are two.
  private var explanation: HTML {
    list.activities.isEmpty || list.programmes.isEmpty
      ? "" : "<p>\(words[.unreportedExplanation])</p>\n"
  }

  /// Nothing where all of them are on other pages.
  private var activitySection: HTML {
    if activities.isEmpty, !list.activities.isEmpty { return "" }
    let groups = activities.parted(by: \.institution).map(group)
    let nothing = list.isJudged ? words[.noUnreportedActivities] : words[.noReportedProgramme]
    return """
      <section aria-labelledby="actividades">
      <h2 id="actividades">\(words[.unreportedActivities])</h2>
      \(groups.isEmpty
        ? "<p>\(nothing)</p>\n"
        : "<p>\(words[.unreportedActivitiesExplanation])</p>\n\(groups.joined())")</section>

      """
  }

  private func group(
    _ naming: InstitutionName,
    _ activities: [(institution: InstitutionName, activity: ListedActivity)]
  ) -> HTML {
    let id = "i-\(naming.slug)"
    return """
      <section aria-labelledby="\(id)">
      <h3 id="\(id)"><a href="\(route.link(to: .institution(naming.slug)))">\
      \(naming.name.text)</a></h3>
      <ul class="lista" data-filtra aria-labelledby="\(id)">
      \(activities.map { item($0.activity, of: naming.slug) })</ul>
      </section>

      """
  }

  private func item(_ activity: ListedActivity, of institution: Slug) -> HTML {
    let address = ProgrammeAddress(institution: institution, programme: activity.programme.slug)
    let reason = activity.judgement.map { StatusSentence(finding: $0.finding, words: words).html }
    return """
      <li><a href="\(route.link(to: .activity(address, activity.naming.key.slug)))">\
      \(activity.naming.label.shortened(to: 160))</a><span class="menor"> – \(words.name(of: activity.programme))</span>\
      \(reason.map { "<br>\($0)" })</li>

      """
  }

  /// Nothing where all of them are on other pages.
  private var programmeSection: HTML {
    if programmes.isEmpty, !list.programmes.isEmpty { return "" }
    let items = programmes.map { item($0.programme, of: $0.institution) }
    let listed: HTML =
      items.isEmpty
      ? "<p>\(words[.noUnreportedProgrammes])</p>\n"
      : "<ul class=\"lista\" data-filtra>\n\(items)</ul>\n"
    return """
      <section aria-labelledby="programas">
      <h2 id="programas">\(words[.unreportedProgrammes])</h2>
      <p>\(words[.unreportedProgrammesExplanation])</p>
      \(listed)</section>

      """
  }

  private func item(_ programme: ProgrammeSummary, of institution: InstitutionName) -> HTML {
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    return """
      <li><a href="\(route.link(to: .programme(address)))">\
      \(words.title(of: programme))</a> – \(institution.name.text)\
      \(words.ended([programme], before: site.cutoff).map { "<br>\($0)" })</li>

      """
  }
}
