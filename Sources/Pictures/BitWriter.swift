/// Bits on their way into bytes, the lowest first (RFC 1951, section 3.1.1).
struct BitWriter {
  private var written: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0
}

/// A code as it is written: its highest bit comes first.
struct HuffmanCode {
  fileprivate let bits: Int
  fileprivate let count: Int

  /// Of at most 16 bits.
  init(_ code: Int, count: Int) {
    bits = (0..<count).reduce(0) { $0 << 1 | code >> $1 & 1 }
    self.count = count
  }
}

extension BitWriter {
  /// A number of at most 32 bits.
  mutating func write(_ number: Int, count: Int) {
    pending |= UInt64(number) << UInt64(pendingCount)
    pendingCount += count
    while pendingCount >= 8 {
      written.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingCount -= 8
    }
  }

  mutating func write(_ code: HuffmanCode) { write(code.bits, count: code.count) }

  /// What was written, the last byte filled with zeros.
  consuming func bytes() -> [UInt8] {
    if pendingCount > 0 { written.append(UInt8(truncatingIfNeeded: pending)) }
    return written
  }
}
