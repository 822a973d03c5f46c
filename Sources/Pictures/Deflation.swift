/// Rows on their way into one compressed block with the fixed codes (RFC 1951, section 3.2.6).
///
/// It looks for repetitions in two places only, the byte before and the row above, where pictures of
/// flat colours have theirs; so it takes one pass, and gives the same bytes everywhere.
struct Deflation {
  private var bits = BitWriter()
  private var above: [UInt8] = []

  init() {
    bits.write(1, count: 1)  // the last block
    bits.write(1, count: 2)  // with the fixed codes
  }
}

extension Deflation {
  /// All rows must be of one length, of 3 bytes or more.
  mutating func append(_ row: [UInt8], count: Int) {
    var index = 0
    while index < row.count {
      let before = index == 0 ? 0 : row.repetition(from: index, of: row, at: index - 1)
      let over = above.isEmpty ? 0 : row.repetition(from: index, of: above, at: index)
      let length = min(max(before, over), Self.longest)
      if length < Self.shortest {
        write(literal: row[index])
        index += 1
      } else {
        write(length: length, distance: over >= before ? row.count : 1)
        index += length
      }
    }
    above = row
    repeatLast(row, count: (count - 1) * row.count)
  }

  /// The block, ended.
  consuming func bytes() -> [UInt8] {
    write(symbol: 256)
    return bits.bytes()
  }

  private mutating func repeatLast(_ row: [UInt8], count: Int) {
    var rest = count
    while rest > 0 {
      // What would be left of less than the shortest repetition is kept for the next.
      let isShortRest = (1..<Self.shortest).contains(rest - Self.longest)
      let length = isShortRest ? Self.longest - Self.shortest : min(rest, Self.longest)
      write(length: length, distance: row.count)
      rest -= length
    }
  }

  private static let shortest = 3
  private static let longest = 258
}

extension Deflation {
  private mutating func write(literal byte: UInt8) { write(symbol: Int(byte)) }

  private mutating func write(symbol: Int) { bits.write(Self.symbols[symbol]) }

  /// RFC 1951, section 3.2.5.
  private mutating func write(length: Int, distance: Int) {
    let (span, gap) = (length - Self.shortest, distance - 1)
    if length == Self.longest {
      write(symbol: 285)
    } else if span < 8 {
      write(symbol: 257 + span)
    } else {
      let extra = span.exponent - 2
      write(symbol: 257 + 4 * (extra + 1) + (span >> extra & 3))
      bits.write(span & (1 << extra - 1), count: extra)
    }
    if gap < 4 {
      bits.write(Self.distances[gap])
    } else {
      let extra = gap.exponent - 1
      bits.write(Self.distances[2 * (extra + 1) + (gap >> extra & 1)])
      bits.write(gap & (1 << extra - 1), count: extra)
    }
  }

  /// RFC 1951, section 3.2.6.
  private static let symbols: [HuffmanCode] = (0..<288).map { symbol in
    switch symbol {
    case ..<144: HuffmanCode(0x30 + symbol, count: 8)
    case ..<256: HuffmanCode(0x190 + symbol - 144, count: 9)
    case ..<280: HuffmanCode(symbol - 256, count: 7)
    default: HuffmanCode(0xC0 + symbol - 280, count: 8)
    }
  }

  private static let distances = (0..<32).map { HuffmanCode($0, count: 5) }
}

extension Int {
  /// Of the highest power of two that it holds; it must be positive.
  fileprivate var exponent: Int { Int.bitWidth - 1 - leadingZeroBitCount }
}

extension [UInt8] {
  /// How many bytes from `start` on are those of `other` from `place` on, which is not beyond `start`; both are of
  /// one length.
  fileprivate func repetition(from start: Int, of other: [UInt8], at place: Int) -> Int {
    withUnsafeBytes { own in
      other.withUnsafeBytes { other in
        var length = 0
        while start + length + 8 <= own.count {
          let bits = own.loadUnaligned(fromByteOffset: start + length, as: UInt64.self)
          let others = other.loadUnaligned(fromByteOffset: place + length, as: UInt64.self)
          if bits != others {
            return length + (bits ^ others).littleEndian.trailingZeroBitCount / 8
          }
          length += 8
        }
        while start + length < own.count, own[start + length] == other[place + length] {
          length += 1
        }
        return length
      }
    }
  }
}
