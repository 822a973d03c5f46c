import HTML
import Programmes
import SiteRoutes

/// What ends next: the day, the activity and how it stands.
struct DeadlineList {
  let deadlines: [(institution: InstitutionName, activity: ListedActivity)]
  let route: Route
  /// Whether the activities are of several programmes.
  let namesProgramme: Bool
  let words: Words

  var html: HTML {
    let items = deadlines.map(item)
    return "<ul class=\"eventos\">\n\(items)</ul>\n"
  }
}

extension DeadlineList {
  private func item(_ institution: InstitutionName, _ activity: ListedActivity) -> HTML {
    let address = ProgrammeAddress(
      institution: institution.slug, programme: activity.programme.slug)
    let programme: HTML =
      namesProgramme
      ? """
      <span class="menor"> – <a href="\(route.link(to: .programme(address)))">\
      \(words.name(of: activity.programme)), \(institution.shortName)</a></span>
      """ : ""
    let mark = activity.finding.map { finding -> HTML in
      " \(StatusMark(finding, words: words).html)"
    }
    return """
      <li class="evento plazo"><span class="clase">\
      \(activity.end.map(DateText(words: words).inWords))</span> \
      <div><a href="\(route.link(to: .activity(address, activity.naming.key.slug)))">\
      \(activity.naming.label.shortened(to: 160))</a>\(programme)\(mark)</div></li>

      """
  }
}
