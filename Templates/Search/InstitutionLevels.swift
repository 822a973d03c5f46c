import HTML
import Programmes
import SiteRoutes

/// The way to the institutions of each level of government, with how many there are.
struct InstitutionLevels {
  let index: PortalIndex
  let route: Route
  let words: Words

  /// Nothing where all are of one level.
  var items: [HTML] {
    let levels = index.levels
    if levels.count < 2 { return [] }
    return levels.map { level, institutions in
      """
      <li><a href="\(route.link(to: .index(.level(level), page: 1)))">\
      \(words.title(ofInstitutionsOf: level))</a>: \(words.number(institutions.count))</li>

      """
    }
  }
}

extension Words {
  /// «Instituciones de orden federal».
  func title(ofInstitutionsOf level: GovernmentLevel) -> String {
    self(.institutionsOfLevel, ["nivel": name(of: level).lowercased()])
  }
}
