/// Eight octets of a text, looked at together as one number: few stretches of a text hold any octet that has to be
/// written otherwise.
///
/// Each answer marks octets by their highest bit, the first octet lowest. Every octet that is asked for is marked;
/// after the first mark, others may be too (Warren, *Hacker's Delight*, section 6–1).
public struct EightOctets {
  @usableFromInline
  let bits: UInt64

  @inlinable
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    bits = UInt64(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }
}

extension EightOctets {
  /// Those that are `octet`.
  @inlinable @inline(__always)
  public func marks(of octet: UInt8) -> UInt64 { Self.zeros(bits ^ Self.eight(octet)) }

  /// Those that are `octet`, or differ from it only in `bit`.
  @inlinable @inline(__always)
  public func marks(of octet: UInt8, butFor bit: UInt8) -> UInt64 {
    Self.zeros((bits ^ Self.eight(octet)) & ~Self.eight(bit))
  }

  /// Those below `limit`, which is less than 0x80.
  @inlinable @inline(__always)
  public func marks(below limit: UInt8) -> UInt64 {
    (bits &- Self.eight(limit)) & ~bits & Self.eight(0x80)
  }

  @inlinable @inline(__always)
  static func zeros(_ bits: UInt64) -> UInt64 { (bits &- eight(1)) & ~bits & eight(0x80) }

  @inlinable @inline(__always)
  static func eight(_ octet: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(octet) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place of the first octet from `start` on that `isWanted`; the end where there is none. `marks` marks
  /// every octet that is wanted, and may mark more.
  @inlinable @inline(__always)
  public func place(
    from start: Int, marked marks: (EightOctets) -> UInt64, where isWanted: (UInt8) -> Bool
  ) -> Int {
    var index = start
    while index + 8 <= count {
      let found = marks(EightOctets(self, at: index))
      if found == 0 {
        index += 8
        continue
      }
      index += found.trailingZeroBitCount / 8
      if isWanted(self[index]) { return index }
      index += 1
    }
    while index < count, !isWanted(self[index]) { index += 1 }
    return index
  }
}
