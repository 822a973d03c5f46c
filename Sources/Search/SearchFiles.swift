import JSON

/// A file of the index, by its path below the page of search. Its bytes are made when they are
/// asked for: all together they would be many.
public struct SearchFile: Sendable {
  public let path: String
  /// Of which entries it is made; nil when it is made of words.
  public let entries: [EntryStretch]?
  private let make: @Sendable () -> [UInt8]

  init(
    path: String, entries: [EntryStretch]? = nil, _ make: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    self.entries = entries
    self.make = make
  }
}

/// Entries of a collection that follow each other.
public struct EntryStretch: Sendable, Hashable {
  /// nil for what belongs to the whole portal.
  public let institution: String?
  /// nil for what belongs to no year.
  public let years: ClosedRange<Int>?
  /// Their places in the collection.
  public let range: Range<Int>
}

extension SearchFile {
  public var bytes: [UInt8] { make() }
}

extension FinishedIndex {
  /// All files, always in the same order and with the same bytes. `texts` are those that the page
  /// shows, by their names.
  ///
  /// - `indice.json`: how the others are read, and what all queries need;
  /// - `i/t-PREFIX.json`: the terms that begin so, with their entries;
  /// - `f/KIND-VALUE.N.json`: those of 65,536 entries that have a facet, of which there may be none;
  /// - `d/N.json`: address, title and context of entries.
  public func files(texts: [(String, String)]) -> [SearchFile] {
    let order = ShownOrder(collections)
    let shards = Shard.parting(
      TermRecords(words.terms, in: order, limit: limits.postingsPerTerm), limit: limits.shardSize)
    let manifest = manifest(shards, order, texts)
    return [SearchFile(path: "indice.json") { manifest }]
      + shards.map { shard in SearchFile(path: "i/t-\(shard.prefix).json") { shard.bytes } }
      + facetFiles(in: order)
      + entryFiles(in: order)
  }

  /// Of entries.
  var count: Int { collections.reduce(0) { $0 + $1.count } }

  private func manifest(
    _ shards: [Shard], _ order: ShownOrder, _ texts: [(String, String)]
  ) -> [UInt8] {
    let institutions = order.institutions
    let places = Dictionary(uniqueKeysWithValues: institutions.enumerated().map { ($1.id, $0) })
    let members: [(String, JSON)] = [
      ("entradas", .number(count)),
      ("porPagina", .number(limits.entriesPerPage)),
      ("porPalabra", .number(limits.postingsPerTerm)),
      ("letras", .string(Folding.groups.joined(separator: " "))),
      ("terminaciones", .string(SpanishEnding.table)),
      ("omitidas", .string(SearchWords.ignored.sorted().joined(separator: " "))),
      ("prefijos", .string(shards.map(\.prefix).joined(separator: " "))),
      (
        "instituciones",
        .array(institutions.flatMap { [.string($0.id), .string($0.name)] })
      ),
      (
        // How many entries, whose, and of which years; 0 for nobody's and for no year.
        "colecciones",
        .array(
          order.collections.flatMap { collection -> [JSON] in
            let place = collection.institution.flatMap { places[$0.id] }
            let years = collection.years
            return [
              collection.count, place.map { $0 + 1 } ?? 0, years?.lowerBound ?? 0,
              years.map { $0.upperBound - $0.lowerBound } ?? 0,
            ].map(JSON.number)
          })
      ),
      ("facetas", .object(facetNames)),
      ("textos", .object(texts.map { ($0, .string($1)) })),
    ]
    return Array((JSON.object(members).text + "\n").utf8)
  }

  private var facetNames: [(String, JSON)] {
    SearchFacet.Kind.allCases.map { kind in
      let own = words.facets.names.filter { $0.kind == kind }
      return (kind.name, .array(own.flatMap { [.string($0.value), .string($0.name)] }))
    }
  }

  private func entryFiles(in order: ShownOrder) -> [SearchFile] {
    pages(of: order.collections).enumerated().map { number, parts in
      let stretches = parts.map { collection, range in
        EntryStretch(
          institution: collection.institution?.id, years: collection.years, range: range)
      }
      return SearchFile(path: "d/\(number).json", entries: stretches) {
        let rows = parts.flatMap { $0.collection.entries($0.range) }.map { entry in
          JSON.array([.string(entry.address), .string(entry.shownTitle), .string(entry.context)])
        }
        return Array((JSON.array(rows).text + "\n").utf8)
      }
    }
  }

  /// The entries in files of so many, at least one file, by where they stand in their collections.
  private func pages(
    of collections: [SearchCollection]
  ) -> [[(collection: SearchCollection, range: Range<Int>)]] {
    var pages: [[(collection: SearchCollection, range: Range<Int>)]] = [[]]
    var room = limits.entriesPerPage
    for collection in collections {
      var start = 0
      while start < collection.count {
        if room == 0 {
          pages.append([])
          room = limits.entriesPerPage
        }
        let end = min(collection.count, start + room)
        pages[pages.count - 1].append((collection, start..<end))
        room -= end - start
        start = end
      }
    }
    return pages
  }
}

extension ShownOrder {
  /// In the order in which they are met.
  fileprivate var institutions: [SearchCollection.Institution] {
    var known: Set<String> = []
    return collections.compactMap(\.institution).filter { known.insert($0.id).inserted }
  }
}

extension SearchEntry {
  /// At most about 200 characters, so that the files of entries stay small; cut between words.
  fileprivate var shownTitle: String {
    let most = 200
    guard title.count > most else { return title }
    let start = title.prefix(most)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }
}
