import Memory

extension NumberLists {
  /// Of each list how many octets it takes up, and these.
  func write(to writer: inout MemoryWriter) {
    var own = MemoryWriter()
    for list in 0..<count { own.write(bytes: self[list].octets) }
    writer.write(bytes: own.bytes)
  }

  /// Reads `count` lists of numbers below `limit`.
  init(
    _ count: Int, below limit: UInt32, from reader: inout MemoryReader
  ) throws(MemoryFault) {
    self.init()
    let bytes = Array(try reader.readBytes())
    // Each length takes up a byte at least.
    if count <= bytes.count { reserve(count, size: bytes.count - count) }
    var own = MemoryReader(bytes)
    for _ in 0..<count {
      let list = NumberGaps(octets: try own.readBytes())
      guard list.areValid(below: limit) else { throw MemoryFault() }
      addList(list)
    }
    if !own.isAtEnd { throw MemoryFault() }
  }
}
