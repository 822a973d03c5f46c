import Memory

/// A list of ascending numbers of entries that grows.
struct NumberList: Sendable {
  private var octets: [UInt8] = []
  /// The least number that can follow.
  private var least: UInt32 = 0
}

extension NumberList {
  /// `number` is greater than those before it.
  mutating func append(_ number: UInt32) {
    octets.append(word: UInt64(number &- least))
    least = number &+ 1
  }

  var gaps: NumberGaps { NumberGaps(octets: octets[...]) }
}
