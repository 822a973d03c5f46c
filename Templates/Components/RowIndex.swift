import HTML
import Programmes
import SiteRoutes

/// A part of the official table as the page shows it: its heading, and the activities under it.
struct RowGroup {
  /// The section's id.
  let id: String
  let name: String
  let activities: [Activity]
}

/// The whole programme in sight: each part with how it stands, and under it its activities, each in a
/// line that leads to its row.
struct RowIndex {
  let view: ProgrammeView
  let groups: [RowGroup]
}

extension RowIndex {
  /// The section's id, for links from other pages.
  static let fragment = "avance-por-eje"

  /// Only the ways to the lists of a programme that has no activity.
  var html: HTML {
    if isEmpty { return lists }
    let parts = groups.count == 1 ? groups.map { list($0.activities) } : groups.map(part)
    return """
      <section class="vistazo" aria-labelledby="\(Self.fragment)">
      <h2 id="\(Self.fragment)">\(title)</h2>
      \(icons)\(parts)\(lists)</section>

      """
  }

  /// Ids and names for the list of what the page holds: of the section, or of the parts that no section names.
  var contents: [(id: String, name: String)] {
    isEmpty ? groups.map { ($0.id, $0.name) } : [(Self.fragment, title)]
  }

  private var isEmpty: Bool { groups.allSatisfy(\.activities.isEmpty) }

  private var title: String {
    let words = view.words
    if view.programme.outline.axes.isEmpty { return words(.listOf, ["cosas": view.rowsName]) }
    return view.progress == nil
      ? words(.perAxis, ["cosas": view.activitiesName]) : words[.progressPerAxis]
  }

  private var icons: HTML {
    let judged = groups.flatMap(\.activities).compactMap { view.progress?[$0]?.judgement.status }
    return StatusIcons(statuses: Set(judged)).html
  }

  private func part(_ group: RowGroup) -> HTML {
    let tally = view.progress?.tally(of: group.activities)
    let standing = tally.map(view.words.listing) ?? view.count(group.activities.count)
    return """
      <h3><a href="#\(group.id)">\(group.name)</a></h3>
      <p class="menor">\(standing)</p>
      \(tally.map { StatusBar(tally: $0, words: view.words).bare })\
      \(list(group.activities))
      """
  }

  private func list(_ activities: [Activity]) -> HTML {
    activities.isEmpty ? "" : "<ul class=\"indice\">\n\(activities.map(line))</ul>\n"
  }

  private func line(_ activity: Activity) -> HTML {
    let icon = view.progress?[activity].map { progress -> HTML in
      let mark = StatusMark(progress.judgement.finding, words: view.words)
      return """
        <svg class="icono \(mark.status.style)" role="img" aria-label="\(mark.name)">\
        <use href="#\(StatusIcons.id(of: mark.status))"/></svg>
        """
    }
    return """
      <li><a href="#a-\(activity.key.slug.text)">\(icon)\(activity.naming.label.shortened(to: 90))</a></li>

      """
  }

  private var lists: HTML {
    let outline = view.programme.outline
    let links: [HTML] = [
      outline.activities.isEmpty
        ? nil
        : """
        <a href="\(view.link(.activities(view.address)))">\
        \(view.words(
          view.progress == nil ? .listOf : .listByStatus, ["cosas": view.rowsName]))</a>
        """,
      outline.indicators.isEmpty
        ? nil
        : """
        <a href="\(view.link(.indicators(view.address)))">\(view.words[.listOfIndicators])</a>
        """,
    ].compactMap { $0 }
    return links.isEmpty ? "" : "<p>\(links.joined(separator: " · "))</p>\n"
  }
}
