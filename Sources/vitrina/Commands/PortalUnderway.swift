import Checksums
import OpenData
import Programmes
import Publishing
import Search
import SitePlan

/// What is made of all institutions together, while they come one after the other.
struct PortalUnderway {
  private var tables: TableFiles
  var search: PortalSearch
  private let earlier: EarlierSite?
  private(set) var made = MadeCommons()
  private var sums: [Slug: Digest] = [:]
  private var summaries: [(name: String, summary: InstitutionSummary)] = []
  /// Institutions whose files stand as an earlier build left them.
  private(set) var standing: Set<String> = []
  /// Of all pages.
  var pages = PathList()
  private(set) var references: SiteReferences
  /// Links that lead nowhere, of those that have been looked up already.
  var broken: [SiteReferences.Link] = []
  /// Of the files that belong to no institution.
  private(set) var records: [FileRecord] = []

  init(
    of site: SiteBuild, beside earlier: EarlierSite?, recalling words: IndexedWords?,
    in publication: Publication
  ) throws(PublishingFailure) {
    tables = try TableFiles(
      site.plan.dataTexts, beside: earlier?.standing ?? [:], in: publication)
    self.earlier = earlier
    search = PortalSearch(site.plan, recalling: words)
    references = site.noReferences
    references.reserve(files: earlier?.institutions.values.reduce(0) { $0 + $1.fileCount } ?? 0)
  }
}

extension PortalUnderway {
  mutating func add(_ written: WrittenInstitution) throws(PublishingFailure) {
    try tables.add(written.data, of: written.name)
    add(written.parts, of: written.name)
  }

  mutating func add(
    _ institution: StandingInstitution, called name: String
  ) throws(PublishingFailure) {
    try tables.addAgain(institution.rows, of: name)
    standing.insert(name)
    add(institution.parts, of: name)
  }

  private mutating func add(_ parts: MadeParts, of name: String) {
    pages.append(contentsOf: parts.pages)
    references.add(parts.references)
    summaries.append((name, parts.summary))
    sums[parts.summary.naming.slug] = parts.summarySum
  }

  /// The summaries in the order of the folders.
  var inFolders: [InstitutionSummary] {
    summaries.sorted { $0.name < $1.name }.map(\.summary)
  }

  var summarySums: SummarySums { SummarySums(sums) }

  var standingShares: StandingShares {
    earlier.map {
      StandingShares(
        shares: $0.commons.shares, files: $0.standing ?? [:], institutions: standing)
    } ?? .none
  }

  /// Adds those of `files` that stand as they would be made again.
  ///
  /// - Returns: the others.
  mutating func addStanding(_ files: [PlannedFile]) -> [PlannedFile] {
    pages.append(pagesAmong: files.map(\.path))
    return files.filter { file in
      made.bases[file.path] = file.basis
      guard let basis = file.basis, let earlier, earlier.commons.bases[file.path] == basis,
        let record = earlier.standing?[file.path]
      else { return true }
      records.append(record)
      references.add(file.path, [])
      return false
    }
  }

  mutating func add(_ files: StagedFiles) {
    records += files.records
    references.add(files.references)
    made.shares.add(files.shares)
  }

  mutating func finishTables() throws(PublishingFailure) -> [DataFile] {
    let finished = try tables.finish()
    records += finished.records
    for record in finished.records { references.add(record.path, []) }
    made.shares.add(finished.made)
    return finished.files
  }

  /// Lets go of the files that have not been finished.
  mutating func giveUp() { tables.giveUp() }
}
