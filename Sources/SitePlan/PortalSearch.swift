public import Programmes
public import Search
import SiteRoutes
import Templates

/// The index that the page of search reads: institutions are added as they come, and what they are
/// found by need not stay in memory.
///
///     var search = PortalSearch(plan, recalling: words)
///     if !search.addAgain(summary) { search.add(plan.summarised(institution)) }
///     for file in search.finish().files { … }
public struct PortalSearch {
  private let site: Site
  private var index: SearchIndex

  /// With what belongs to the whole portal. `words` are those that this came to when it was last
  /// made, by the same program and with the same wording.
  public init(_ plan: SitePlan, recalling words: IndexedWords? = nil) {
    site = plan.site
    index = words.map { SearchIndex(recalling: $0) } ?? SearchIndex()
    let common = PortalIndex([], glossary: plan.portal.glossary, in: site).common
    let entries = Self.entries(common, site.words)
    index.add(SearchCollection(institution: nil, years: nil, entries: entries), entries)
  }
}

extension PortalSearch {
  public mutating func add(_ institution: SummarisedInstitution) {
    for (years, collection) in collections(of: institution.summary) {
      let entries = Self.entries(institution.entries(in: years, site.words), site.words)
      index.add(collection, entries)
    }
  }

  /// Adds an institution that is found by the same as when the words that are recalled were made:
  /// nothing of it has changed, nor has the day for which the portal is made. Institutions come in
  /// the same order as then. False, with nothing added, when the words do not know it so; then it
  /// is to be added with all that it is found by.
  public mutating func addAgain(_ summary: InstitutionSummary) -> Bool {
    index.addAgain(collections(of: summary).map(\.collection))
  }

  /// The files, to which no other page than that of search leads, and the words, for the next time.
  /// All that was added is let go. `sums` are those of the summaries, by which files are known to
  /// be the same.
  public mutating func finish(
    _ sums: SummarySums = SummarySums()
  ) -> (files: [PlannedFile], words: IndexedWords) {
    var taken = SearchIndex()
    swap(&taken, &index)
    let finished = taken.finished()
    let files = finished.files(texts: searchTexts(in: site)).map { file in
      PlannedFile(
        .searchFile(file.path), basis: file.entries.flatMap { sums.basis(of: $0) }
      ) { file.bytes }
    }
    return (files, finished.words)
  }

  private func collections(
    of summary: InstitutionSummary
  ) -> [(years: YearSpan?, collection: SearchCollection)] {
    let words = site.words
    let institution = SearchCollection.Institution(
      id: summary.naming.slug.text, name: summary.naming.shortName)
    let counts = Dictionary(summary.findables.map { ($0.years, 1) }, uniquingKeysWith: +)
    return counts.sorted { Self.years($0.key, precede: $1.key) }.map { years, count in
      let collection = SearchCollection(
        institution: institution, years: years?.years, count: count
      ) { range in
        Self.entries(summary.entries(in: years, range, words), words)
      }
      return (years, collection)
    }
  }

  private static func entries(_ entries: [IndexEntry], _ words: Words) -> [SearchEntry] {
    var facets = KnownFacets(words: words)
    return entries.map { SearchEntry($0, &facets) }
  }

  /// What belongs to no year comes first, then the newest.
  private static func years(_ one: YearSpan?, precede other: YearSpan?) -> Bool {
    guard let other else { return false }
    return one.map { other < $0 } ?? true
  }
}

extension SearchEntry {
  fileprivate init(_ entry: IndexEntry, _ facets: inout KnownFacets) {
    self.init(
      address: entry.address, title: entry.title, context: entry.context,
      keys: entry.key.map { [$0, $0.withoutBlanks] } ?? [], texts: entry.texts,
      facets: facets.all(of: entry))
  }
}

extension String {
  /// «3.2.1.» for a key that is printed «3. 2. 1.»: people look for it without the blanks.
  fileprivate var withoutBlanks: String { filter { !$0.isWhitespace } }
}
