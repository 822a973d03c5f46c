/// FNV-1a of 64 bits (draft-eastlake-fnv) of bytes that come one after the other.
struct RunningHash {
  private(set) var value: UInt64

  /// Of nothing, or of what has the hash `value`.
  init(after value: UInt64 = 0xcbf2_9ce4_8422_2325) { self.value = value }
}

extension RunningHash {
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    for index in range { add(bytes[index]) }
  }

  /// Of a path below the root of the site.
  static func of(_ path: [UInt8]) -> UInt64 {
    var hash = RunningHash()
    hash.add(path, path.indices)
    return hash.value
  }

  /// Of an anchor, `bytes` in `range`, in the file whose hash is `file`.
  static func of(anchor bytes: [UInt8], _ range: Range<Int>, in file: UInt64) -> UInt64 {
    var hash = RunningHash(after: file)
    hash.add(UInt8(ascii: "#"))
    hash.add(bytes, range)
    return hash.value
  }
}
