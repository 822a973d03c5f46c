import ContentLoading
import Publishing
import SitePlan

extension Site {
  /// Nothing is put in place when a page leads to what is not there.
  func check(
    _ portal: PortalUnderway, in publication: Publication
  ) throws(BuildFailure) {
    var broken = portal.references.broken
    let isBesideStanding = !portal.standing.isEmpty
    let unchanged = Set(
      portal.records.filter { isBesideStanding && $0.isUnchanged }.map(\.path))
    func stands(_ path: String) -> Bool {
      unchanged.contains(path) || path.owner.map(portal.standing.contains) ?? false
    }
    // What was let go of is looked at again, page by page: in a portal of many institutions the calendar of
    // all leads to the days of each. Where both ends are what they were, so is the link.
    let doubtful = Dictionary(
      grouping: portal.references.doubtful.filter { !stands($0.page) || !stands($0.target) },
      by: \.target)
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
    let name = paths.first?.owner
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

extension String {
  /// The institution that has the file at this path, in a folder of its name; nil for what belongs to the
  /// whole portal.
  fileprivate var owner: String? {
    let parts = split(separator: "/", maxSplits: 2)
    return parts.count > 1 && Self.sharedFolders.contains(parts[0]) ? String(parts[1]) : nil
  }

  private static let sharedFolders: [Substring] = ["instituciones", "w"]
}
