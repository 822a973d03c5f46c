/// All that can be found in a portal, by the words by which it is looked for.
///
/// Entries are numbered in the order of their collections: what belongs to no year first, then the
/// newest years. Among results of one rank this is the order in which they are shown.
public struct SearchIndex: Sendable {
  let collections: [SearchCollection]
  /// By their terms, in the order of the bytes.
  let terms: [(term: String, postings: Postings)]
  /// The entries that have a facet, in the order of the facets.
  let facets: [(facet: SearchFacet, entries: [UInt32])]
  let limits: SearchLimits

  /// Collections without entries are left out.
  public init(_ collections: [SearchCollection], limits: SearchLimits = .standard) {
    self.limits = limits
    self.collections = Self.ordered(collections)
    var lists = TermLists()
    var facets: [SearchFacet: [UInt32]] = [:]
    var number: UInt32 = 0
    for entry in self.collections.lazy.flatMap(\.entries) {
      lists.add(entry, number)
      for facet in Set(entry.facets) { facets[facet, default: []].append(number) }
      number += 1
    }
    terms = lists.sorted
    self.facets = facets.sorted { one, other in
      (one.key.kind, one.key.rank, one.key.value) < (
        other.key.kind, other.key.rank, other.key.value
      )
    }.map { (facet: $0.key, entries: $0.value) }
  }

  /// The newest first, those without a year before them; otherwise in the order given.
  private static func ordered(_ collections: [SearchCollection]) -> [SearchCollection] {
    collections.enumerated().filter { $0.element.count > 0 }.sorted { one, other in
      let years = (one.element.years?.upperBound ?? .max, other.element.years?.upperBound ?? .max)
      return years.0 == years.1 ? one.offset < other.offset : years.0 > years.1
    }.map(\.element)
  }
}

extension SearchIndex {
  /// Of entries.
  public var count: Int { collections.reduce(0) { $0 + $1.count } }
}

/// Terms as they are met.
private struct TermLists {
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

  var sorted: [(term: String, postings: Postings)] {
    zip(terms, postings).map { (term: $0, postings: $1) }.sorted {
      $0.term.utf8.lexicographicallyPrecedes($1.term.utf8)
    }
  }
}
