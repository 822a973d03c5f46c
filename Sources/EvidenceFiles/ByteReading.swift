/// Which byte of a number comes first.
enum ByteOrder {
  case bigEndian, littleEndian
}

extension [UInt8] {
  /// The unsigned number of `count` bytes, at most four, at `offset`. nil past the end.
  func number(of count: Int, at offset: Int, _ order: ByteOrder) -> Int? {
    guard offset >= 0, offset <= self.count - count else { return nil }
    let digits = self[offset..<(offset + count)]
    switch order {
    case .bigEndian: return digits.reduce(0) { $0 << 8 | Int($1) }
    case .littleEndian: return digits.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }

  /// Whether `signature` stands at `offset`.
  func has(_ signature: some Collection<UInt8>, at offset: Int = 0) -> Bool {
    offset >= 0 && offset <= count - signature.count
      && self[offset..<(offset + signature.count)].elementsEqual(signature)
  }

  /// The lowest four bytes of `number`.
  init(fourBytesOf number: Int, _ order: ByteOrder) {
    let digits = (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    self = order == .littleEndian ? digits : digits.reversed()
  }
}
