import Memory
import Search
import TestSupport
import Testing

/// Words as they are written down for the next run.
@Suite struct WordsMemoryTests {
  private let collections = (2019...2024).map { year in
    SearchCollection(
      institution: .init(id: "inm", name: "INM"), years: year...year,
      entries: (0..<20).map { row in
        SearchEntry(
          address: "a", title: "denuncia w\(row % 7)", context: "", texts: ["x\(year * row)"],
          facets: [SearchFacet(.axis, "\(row % 3)", rank: 1, name: "Eje")])
      })
  }

  private var memory: [UInt8] { SearchIndex(collections).finished().words.memory }

  @Test func `words are read as they were written`() throws {
    let words = SearchIndex(collections).finished().words
    #expect(try IndexedWords(remembering: words.memory) == words)
    let none = SearchIndex().finished().words
    #expect(try IndexedWords(remembering: none.memory) == none)
  }

  @Test func `neighbours take a byte each`() throws {
    let entries = (0..<5_000).map { _ in SearchEntry(address: "", title: "ética", context: "") }
    let index = SearchIndex([SearchCollection(institution: nil, years: nil, entries: entries)])
    #expect(index.finished().words.memory.count < 5_200)
  }

  /// Gaps that take up one octet, two and three.
  @Test func `entries far apart are listed as before when their words are recalled`() throws {
    let named = [0, 127, 128, 16_511, 39_999]
    let collection = SearchCollection(
      institution: nil, years: nil,
      entries: (0..<40_000).map { row in
        SearchEntry(address: "", title: named.contains(row) ? "ética" : "", context: "")
      })
    let words = SearchIndex([collection]).finished().words
    var index = SearchIndex(recalling: try IndexedWords(remembering: words.memory))
    let isKnown = index.addAgain([collection])
    #expect(isKnown)
    let lists = index.files(texts: []).filter { $0.path.hasPrefix("i/") }
    #expect(
      lists.map { String(decoding: $0.bytes, as: UTF8.self) } == ["{\"etic\":\"A-DA-_P_9W  \"}\n"])
  }

  @Test func `a part of the memory is a fault, and so is one with more after it`() {
    let memory = memory
    for count in stride(from: 0, to: memory.count, by: 7) {
      #expect(throws: MemoryFault.self, "\(count)") {
        try IndexedWords(remembering: Array(memory[..<count]))
      }
    }
    #expect(throws: MemoryFault.self) { try IndexedWords(remembering: memory + [0]) }
  }

  @Test(arguments: 0..<4)
  func `bytes that are not as they were written are a fault, or words of an index`(
    seed: UInt64
  ) {
    var numbers = SeededNumbers(seed: seed)
    let whole = memory
    var faults = 0
    for _ in 0..<200 {
      var memory = whole
      for _ in 0...Int.random(in: 0..<3, using: &numbers) {
        memory[Int.random(in: memory.indices, using: &numbers)] = UInt8.random(
          in: .min ... .max, using: &numbers)
      }
      guard let words = try? IndexedWords(remembering: memory) else {
        faults += 1
        continue
      }
      var index = SearchIndex(recalling: words)
      for collection in collections where !index.addAgain([collection]) {
        index.add(collection, collection.entries)
      }
      #expect(index.count == 120)
      #expect(index.files(texts: []).allSatisfy { !$0.bytes.isEmpty })
    }
    #expect(faults > 25)
  }

  @Test(arguments: ["../x", "a\"b", "Á", "a b"])
  func `terms and facets that are none are a fault`(name: String) {
    let term = memory(terms: [name], facets: [])
    let facet = memory(terms: [], facets: [SearchFacet(.axis, name, rank: 0, name: "")])
    #expect(throws: MemoryFault.self) { try IndexedWords(remembering: term) }
    #expect(throws: MemoryFault.self) { try IndexedWords(remembering: facet) }
  }

  @Test func `terms out of order are a fault`() throws {
    #expect(throws: Never.self) {
      try IndexedWords(remembering: memory(terms: ["a", "b"], facets: []))
    }
    #expect(throws: MemoryFault.self) {
      try IndexedWords(remembering: memory(terms: ["b", "a"], facets: []))
    }
    #expect(throws: MemoryFault.self) {
      try IndexedWords(remembering: memory(terms: ["a", "a"], facets: []))
    }
  }

  /// Of no collections.
  private func memory(terms: [String], facets: [SearchFacet]) -> [UInt8] {
    var writer = MemoryWriter()
    writer.write(0)
    writer.write(terms)
    for _ in 0..<(3 * terms.count) { writer.write(bytes: []) }
    writer.write(facets)
    for _ in facets { writer.write(bytes: []) }
    return writer.bytes
  }
}
