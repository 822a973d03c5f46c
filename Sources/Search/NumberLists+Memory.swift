import Memory

extension NumberLists {
  /// Of each list its length, and the gaps between its numbers, which are small.
  func write(to writer: inout MemoryWriter) {
    var own = MemoryWriter()
    for list in 0..<count {
      let numbers = self[list]
      own.write(UInt64(numbers.count))
      var next: UInt32 = 0
      for number in numbers {
        own.write(UInt64(number - next))
        next = number + 1
      }
    }
    writer.write(bytes: own.bytes)
  }

  /// Reads `count` lists of numbers below `limit`.
  init(
    _ count: Int, below limit: UInt32, from reader: inout MemoryReader
  ) throws(MemoryFault) {
    self.init()
    let bytes = Array(try reader.readBytes())
    // Each length and each number takes up a byte at least.
    if count <= bytes.count { reserve(count, numberCount: bytes.count - count) }
    var own = MemoryReader(bytes)
    for _ in 0..<count {
      var next: UInt64 = 0
      for _ in 0..<(try own.read(UInt64.self)) {
        let gap = try own.read(UInt64.self)
        guard gap < UInt64(limit), next + gap < UInt64(limit) else { throw MemoryFault() }
        add(UInt32(next + gap))
        next += gap + 1
      }
      endList()
    }
    if !own.isAtEnd { throw MemoryFault() }
  }
}
