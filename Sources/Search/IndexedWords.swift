/// All that entries are found by, and which of them: the part of an index that costs most to make.
/// A run writes it down, so that the next one recalls the words of what has not changed.
public struct IndexedWords: Sendable, Equatable {
  /// In the order of their entries' numbers.
  let collections: [KnownCollection]
  /// Of each term the entries that have it in their titles, their keys and their texts, each entry
  /// once.
  let terms: ListTable<String>
  let facets: ListTable<SearchFacet>

  init(
    _ collections: [KnownCollection], terms: ListTable<String>, facets: ListTable<SearchFacet>
  ) {
    (self.collections, self.terms, self.facets) = (collections, terms, facets)
  }
}

extension IndexedWords {
  /// Of no entries.
  static let none = IndexedWords(
    [], terms: ListTable(listsPerName: Postings.listCount), facets: ListTable(listsPerName: 1))
}

/// By what a collection is known again.
struct KnownCollection: Sendable, Hashable {
  let institution: String?
  let years: ClosedRange<Int>?
  let count: Int
}

extension SearchCollection {
  var known: KnownCollection {
    KnownCollection(institution: institution?.id, years: years, count: count)
  }
}
