import Checksums
import Publishing
import TestFolders
import Testing

/// Files that nobody looked up again: the new list says of them what the earlier one said.
struct ListStretchTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder("\(folder.path)/sitio", order: .ofPortal)
  }

  private static let first = [
    "a": ["instituciones/a/index.html": "1", "w/a/index.html": "2"],
    "b": ["instituciones/b/index.html": "3", "instituciones/b/x.json": "4"],
    "c": ["instituciones/c/index.html": "5"],
    "~": ["index.html": "6"],
  ]

  /// Publishes in the order of the names; those that `stretches` has are added again.
  private func publish(
    _ parts: [String: [String: String]], again stretches: [String: ListStretch] = [:],
    content: Int = 1
  ) throws -> (stretches: [String: ListStretch], changes: Changes) {
    let publication = try Publication(in: output)
    defer { publication.end() }
    let contents = (0..<content).map {
      Manifest.ContentFile(path: "\($0).md", sha256: SHA256.digest(of: []))
    }
    var change = try publication.change(
      to: Manifest(
        program: "vitrina 0", cutoff: "2026-06-30", revision: digest("r"), content: contents))
    var found: [String: ListStretch] = [:]
    for name in parts.keys.sorted() {
      if let stretch = stretches[name] {
        found[name] = try change.addAgain(stretch)
      } else {
        let records = try (parts[name] ?? [:]).map {
          try publication.stage(Array($1.utf8), at: $0)
        }
        found[name] = try change.add(publication.inOrder(records))
      }
    }
    return (found, try publication.finish(&change))
  }

  private static let changes: [(name: String, files: [String: String], content: Int)] = [
    ("a", ["instituciones/a/index.html": "uno", "w/a/index.html": "2"], 1),
    ("b", ["instituciones/b/index.html": "3", "instituciones/b/x.json": "mucho más largo"], 1),
    ("b", ["instituciones/b/index.html": "3"], 1),
    ("b", ["instituciones/b/index.html": "3", "instituciones/b/a.json": "7", "w/b/z.csv": "8"], 3),
    ("c", ["instituciones/c/otra.html": "5"], 2), ("~", ["index.html": "6", "otra.html": "7"], 1),
  ]

  @Test(arguments: changes.indices)
  func `the list is the one of a run that looked everything up`(index: Int) throws {
    let (name, files, content) = Self.changes[index]
    let earlier = try publish(Self.first).stretches
    var parts = Self.first
    parts[name] = files
    let again = try publish(parts, again: earlier.filter { $0.key != name }, content: content)
    let list = try #require(folder.text("sitio/manifiesto.json"))
    let whole = try publish(parts, content: content)
    #expect(folder.text("sitio/manifiesto.json") == list)
    #expect(whole.changes.isEmpty)
    #expect(again.stretches == whole.stretches)
    let old = Set((Self.first[name] ?? [:]).keys)
    #expect(Set(again.changes.removed) == old.subtracting(files.keys))
    #expect(again.changes.added.count == Set(files.keys).subtracting(old).count)
  }

  @Test func `the last files of a list may be added again too`() throws {
    let earlier = try publish(Self.first).stretches
    let again = try publish(Self.first, again: earlier)
    #expect(again.changes.isEmpty && again.stretches == earlier)
  }

  @Test func `without the earlier list nothing can be added again`() throws {
    let earlier = try publish(Self.first).stretches
    try folder.remove("sitio/manifiesto.json")
    #expect(throws: PublishingFailure.self) { try publish(Self.first, again: earlier) }
    #expect(folder.text("sitio/index.html") == "6")
  }
}

/// Whose turn it is to be looked up.
struct LookUpRoundTests {
  @Test(arguments: [
    ([3, 3, 3], 0, 100, [0, 1, 2], 0), ([3, 3, 3], 2, 100, [2, 0, 1], 2),
    ([3, 3, 3], 1, 4, [1, 2], 0), ([3, 3, 3], 0, 3, [0], 1), ([3, 3, 3], 2, -5, [2], 0),
    ([3, 3, 3], 7, 1, [0], 1), ([3, 3, 3], -1, 1, [0], 1), ([0, 0], 1, 1, [1, 0], 1),
    ([], 4, 10, [], 0),
  ])
  func `takes some from its turn on`(
    counts: [Int], turn: Int, most: Int, places: [Int], next: Int
  ) {
    let round = LookUpRound(of: counts, from: turn, most: most)
    #expect(round.places == places && round.next == next)
  }

  @Test func `everyone has a turn`() {
    var (turn, seen) = (0, [Int]())
    for _ in 0..<4 {
      let round = LookUpRound(of: [5, 1, 9, 2, 2, 7], from: turn, most: 6)
      seen += round.places
      turn = round.next
    }
    #expect(Set(seen) == Set(0..<6))
  }
}
