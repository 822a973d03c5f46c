/// Lists of ascending numbers of entries, one after the other in one piece of memory: there are
/// tens of thousands, and most are short.
struct NumberLists: Sendable, Equatable {
  private var numbers: [UInt32] = []
  /// Of each list, where the next one begins.
  private var ends: [Int] = []
}

extension NumberLists {
  var count: Int { ends.count }
  var numberCount: Int { numbers.count }

  /// Room for so many lists, and for so many numbers in all of them.
  mutating func reserve(_ listCount: Int, numberCount: Int) {
    ends.reserveCapacity(listCount)
    numbers.reserveCapacity(numberCount)
  }

  subscript(list: Int) -> ArraySlice<UInt32> { numbers[start(of: list)..<ends[list]] }

  private func start(of list: Int) -> Int { list > 0 ? ends[list - 1] : 0 }

  /// Adds to the list that has not ended; `number` is greater than those before it.
  mutating func add(_ number: UInt32) { numbers.append(number) }

  mutating func add(_ more: ArraySlice<UInt32>) { numbers.append(contentsOf: more) }

  /// Adds two lists as one.
  mutating func add(_ one: ArraySlice<UInt32>, mergedWith other: ArraySlice<UInt32>) {
    var (one, other) = (one, other)
    while let limit = one.first, !other.isEmpty {
      let (below, rest) = other.parted(at: limit)
      add(below)
      (one, other) = (rest, one)
    }
    add(one)
    add(other)
  }

  /// What is added next belongs to another list.
  mutating func endList() { ends.append(numbers.count) }

  mutating func add(_ lists: Range<Int>, of other: NumberLists) {
    let (first, end) = (other.start(of: lists.lowerBound), other.start(of: lists.upperBound))
    let shift = numbers.count - first
    numbers.append(contentsOf: other.numbers[first..<end])
    ends.append(contentsOf: other.ends[lists].lazy.map { $0 + shift })
  }

  /// Takes back the last `count` lists.
  mutating func removeLast(_ count: Int) {
    ends.removeLast(count)
    numbers.removeLast(numbers.count - (ends.last ?? 0))
  }
}
