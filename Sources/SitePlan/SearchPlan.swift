public import Programmes
import Search
import SiteRoutes
import Templates

extension SitePlan {
  /// The page of search, and the lists that lead to everything without it.
  func indexFiles(_ institutions: [InstitutionSummary]) -> [PlannedFile] {
    let index = PortalIndex(institutions, glossary: portal.glossary, in: site)
    let (letters, years) = (index.letters, index.years)
    let counts = letters.map { (letter: $0.letter, count: $0.entries.count) }
    var files = [
      page(.search) { searchPage(index, letters: counts, years: years.map(\.year), in: $0) }
    ]
    files += pages(of: .institutions, rows: institutions.count) { number, site in
      institutionsPage(institutions, page: number, in: site)
    }
    for (letter, entries) in letters {
      files += pages(of: .letter(letter), rows: entries.count) { number, site in
        letterPage(letter, entries, page: number, in: site)
      }
    }
    for (level, institutions) in index.levels {
      files += pages(of: .level(level), rows: institutions.count) { number, site in
        levelPage(level, institutions, page: number, in: site)
      }
    }
    for (year, programmes) in years {
      files += pages(of: .year(year), rows: programmes.count) { number, site in
        yearPage(year, programmes, page: number, in: site)
      }
    }
    return files
  }

  private func pages(
    of part: IndexPart, rows count: Int, _ make: @escaping @Sendable (Int, Site) -> Page
  ) -> [PlannedFile] {
    pages(of: part, ListPages.count(for: count), make)
  }

  /// The pages of a list, of which there are `count`.
  func pages(
    of part: IndexPart, _ count: Int, _ make: @escaping @Sendable (Int, Site) -> Page
  ) -> [PlannedFile] {
    (1...count).map { number in
      page(part.route(page: number)) { make(number, $0) }
    }
  }
}

/// The index that the page of search reads: institutions are added as they come, and what they are found
/// by need not stay in memory.
///
///     var search = PortalSearch(plan)
///     search.add(plan.summarised(institution))
///     for file in search.finish() { … }
public struct PortalSearch {
  private let site: Site
  private var index = SearchIndex()

  /// With what belongs to the whole portal.
  public init(_ plan: SitePlan) {
    site = plan.site
    let common = PortalIndex([], glossary: plan.portal.glossary, in: site).common
    let entries = Self.entries(common, site.words)
    index.add(SearchCollection(institution: nil, years: nil, entries: entries), entries)
  }
}

extension PortalSearch {
  public mutating func add(_ institution: SummarisedInstitution) {
    let (summary, words) = (institution.summary, site.words)
    let name = SearchCollection.Institution(
      id: summary.naming.slug.text, name: summary.naming.shortName)
    let counts = Dictionary(summary.findables.map { ($0.years, 1) }, uniquingKeysWith: +)
    for (years, count) in counts.sorted(by: { Self.years($0.key, precede: $1.key) }) {
      let collection = SearchCollection(institution: name, years: years?.years, count: count) {
        Self.entries(summary.entries(in: years, words), words)
      }
      index.add(collection, Self.entries(institution.entries(in: years, words), words))
    }
  }

  /// The files, to which no other page than that of search leads. All that was added is let go.
  public mutating func finish() -> [PlannedFile] {
    defer { index = SearchIndex() }
    return index.files(texts: searchTexts(in: site)).map { file in
      PlannedFile(.searchFile(file.path)) { file.bytes }
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
      keys: entry.key.map { [$0] } ?? [], texts: entry.texts, facets: facets.all(of: entry))
  }
}

/// The facets of entries, of which thousands have the same.
private struct KnownFacets {
  private struct Properties: Hashable {
    let kind: IndexEntry.Kind
    let status: Status?
    let axis: Int?
  }

  private let words: Words
  private var known: [Properties: [SearchFacet]] = [:]

  init(words: Words) { self.words = words }
}

extension KnownFacets {
  mutating func all(of entry: IndexEntry) -> [SearchFacet] {
    let properties = Properties(kind: entry.kind, status: entry.status, axis: entry.axis)
    if let facets = known[properties] { return facets }
    let facets = facets(of: properties)
    known[properties] = facets
    return facets
  }

  private func facets(of properties: Properties) -> [SearchFacet] {
    [
      SearchFacet(
        .kind, properties.kind.rawValue,
        rank: IndexEntry.Kind.allCases.firstIndex(of: properties.kind) ?? 0,
        name: words.name(of: properties.kind)),
      properties.status.map { status in
        SearchFacet(
          .status, Slug(folding: status.rawValue)?.text ?? status.rawValue,
          rank: Status.allCases.firstIndex(of: status) ?? 0, name: words.name(of: status))
      },
      properties.axis.map { axis in
        SearchFacet(
          .axis, "\(axis)", rank: axis, name: words(.axisNumber, ["n": "\(axis)"]))
      },
    ].compactMap { $0 }
  }
}
