import Foundation
import JSON
import Search
import TestSupport
import Testing

@Suite struct IndexTests {
  @Test func `the title comes before the key, and the key before the text`() throws {
    let index = index([
      entry("x", title: "Otra cosa", texts: ["denuncias"]),
      entry("y", title: "Otra cosa", keys: ["denuncias"]),
      entry("z", title: "Atender denuncias", keys: ["1"], texts: ["denuncias"]),
    ])
    // Gaps of one number each: 2, 1 and 0.
    #expect(try index.terms("i/t-d.json")["denunci"] == "C B A")
  }

  @Test func `an entry stands once in the lists of a term, however often it has the word`() throws {
    let index = index([entry("x", title: "Denuncia y denuncias", texts: ["denunciar"])])
    #expect(try index.terms("i/t-d.json")["denunci"] == "A  ")
  }

  @Test func `the newest years come first, and what belongs to no year before them`() throws {
    let old = SearchCollection(institution: nil, years: 2019...2020, entries: [entry("viejo")])
    let new = SearchCollection(institution: nil, years: 2018...2024, entries: [entry("nuevo")])
    let timeless = SearchCollection(institution: nil, years: nil, entries: [entry("siempre")])
    let files = SearchIndex([old, new, timeless]).files(texts: [])
    let rows = try #require(
      try JSONSerialization.jsonObject(with: files.data("d/0.json")) as? [[String]])
    #expect(rows.map(\.first) == ["siempre", "nuevo", "viejo"])
  }

  @Test func `lists of terms follow the years, in whatever order collections were added`() throws {
    let collections = [2019, 2021, 2020].map { year in
      SearchCollection(
        institution: nil, years: year...year,
        entries: [entry("\(year)", title: year == 2020 ? "otra" : "actividad")])
    }
    // The numbers 0 and 2 are of 2021 and 2019.
    #expect(try SearchIndex(collections).terms("i/t-a.json")["activ"] == "AB  ")
  }

  @Test func `an entry is found by what was told when it was added`() throws {
    let shown = SearchCollection(institution: nil, years: nil, entries: [entry("x", title: "Uno")])
    var index = SearchIndex()
    index.add(shown, [entry("x", title: "Uno", texts: ["denuncias"])])
    #expect(try index.terms("i/t-d.json")["denunci"] == "  A")
    #expect(index.count == 1)
  }

  @Test func `files of terms stay small, and no prefix begins another`() throws {
    var numbers = SeededNumbers(seed: 1)
    let entries = (0..<3_000).map { number in
      entry(
        "a\(number)", title: "denuncias",
        texts: (0..<20).map { _ in "ca\(Int.random(in: 0..<50_000, using: &numbers))" })
    }
    let files = index(entries).files(texts: [])
    let shards = files.filter { $0.path.hasPrefix("i/t-") }
    let prefixes = shards.map { $0.path.dropFirst("i/t-".count).dropLast(".json".count) }
    #expect(shards.count > 10)
    #expect(shards.allSatisfy { $0.bytes.count < 40_000 })
    for prefix in prefixes {
      #expect(prefixes.count { $0.hasPrefix(prefix) } == 1, "\(prefix)")
    }
    let listed = try #require(try files.manifest["prefijos"] as? String)
    #expect(listed.split(separator: " ") == prefixes)
  }

  @Test func `a term that is the beginning of others has a file of its own where they are parted`()
    throws
  {
    let limits = SearchLimits(entriesPerPage: 2, postingsPerTerm: 10, shardSize: 1)
    let index = SearchIndex(
      [SearchCollection(institution: nil, years: nil, entries: [entry("x", title: "pat patr")])],
      limits: limits)
    #expect(
      index.files(texts: []).map(\.path).filter { $0.hasPrefix("i/") } == [
        "i/t-pat_.json", "i/t-patr_.json",
      ])
  }

  @Test func `a common word lists its best entries, and how many there are`() throws {
    let limits = SearchLimits(entriesPerPage: 2, postingsPerTerm: 3, shardSize: 1_000)
    let entries = [
      entry("a", title: "x", texts: ["queja"]), entry("b", title: "queja"),
      entry("c", title: "x", texts: ["queja"]), entry("d", title: "x", texts: ["queja"]),
    ]
    let index = SearchIndex(
      [SearchCollection(institution: nil, years: nil, entries: entries)], limits: limits)
    #expect(try index.terms("i/t-q.json")["quej"] == "B  AB 4")
  }

  @Test func `institutions, years and facets can be told of every entry`() throws {
    let facet = SearchFacet(.status, "vencida", rank: 3, name: "Vencida")
    let index = SearchIndex([
      SearchCollection(
        institution: .init(id: "inm", name: "INM"), years: 2021...2022,
        entries: [
          entry("a"), SearchEntry(address: "b", title: "b", context: "", facets: [facet]),
        ])
    ])
    let files = index.files(texts: [("mas", "Más")])
    let manifest = try files.manifest
    #expect(manifest["instituciones"] as? [String] == ["inm", "INM"])
    #expect(manifest["colecciones"] as? [Int] == [2, 1, 2021, 1])
    #expect((manifest["facetas"] as? [String: [String]])?["estatus"] == ["vencida", "Vencida"])
    #expect((manifest["textos"] as? [String: String]) == ["mas": "Más"])
    #expect(try files.data("f/estatus-vencida.0.json") == Data("\"B\"\n".utf8))
  }

  @Test func `the same entries give the same bytes`() {
    let entries = (0..<200).map { number in
      entry(
        "a\(number)", title: "Palabra\(number * 7919 % 1_000) y denuncias", texts: ["b\(number)"])
    }
    let once = index(entries).files(texts: [])
    let again = index(entries).files(texts: [])
    #expect(once.map(\.path) == again.map(\.path))
    #expect(once.map(\.bytes) == again.map(\.bytes))
  }

  @Test(arguments: [
    "\"],\"x\":[\"", "</script><script>alert(1)</script>", "\u{0}\u{2028}\u{202E}", "a\\b\\\"",
    String(repeating: "ñandú", count: 500), "....", "= + - @",
  ])
  func `hostile texts leave every file whole`(text: String) throws {
    let facet = SearchFacet(.axis, "1", rank: 1, name: text)
    let index = SearchIndex([
      SearchCollection(
        institution: .init(id: "x", name: text), years: nil,
        entries: [
          SearchEntry(
            address: "x/", title: text, context: text, keys: [text], texts: [text],
            facets: [facet])
        ])
    ])
    let files = index.files(texts: [("mas", text)])
    for file in files {
      _ = try JSONSerialization.jsonObject(with: Data(file.bytes), options: .fragmentsAllowed)
      #expect(file.path.wholeMatch(of: /[a-z]+(\/[a-z0-9._-]+)?\.json/) != nil, "\(file.path)")
      #expect(file.path.utf8.count < 100)
    }
    #expect((try files.manifest["textos"] as? [String: String]) == ["mas": text])
  }

  private func entry(
    _ address: String, title: String = "x", keys: [String] = [], texts: [String] = []
  ) -> SearchEntry {
    SearchEntry(address: address, title: title, context: "", keys: keys, texts: texts)
  }

  private func index(_ entries: [SearchEntry]) -> SearchIndex {
    SearchIndex([SearchCollection(institution: nil, years: nil, entries: entries)])
  }
}

extension SearchIndex {
  /// The lists of each term of a file.
  fileprivate func terms(_ path: String) throws -> [String: String] {
    let json = try JSONSerialization.jsonObject(with: files(texts: []).data(path))
    return try #require(json as? [String: String])
  }
}

extension [SearchFile] {
  fileprivate func data(_ path: String) throws -> Data {
    Data(try #require(first { $0.path == path }).bytes)
  }

  fileprivate var manifest: [String: Any] {
    get throws {
      try #require(try JSONSerialization.jsonObject(with: data("indice.json")) as? [String: Any])
    }
  }
}
