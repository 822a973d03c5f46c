import Memory

/// Lists of ascending numbers of entries, one after the other in one piece of memory: there are
/// tens of thousands, and most are short.
struct NumberLists: Sendable, Equatable {
  private var octets: [UInt8] = []
  /// Of each list, where the next one begins.
  private var ends: [Int] = []
  /// The least number that can follow in the list that has not ended.
  private var least: UInt32 = 0
}

extension NumberLists {
  var count: Int { ends.count }
  /// In octets, of all numbers.
  var size: Int { octets.count }

  /// Room for so many lists, and for so many octets in all of them.
  mutating func reserve(_ listCount: Int, size: Int) {
    ends.reserveCapacity(listCount)
    octets.reserveCapacity(size)
  }

  subscript(list: Int) -> NumberGaps { NumberGaps(octets: octets[start(of: list)..<ends[list]]) }

  private func start(of list: Int) -> Int { list > 0 ? ends[list - 1] : 0 }

  /// Adds to the list that has not ended; `number` is greater than those before it.
  mutating func add(_ number: UInt32) {
    octets.append(word: UInt64(number &- least))
    least = number &+ 1
  }

  /// Adds a whole list.
  mutating func addList(_ numbers: NumberGaps) {
    octets.append(contentsOf: numbers.octets)
    endList()
  }

  /// Adds two lists as one.
  mutating func add(_ one: NumberGaps, mergedWith other: NumberGaps) {
    var (one, other) = (one.makeIterator(), other.makeIterator())
    var (ours, theirs) = (one.next(), other.next())
    while let first = ours, let second = theirs {
      add(min(first, second))
      if first < second { ours = one.next() } else { theirs = other.next() }
    }
    while let number = ours ?? theirs {
      add(number)
      if ours != nil { ours = one.next() } else { theirs = other.next() }
    }
  }

  /// What is added next belongs to another list.
  mutating func endList() {
    ends.append(octets.count)
    least = 0
  }

  mutating func add(_ lists: Range<Int>, of other: NumberLists) {
    let (first, end) = (other.start(of: lists.lowerBound), other.start(of: lists.upperBound))
    let shift = octets.count - first
    octets.append(contentsOf: other.octets[first..<end])
    ends.append(contentsOf: other.ends[lists].lazy.map { $0 + shift })
  }

  /// Takes back the last `count` lists.
  mutating func removeLast(_ count: Int) {
    ends.removeLast(count)
    octets.removeLast(octets.count - (ends.last ?? 0))
  }
}
