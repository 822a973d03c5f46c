import ContentLoading
import Publishing
import SitePlan
import SiteRoutes

extension SiteBuild {
  /// Nothing is put in place when a page leads to what is not there.
  func check(
    _ portal: PortalUnderway, in publication: Publication
  ) throws(BuildFailure) {
    let unchanged = Set(portal.records.lazy.filter(\.isUnchanged).map(\.path))
    let doubtful = portal.references.doubtful.filter { link in
      !portal.stands(link, unchanged: unchanged)
    }
    let broken =
      portal.references.broken + portal.broken + (try broken(among: doubtful, in: publication))
    if !broken.isEmpty {
      throw .brokenLinks(broken.sorted { ($0.page, $0.destination) < ($1.page, $1.destination) })
    }
  }

  /// Adds files of the portal. In a portal of many institutions the calendar of all leads to the days of each,
  /// more links than are to be kept: each page's are looked up when it comes, but where the pages of
  /// institutions would have to be made once more for that.
  func add(
    _ staged: StagedFiles, to portal: inout PortalUnderway, in publication: Publication
  ) throws(BuildFailure) {
    var staged = staged
    if purpose != .look {
      let unchanged = Set(staged.records.lazy.filter(\.isUnchanged).map(\.path))
      let doubtful = portal.references.takeDoubtful(from: &staged.references).filter { link in
        !portal.stands(link, unchanged: unchanged)
      }
      portal.broken += try broken(among: doubtful, in: publication)
    }
    portal.add(staged)
  }

  /// What was let go of is looked at again, page by page.
  private func broken(
    among doubtful: [SiteReferences.Link], in publication: Publication
  ) throws(BuildFailure) -> [SiteReferences.Link] {
    var broken: [SiteReferences.Link] = []
    var remade = Remade(site: self)
    let pages = Dictionary(grouping: doubtful, by: \.target)
    for (_, links) in pages.sorted(by: { $0.key < $1.key }) {
      let paths = links.first?.targets ?? []
      var markup = paths.lazy.compactMap(publication.bytes).first
      if markup == nil { markup = try remade.page(at: paths) }
      broken += SiteReferences.broken(links, in: markup ?? [])
    }
    return broken
  }
}

extension PortalUnderway {
  /// Where both ends are what an earlier build left, so is the link. Of the files that belong to no institution
  /// these are `unchanged`.
  fileprivate func stands(_ link: SiteReferences.Link, unchanged: Set<String>) -> Bool {
    !standing.isEmpty
      && [link.page, link.target].allSatisfy { path in
        unchanged.contains(path)
          || SharedFolder.owner(of: path).map { standing.contains(String($0)) } ?? false
      }
  }
}

/// Pages that are made once more, where none are written. Those of one institution come together.
private struct Remade {
  let site: SiteBuild
  private var owner: String?
  private var files: [PlannedFile] = []

  init(site: SiteBuild) { self.site = site }
}

extension Remade {
  /// nil when it is not of an institution.
  mutating func page(at paths: [String]) throws(BuildFailure) -> [UInt8]? {
    let name = paths.first.flatMap(SharedFolder.owner).map(String.init)
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
