import ContentLoading
import Diagnostics
import Foundation
import Programmes
import Review
import SitePlan
import Wording

/// A site built in memory from a folder of content.
struct BuiltSite: Sendable {
  let settings: PortalSettings?
  let cutoff: CalendarDate?
  let diagnostics: [Diagnostic]
  let institutions: [Institution]
  /// nil without settings or a cut-off date.
  let plan: SitePlan?
  /// Of each institution.
  let reviews: [Review]
  /// In the order in which they are made.
  let files: [BuiltFile]

  init(
    content: String, cutoff: CalendarDate? = CalendarDate(iso: "2031-06-30"),
    in catalogue: Catalogue = .spanish
  ) throws {
    let folder = try ContentFolder(listing: content)
    let portal = Loaded<Portal>(
      reading: try folder.common.map(folder.read), root: folder.root)
    let loaded = try folder.institutions.map { listing in
      try Loaded<Institution>(
        reading: try listing.files.map(folder.read), of: listing.name, root: folder.root,
        enclosures: folder.enclosures(of: listing.name),
        standards: portal.value?.standardIndicators.map(\.id))
    }
    settings = portal.value?.settings
    self.cutoff = cutoff
    diagnostics = portal.diagnostics + loaded.flatMap(\.diagnostics)
    institutions = loaded.compactMap(\.value)
    reviews = loaded.compactMap { loaded in
      loaded.value.map {
        Review(of: $0, glossary: portal.value?.glossary ?? [], silences: loaded.silences)
      }
    }
    guard let shared = portal.value, let cutoff else {
      (plan, files) = (nil, [])
      return
    }
    let plan = SitePlan(
      shared, in: catalogue, cutoff: cutoff, version: "0.0.0", contentRoot: folder.root)
    self.plan = plan
    var planned = zip(institutions, reviews).flatMap { plan.files(of: $0, $1) }
    let summaries = institutions.map(plan.summary)
    planned += plan.commonFiles(
      summaries, data: zip(institutions, reviews).map { plan.data(of: $0, $1) })
    var search = PortalSearch(plan)
    for institution in institutions { search.add(plan.summarised(institution)) }
    planned += search.finish().files
    planned += plan.siteMapFiles(PathList(planned.map(\.path)))
    files = planned.map { BuiltFile(path: $0.path, bytes: $0.bytes ?? []) }
  }
}

extension BuiltSite {
  /// The repository's own folder.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  var pages: [BuiltFile] { files.filter { $0.path.hasSuffix(".html") } }

  func text(_ path: String) -> String? {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

/// A file of the site with its bytes.
struct BuiltFile: Sendable {
  let path: String
  let bytes: [UInt8]
}

extension BuiltFile {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
