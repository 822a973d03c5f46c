import HTML
import Programmes
import SiteRoutes

/// Activities that no day of a calendar can show, with the words of their documents.
struct UndatedList {
  let undated: [UndatedActivities]
  let scope: CalendarScope
  let route: Route
  let words: Words

  var html: HTML {
    if undated.isEmpty { return "" }
    return """
      <section aria-labelledby="sin-fecha">
      <h2 id="sin-fecha">\(words(.undatedActivities, ["filas": words.rowsName(of: undated)]))</h2>
      <p>\(words[.undatedExplanation])</p>
      \(undated.map(group))</section>

      """
  }

  private func group(_ group: UndatedActivities) -> HTML {
    let address = ProgrammeAddress(
      institution: group.institution.slug, programme: group.programme)
    let items = group.inWords.map { item($0, in: address) }
    let silent: HTML =
      group.silentCount == 0
      ? ""
      : "<p>\(words(.silentActivities, ["filas": words.count(group.kind, group.silentCount)]))</p>\n"
    return """
      <h3><a href="\(route.link(to: .programme(address)))">\(group.programmeName) – \
      \(group.institution.shortName)</a></h3>
      \(items.isEmpty ? "" : "<ul class=\"lista\">\n\(items)</ul>\n")\(silent)
      """
  }

  private func item(_ activity: UndatedActivity, in address: ProgrammeAddress) -> HTML {
    let quotes = activity.words.map { words -> HTML in
      "<q class=\"palabras\">\(words.text)</q>"
    }
    return """
      <li><a href="\(route.link(to: .activity(address, activity.naming.key.slug)))">\
      \(activity.naming.label.shortened(to: 160))</a>\
      \(activity.detail.map { "<span class=\"menor\"> – \($0.text)</span>" }): \
      \(quotes.joined(separator: ", "))</li>

      """
  }
}

extension Words {
  /// «Líneas de acción», where all are; else «Actividades».
  func rowsName(of undated: [UndatedActivities]) -> String {
    rowsName(in: undated.allSatisfy { $0.kind == .implementation } ? .implementation : .annual)
  }
}
