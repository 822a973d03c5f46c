/// Entries that stand: they follow each other in a new index as they did in an earlier one. They
/// are few, however many institutions stand, since those between two that changed are one.
struct StandingStretch: Sendable, Equatable {
  /// Their numbers in the earlier index.
  let earlier: Range<UInt32>
  /// The number that the first has now.
  let start: UInt32
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

  /// Adds to `moved` the numbers that the entries of an ascending list have now, without those that
  /// do not stand.
  func move(_ list: ArraySlice<UInt32>, to moved: inout [UInt32]) {
    var rest = list
    while let number = rest.first {
      let next = end { $0.earlier.upperBound <= number }
      guard next < endIndex else { return }
      let stretch = self[next]
      let standing: ArraySlice<UInt32>
      (_, rest) = rest.parted(at: stretch.earlier.lowerBound)
      (standing, rest) = rest.parted(at: stretch.earlier.upperBound)
      moved.append(contentsOf: standing.lazy.map(stretch.moved))
    }
  }
}

extension StandingStretch {
  fileprivate func moved(_ number: UInt32) -> UInt32 { number - earlier.lowerBound + start }
}
