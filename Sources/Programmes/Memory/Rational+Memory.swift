public import Memory

extension Rational: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let (above, below) = (try Int128(halvesFrom: &reader), try Int128(halvesFrom: &reader))
    guard below > 0, let fraction = Rational(above, over: below) else { throw MemoryFault() }
    self = fraction
  }

  public func write(to writer: inout MemoryWriter) {
    numerator.writeHalves(to: &writer)
    denominator.writeHalves(to: &writer)
  }
}

extension Int128 {
  fileprivate init(halvesFrom reader: inout MemoryReader) throws(MemoryFault) {
    let (low, high) = (try reader.read(UInt64.self), try reader.read(Int.self))
    self = Int128(high) << 64 | Int128(low)
  }

  /// The lower half, then the upper one with the sign.
  fileprivate func writeHalves(to writer: inout MemoryWriter) {
    writer.write(UInt64(truncatingIfNeeded: self))
    writer.write(Int(truncatingIfNeeded: self >> 64))
  }
}
