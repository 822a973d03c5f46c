/// Numbers of entries, a bit for each that there may be: long lists come out of it in order sooner
/// than they are sorted.
struct NumberSet {
  private var words: [UInt64]

  /// Without any.
  init(below limit: Int) { words = [UInt64](repeating: 0, count: limit / 64 + 1) }
}

extension NumberSet {
  /// From how many on numbers are in order sooner here than by sorting.
  var fewest: Int { words.count / 16 }

  mutating func insert(_ numbers: [UInt32]) {
    var words = words.mutableSpan
    for number in numbers { words[Int(number >> 6)] |= 1 << UInt64(number & 63) }
  }

  /// Takes out all numbers, of which there are `count`, in ascending order.
  mutating func removeAll(_ count: Int) -> [UInt32] {
    var words = words.mutableSpan
    return [UInt32](capacity: count) { numbers in
      for place in words.indices where words[place] != 0 {
        var word = words[place]
        while word != 0 {
          numbers.append(UInt32(truncatingIfNeeded: place << 6 + word.trailingZeroBitCount))
          word &= word - 1
        }
        words[place] = 0
      }
    }
  }
}
