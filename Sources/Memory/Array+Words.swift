extension [UInt8] {
  /// Seven bits in each byte, the least significant first; the eighth is set in all but the last. Most
  /// words are small. "DWARF Debugging Information Format", version 5, section 7.6: unsigned LEB128.
  @inlinable
  package mutating func append(word: UInt64) {
    var rest = word
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
