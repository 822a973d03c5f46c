/// All that can be found in a portal, by the words by which it is looked for. Collections are added
/// one after the other, and only their words stay in memory.
///
///     var index = SearchIndex(recalling: words)
///     if !index.addAgain([standing]) { … }
///     index.add(collection, collection.entries)
///     let finished = index.finished()
///     for file in finished.files(texts: texts) { … }
///
/// Its files and words are the same to the last byte, whether words were recalled or read again.
public struct SearchIndex: Sendable {
  /// In the order in which they were added.
  private var collections: [SearchCollection] = []
  private var terms = TermLists()
  private var facets: [SearchFacet: NumberList] = [:]
  private var recalled: RecalledWords
  /// Of entries.
  public private(set) var count = 0
  private let limits: SearchLimits

  public init(limits: SearchLimits = .standard) { self.init(recalling: .none, limits: limits) }

  /// `words` are those of an earlier index of the same portal.
  public init(recalling words: IndexedWords, limits: SearchLimits = .standard) {
    recalled = RecalledWords(words)
    self.limits = limits
  }
}

extension SearchIndex {
  public init(_ collections: [SearchCollection], limits: SearchLimits = .standard) {
    self.init(limits: limits)
    for collection in collections { add(collection, collection.entries) }
  }

  /// `entries` are those of `collection` with all that they are found by; of the collection itself
  /// only what results show is asked for. One without entries is left out.
  public mutating func add(_ collection: SearchCollection, _ entries: [SearchEntry]) {
    if entries.isEmpty { return }
    collections.append(collection)
    for entry in entries {
      terms.add(entry, nextNumber)
      for facet in Set(entry.facets) { facets[facet, default: NumberList()].append(nextNumber) }
      count += 1
    }
  }

  /// Adds collections whose entries are found by the same as in the earlier index, where they stood
  /// in the same order: institution, years and how many there are tell which they were there.
  /// False, with nothing added, when they do not; then they are added with their entries.
  public mutating func addAgain(_ collections: [SearchCollection]) -> Bool {
    let added = collections.filter { $0.count > 0 }
    guard recalled.stand(added.map(\.known), from: nextNumber) else { return false }
    self.collections += added
    count += added.reduce(0) { $0 + $1.count }
    return true
  }

  /// With what was added until now. An index that nobody needs any more is let go on the way.
  public consuming func finished() -> FinishedIndex {
    let ownTerms = terms.table
    terms = TermLists()
    var facetTable = ListTable<SearchFacet>(listsPerName: 1)
    for (facet, entries) in facets.sorted(by: { $0.key < $1.key }) {
      facetTable.add([entries.gaps], of: facet)
    }
    let (earlier, stretches) = (recalled.words, recalled.stretches)
    recalled = RecalledWords(.none)
    let words = IndexedWords(
      collections.map(\.known),
      terms: earlier.terms.standing(stretches).merged(with: ownTerms),
      facets: earlier.facets.standing(stretches).merged(with: facetTable))
    return FinishedIndex(collections: collections, words: words, limits: limits)
  }

  /// See ``FinishedIndex/files(texts:)``.
  public func files(texts: [(String, String)]) -> [SearchFile] { finished().files(texts: texts) }

  private var nextNumber: UInt32 { UInt32(truncatingIfNeeded: count) }
}
