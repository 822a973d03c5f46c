/// The words of an earlier index, and what of it stands in a new one.
struct RecalledWords: Sendable {
  let words: IndexedWords
  /// The places of its collections; nil for those that cannot be told apart.
  private let places: [KnownCollection: Int?]
  /// The number of the first entry of each collection.
  private let starts: [UInt32]
  private(set) var stretches: [StandingStretch] = []
  /// The place after the last collection that stands.
  private var end = 0

  init(_ words: IndexedWords) {
    self.words = words
    places = Dictionary(
      words.collections.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, _ in nil })
    var next: UInt32 = 0
    starts = words.collections.map { collection in
      defer { next += UInt32(truncatingIfNeeded: collection.count) }
      return next
    }
  }
}

extension RecalledWords {
  /// `collections` stand, and their entries are numbered from `start` on. False, with nothing
  /// changed, when they are not known, or not in this order after those that are known to stand
  /// already.
  mutating func stand(_ collections: [KnownCollection], from start: UInt32) -> Bool {
    var known: [Int] = []
    for collection in collections {
      guard let place = places[collection] ?? nil, place >= (known.last.map { $0 + 1 } ?? end)
      else { return false }
      known.append(place)
    }
    var next = start
    for place in known {
      let count = UInt32(truncatingIfNeeded: words.collections[place].count)
      stretches.add(count, from: starts[place], to: next)
      next += count
      end = place + 1
    }
    return true
  }
}
