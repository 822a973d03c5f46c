import Memory
import Search
import TestSupport
import Testing

/// An index that recalls the words of what has not changed is the one that is made from nothing.
@Suite struct RecallTests {
  @Test(arguments: EditedPortal.Edit.allCases)
  func `a recalled index is the same as one from nothing after`(edit: EditedPortal.Edit) throws {
    for seed in 0..<12 {
      try expectRecalled(EditedPortal(seed: UInt64(seed), institutions: seed), [[edit]])
    }
  }

  @Test(arguments: 0..<20)
  func `what is recalled is recalled again and again, whatever happened`(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let edits = (0..<8).map { _ in
      (0..<4).compactMap { _ in EditedPortal.Edit.allCases.randomElement(using: &numbers) }
    }
    try expectRecalled(EditedPortal(seed: UInt64(seed), institutions: 9), edits)
  }

  @Test func `nothing is recalled of a portal that is new`() throws {
    var empty = SearchIndex(recalling: SearchIndex().finished().words)
    let isKnown = empty.addAgain([collection("a", rows: 1)])
    #expect(!isKnown)
    #expect(empty.count == 0)
  }

  @Test func `a collection stands only with its institution, years and count`() {
    let others = [
      collection("b", rows: 2), collection("a", 2021...2022, rows: 2),
      collection("a", nil, rows: 2), collection(nil, rows: 2), collection("a", rows: 3),
    ]
    for other in others {
      var index = SearchIndex(
        recalling: SearchIndex([collection("a", rows: 2)]).finished().words)
      let isKnown = index.addAgain([other])
      #expect(!isKnown)
      let isKnownAsItWas = index.addAgain([collection("a", rows: 2)])
      #expect(isKnownAsItWas)
    }
  }

  @Test func `of the collections of an institution all stand or none`() {
    let earlier = SearchIndex([collection("a", rows: 1), collection("a", nil, rows: 1)])
    var index = SearchIndex(recalling: earlier.finished().words)
    let areKnown = index.addAgain([collection("a", rows: 1), collection("a", nil, rows: 2)])
    #expect(!areKnown)
    #expect(index.count == 0)
    #expect(index.files(texts: []).map(\.path) == ["indice.json", "d/0.json"])
  }

  @Test func `collections stand in the order in which they stood, each once`() {
    let earlier = SearchIndex([collection("a", rows: 1), collection("b", rows: 1)])
    var index = SearchIndex(recalling: earlier.finished().words)
    let answers = ["b", "b", "a"].map { index.addAgain([collection($0, rows: 1)]) }
    #expect(answers == [true, false, false])
  }

  @Test func `collections that cannot be told apart do not stand`() {
    let earlier = SearchIndex([collection("a", rows: 1), collection("a", rows: 1)])
    var index = SearchIndex(recalling: earlier.finished().words)
    let isKnown = index.addAgain([collection("a", rows: 1)])
    #expect(!isKnown)
  }

  private func collection(
    _ institution: String?, _ years: ClosedRange<Int>? = 2021...2021, rows: Int
  ) -> SearchCollection {
    SearchCollection(
      institution: institution.map { .init(id: $0, name: $0) }, years: years,
      entries: (0..<rows).map { SearchEntry(address: "\($0)", title: "denuncia", context: "") })
  }

  /// Holds the index of a portal after each of some rounds of edits, which recalls the words of the
  /// round before, against the index from nothing.
  private func expectRecalled(_ portal: EditedPortal, _ rounds: [[EditedPortal.Edit]]) throws {
    var (earlier, words) = (portal, portal.index.finished().words)
    for edits in rounds {
      var portal = earlier
      for edit in edits { portal.edit(edit) }
      let remembered = try IndexedWords(remembering: words.memory)
      #expect(remembered == words)
      let recalled = portal.index(recalling: remembered, of: earlier)
      let full = portal.index.finished()
      #expect(recalled.words == full.words)
      #expect(recalled.words.memory == full.words.memory)
      let (files, expected) = (recalled.files(texts: []), full.files(texts: []))
      #expect(files.map(\.path) == expected.map(\.path))
      #expect(files.map(\.bytes) == expected.map(\.bytes))
      (earlier, words) = (portal, recalled.words)
    }
  }
}

extension EditedPortal {
  fileprivate var index: SearchIndex {
    SearchIndex([common] + institutions.flatMap { $0.searched })
  }

  /// What stands as it was is recalled.
  fileprivate func index(
    recalling words: IndexedWords, of earlier: EditedPortal
  ) -> FinishedIndex {
    var index = SearchIndex(recalling: words)
    index.add(common, common.entries)
    for institution in institutions {
      if earlier.institutions.contains(institution) {
        let isKnown = index.addAgain(institution.searched)
        #expect(isKnown)
      } else {
        for collection in institution.searched { index.add(collection, collection.entries) }
      }
    }
    return index.finished()
  }

  private var common: SearchCollection {
    SearchCollection(
      institution: nil, years: nil,
      entries: [SearchEntry(address: "x", title: "pa1 pa2", context: "Glosario")])
  }
}

extension EditedPortal.Institution {
  fileprivate var searched: [SearchCollection] {
    collections.map { collection in
      SearchCollection(
        institution: .init(id: id, name: id.uppercased()), years: collection.years,
        entries: collection.rows.enumerated().map { number, row in
          SearchEntry(
            address: "\(id)/\(number)", title: row.title, context: row.text, keys: ["1.\(number)"],
            facets: [
              SearchFacet(.kind, "actividad", rank: 0, name: "Actividad"),
              SearchFacet(.status, "s\(row.status)", rank: row.status, name: "S"),
            ])
        })
    }
  }
}
