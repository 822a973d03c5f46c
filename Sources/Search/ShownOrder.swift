/// In which order results of one rank are shown, and entries numbered for it: those that belong to
/// no year first, then the newest years; otherwise as collections were added.
struct ShownOrder {
  let collections: [SearchCollection]
  /// The numbers of entries, by those under which they were added.
  private let numbers: [UInt32]

  init(_ added: [SearchCollection]) {
    let ordered = added.enumerated().sorted { one, other in
      let years = (one.element.years?.upperBound ?? .max, other.element.years?.upperBound ?? .max)
      return years.0 == years.1 ? one.offset < other.offset : years.0 > years.1
    }
    var firsts = [UInt32](repeating: 0, count: added.count)
    var next: UInt32 = 0
    for (offset, collection) in ordered {
      firsts[offset] = next
      next += UInt32(truncatingIfNeeded: collection.count)
    }
    collections = ordered.map(\.element)
    numbers = zip(firsts, added).flatMap { first, collection in
      (0..<UInt32(truncatingIfNeeded: collection.count)).map { first + $0 }
    }
  }
}

extension ShownOrder {
  /// The numbers of the entries that were added under `numbers`, ascending. `set` is empty before
  /// and after.
  func numbers(of added: NumberGaps, sortingWith set: inout NumberSet) -> [UInt32] {
    let shown = added.map { numbers[Int($0)] }
    if shown.count < 2 { return shown }
    if shown.count < set.fewest { return shown.sorted() }
    set.insert(shown)
    return set.removeAll(shown.count)
  }

  var noNumbers: NumberSet { NumberSet(below: numbers.count) }
}
