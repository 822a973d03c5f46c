/// All that can be found in a portal, by the words by which it is looked for. Collections are added one
/// after the other, and only their words stay in memory.
///
///     var index = SearchIndex()
///     index.add(collection, collection.entries)
///     for file in index.files(texts: texts) { … }
public struct SearchIndex: Sendable {
  /// In the order in which they were added.
  private(set) var collections: [SearchCollection] = []
  private(set) var terms = TermLists()
  private(set) var facets: [SearchFacet: [UInt32]] = [:]
  /// Of entries.
  public private(set) var count = 0
  let limits: SearchLimits

  public init(limits: SearchLimits = .standard) { self.limits = limits }
}

extension SearchIndex {
  public init(_ collections: [SearchCollection], limits: SearchLimits = .standard) {
    self.init(limits: limits)
    for collection in collections { add(collection, collection.entries) }
  }

  /// `entries` are those of `collection` with all that they are found by; of the collection itself only
  /// what results show is asked for. One without entries is left out.
  public mutating func add(_ collection: SearchCollection, _ entries: [SearchEntry]) {
    if entries.isEmpty { return }
    collections.append(collection)
    for entry in entries {
      let number = UInt32(truncatingIfNeeded: count)
      terms.add(entry, number)
      for facet in Set(entry.facets) { facets[facet, default: []].append(number) }
      count += 1
    }
  }
}

/// Terms as they are met.
struct TermLists {
  private var numbers: [String: Int] = [:]
  private var postings: [Postings] = []
  /// The last entry of each.
  private var newest: [UInt32?] = []
  private var terms: [String] = []
  private var stems: [String: Int] = [:]
}

extension TermLists {
  /// Each term of `entry` by the best place that it has there. `number` is greater than those before.
  mutating func add(_ entry: SearchEntry, _ number: UInt32) {
    note([entry.title], .title, number)
    note(entry.keys, .key, number)
    note(entry.texts + [entry.context], .text, number)
  }

  /// Those that have been noted of the entry already, in a better place, stay as they are.
  private mutating func note(_ texts: [String], _ place: Postings.Place, _ number: UInt32) {
    for text in texts {
      for word in SearchWords(text).words where place == .key || !SearchWords.isIgnored(word) {
        let term = self.number(ofStemOf: word)
        guard newest[term] != number else { continue }
        newest[term] = number
        postings[term].append(number, place)
      }
    }
  }

  private mutating func number(ofStemOf word: String) -> Int {
    if let known = stems[word] { return known }
    // Nobody looks for longer words, and names of files are made of terms.
    let stem = String(SpanishStem(word).text.prefix(60))
    let number = numbers[stem] ?? terms.count
    if number == terms.count {
      numbers[stem] = number
      terms.append(stem)
      postings.append(Postings())
      newest.append(nil)
    }
    stems[word] = number
    return number
  }

  /// In the order of the bytes.
  var sorted: [(term: String, postings: Postings)] {
    zip(terms, postings).map { (term: $0, postings: $1) }.sorted {
      $0.term.utf8.lexicographicallyPrecedes($1.term.utf8)
    }
  }
}
