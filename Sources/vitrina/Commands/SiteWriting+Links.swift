import ContentLoading
import Publishing
import SitePlan

extension Site {
  /// Nothing is put in place when a page leads to what is not there.
  func check(
    _ references: SiteReferences, in publication: Publication
  ) throws(BuildFailure) {
    var broken = references.broken
    // What was let go of is looked at again, page by page: in a portal of many institutions the calendar of
    // all leads to the days of each.
    let doubtful = Dictionary(grouping: references.doubtful, by: \.target)
    var remade = Remade(site: self)
    for (_, links) in doubtful.sorted(by: { $0.key < $1.key }) {
      let paths = links.first?.targets ?? []
      var markup = paths.lazy.compactMap(publication.bytes).first
      if markup == nil { markup = try remade.page(at: paths) }
      broken += SiteReferences.broken(links, in: markup ?? [])
    }
    if !broken.isEmpty { throw .brokenLinks(broken) }
  }
}

/// Pages that are made once more, where none are written. Those of one institution come together.
private struct Remade {
  let site: Site
  private var owner: String?
  private var files: [PlannedFile] = []

  init(site: Site) { self.site = site }
}

extension Remade {
  /// nil when it is not of an institution.
  mutating func page(at paths: [String]) throws(BuildFailure) -> [UInt8]? {
    let name = paths.first?.split(separator: "/").dropFirst().first.map(String.init)
    guard let judged = site.content.institutions.first(where: { $0.name == name }) else {
      return nil
    }
    if owner != name {
      let (institution, review) = try reading { () throws(ReadingFailure) in
        try site.content.reader.reviewed(judged)
      }
      (owner, files) = (name, site.plan.files(of: institution, review))
    }
    return files.first { paths.contains($0.path) }?.bytes
  }
}
