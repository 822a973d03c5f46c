/// Entries that stand: they follow each other in a new index as they did in an earlier one. They
/// are few, however many institutions stand, since those between two that changed are one.
struct StandingStretch: Sendable, Equatable {
  /// Their numbers in the earlier index.
  let earlier: Range<UInt32>
  /// The number that the first has now.
  let start: UInt32
}

extension StandingStretch {
  fileprivate func moved(_ number: UInt32) -> UInt32 { number - earlier.lowerBound + start }
}

extension [StandingStretch] {
  /// Adds `count` entries that come after the others in both indexes.
  mutating func add(_ count: UInt32, from earlier: UInt32, to start: UInt32) {
    let end = earlier + count
    if let last, last.earlier.upperBound == earlier, last.moved(earlier) == start {
      self[endIndex - 1] = StandingStretch(
        earlier: last.earlier.lowerBound..<end, start: last.start)
    } else {
      append(StandingStretch(earlier: earlier..<end, start: start))
    }
  }
}

extension NumberLists {
  /// Adds an ascending list of entries by the numbers that they have now, without those that do not
  /// stand.
  mutating func add(_ list: NumberGaps, movedBy stretches: [StandingStretch]) {
    var rest = stretches[...]
    for number in list {
      if let next = rest.first, next.earlier.upperBound <= number {
        rest = rest[rest.end { $0.earlier.upperBound <= number }...]
      }
      guard let stretch = rest.first else { return }
      if stretch.earlier.contains(number) { add(stretch.moved(number)) }
    }
  }
}
