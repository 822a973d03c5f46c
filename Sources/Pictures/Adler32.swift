/// The checksum of zlib streams (RFC 1950, section 8.2), fed with rows that repeat.
struct Adler32 {
  private var sum = 1
  private var sumOfSums = 0
}

extension Adler32 {
  var value: UInt32 { UInt32(sumOfSums << 16 | sum) }

  /// Adds `row` as often as `count` says, at the cost of once.
  mutating func append(_ row: [UInt8], count: Int) {
    var rowSum = 0
    var rowSums = 0
    for byte in row {
      rowSum += Int(byte)
      rowSums += rowSum
    }
    for _ in 0..<count {
      sumOfSums = (sumOfSums + row.count * sum + rowSums) % Self.modulus
      sum = (sum + rowSum) % Self.modulus
    }
  }

  /// The largest prime below 65,536.
  private static let modulus = 65_521
}
