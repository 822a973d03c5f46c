import HTML
public import Programmes
import SiteRoutes

/// What nobody has told: activities that the reports of their programmes leave out, and programmes
/// without any report. The two are different things.
public func unreportedPage(_ institutions: [InstitutionSummary], in site: Site) -> Page {
  UnreportedSheet(institutions: institutions.byName, site: site).page
}

private struct UnreportedSheet {
  let institutions: [InstitutionSummary]
  let site: Site

  private var words: Words { site.words }

  var page: Page {
    Page(
      route: .unreported, kind: .unreported, title: words[.unreportedTitle],
      description: sentence, crumbs: [Page.Crumb(.home, words[.home])],
      body: """
        <h1>\(words[.unreportedTitle])</h1>
        <p class="frase">\(sentence)</p>
        <p>\(words[.unreportedExplanation])</p>
        <section aria-labelledby="actividades">
        <h2 id="actividades">\(words[.unreportedActivities])</h2>
        <p>\(words[.unreportedActivitiesExplanation])</p>
        \(activities)</section>
        <section aria-labelledby="programas">
        <h2 id="programas">\(words[.unreportedProgrammes])</h2>
        <p>\(words[.unreportedProgrammesExplanation])</p>
        \(programmes)</section>

        """, hasFilters: institutions.contains { !$0.unreported.isEmpty || !silent($0).isEmpty })
  }
}

extension UnreportedSheet {
  private var sentence: String {
    let activities = institutions.reduce(0) { $0 + $1.unreported.count }
    let programmes = institutions.reduce(0) { $0 + silent($1).count }
    return words(
      .unreportedSentence,
      [
        "fecha": words.text(site.cutoff),
        "actividades": words.count(.activityCount, activities),
        "programas": words.count(.programmeCount, programmes),
      ])
  }

  /// Programmes that have begun and have no report.
  private func silent(_ institution: InstitutionSummary) -> [ProgrammeSummary] {
    institution.programmes.filter {
      $0.progress == nil && $0.years.first <= site.cutoff.year
    }
  }

  private var activities: HTML {
    let silent = institutions.filter { !$0.unreported.isEmpty }
    guard institutions.contains(where: { $0.current != nil }) else {
      return "<p>\(words[.noReportedProgramme])</p>\n"
    }
    if silent.isEmpty { return "<p>\(words[.noUnreportedActivities])</p>\n" }
    return silent.map { institution -> HTML in
      group(institution) { activity(institution, $0) }
    }.joined()
  }

  private func group(
    _ institution: InstitutionSummary, _ item: (ListedActivity) -> HTML
  ) -> HTML {
    let naming = institution.naming
    let id = "i-\(naming.slug)"
    return """
      <section aria-labelledby="\(id)">
      <h3 id="\(id)"><a href="\(Route.unreported.link(to: .institution(naming.slug)))">\
      \(naming.name.text)</a></h3>
      <ul class="lista" data-filtra aria-labelledby="\(id)">
      \(institution.unreported.map(item))</ul>
      </section>

      """
  }

  private func activity(
    _ institution: InstitutionSummary, _ activity: ListedActivity
  ) -> HTML {
    let address = ProgrammeAddress(
      institution: institution.naming.slug, programme: activity.programme)
    let reason = activity.finding.map { StatusSentence(finding: $0, words: words).html }
    return """
      <li><a href="\(Route.unreported.link(to: .activity(address, activity.key.slug)))">\
      \(activity.label.shortened(to: 160))</a><span class="menor"> – \(words.programmeName(of: activity))</span>\
      \(reason.map { "<br>\($0)" })</li>

      """
  }

  private var programmes: HTML {
    let items = institutions.flatMap { institution in
      silent(institution).map { programme($0, of: institution.naming) }
    }
    return items.isEmpty
      ? "<p>\(words[.noUnreportedProgrammes])</p>\n"
      : "<ul class=\"lista\" data-filtra>\n\(items)</ul>\n"
  }

  private func programme(_ programme: ProgrammeSummary, of institution: InstitutionName) -> HTML {
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    return """
      <li><a href="\(Route.unreported.link(to: .programme(address)))">\
      \(words.name(of: programme))</a> – \(institution.name.text)</li>

      """
  }
}
