import Foundation
import Search
import Testing

/// Lists of entries, short and long, have the order in which results are shown.
@Suite struct ListOrderTests {
  /// Of each entry the number under which it is shown; every word of `words` stands in every so
  /// many.
  private func portal(
    _ words: [(word: String, step: Int)]
  ) -> (collections: [SearchCollection], expected: [String: [Int]]) {
    let years = (0..<50).map { 2000 + $0 * 7 % 50 }
    var expected: [String: [Int]] = [:]
    let collections = years.enumerated().map { place, year in
      let shownBefore = years.count { $0 > year } * 100
      return SearchCollection(
        institution: nil, years: year...year,
        entries: (0..<100).map { row in
          let own = words.filter { (place * 100 + row) % $0.step == 0 }.map(\.word)
          for word in own { expected[word, default: []].append(shownBefore + row) }
          return SearchEntry(address: "a", title: own.joined(separator: " "), context: "")
        })
    }
    return (collections, expected.mapValues { $0.sorted() })
  }

  @Test func `words of every frequency list their entries in the order in which they are shown`()
    throws
  {
    let words = [1, 2, 3, 7, 50, 333, 1_300, 2_600, 5_000].map { ("w\($0)", $0) }
    let (collections, expected) = portal(words)
    let files = SearchIndex(collections).files(texts: [])
    var found: [String: [Int]] = [:]
    for file in files where file.path.hasPrefix("i/") {
      let json = try JSONSerialization.jsonObject(with: Data(file.bytes))
      for (term, lists) in try #require(json as? [String: String]) {
        found[term] = try numbers(try #require(lists.split(separator: " ").first))
      }
    }
    #expect(found == expected)
  }

  @Test func `entries that have a facet are parted where a file is full`() throws {
    let facet = SearchFacet(.axis, "1", rank: 1, name: "Eje 1")
    let last = SearchFacet(.axis, "2", rank: 2, name: "Eje 2")
    func entry(_ facets: [SearchFacet]) -> SearchEntry {
      SearchEntry(address: "a", title: "", context: "", facets: facets)
    }
    let index = SearchIndex([
      SearchCollection(
        institution: nil, years: nil,
        entries: Array(repeating: entry([facet]), count: 65_536 + 3) + [entry([last])])
    ])
    let files = index.files(texts: []).filter { $0.path.hasPrefix("f/") }
    #expect(
      files.map(\.path) == ["f/eje-1.0.json", "f/eje-1.1.json", "f/eje-2.0.json", "f/eje-2.1.json"])
    #expect(files.first?.bytes.count == 65_536 + 3)
    let others = files.dropFirst().map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(others == ["\"AAA\"\n", "\"\"\n", "\"D\"\n"])
  }

  /// Gaps in base 32, the least digits first; those after which more follow come second among all.
  private func numbers(_ list: Substring) throws -> [Int] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var (numbers, next, gap, weight): ([Int], Int, Int, Int) = ([], 0, 0, 1)
    for character in list {
      let digit = try #require(digits.firstIndex(of: character))
      gap += digit % 32 * weight
      weight *= 32
      if digit < 32 {
        numbers.append(next + gap)
        (next, gap, weight) = (next + gap + 1, 0, 1)
      }
    }
    return numbers
  }
}
