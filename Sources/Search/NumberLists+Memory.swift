import Memory

extension NumberLists {
  /// Of each list how many octets it takes up, and these.
  func write(to writer: inout MemoryWriter) {
    for list in 0..<count { writer.write(bytes: self[list].octets) }
  }

  /// Reads `count` lists of numbers below `limit`.
  init(
    _ count: Int, below limit: UInt32, from reader: inout MemoryReader
  ) throws(MemoryFault) {
    self.init()
    for _ in 0..<count {
      let list = NumberGaps(octets: try reader.readBytes())
      guard list.areValid(below: limit) else { throw MemoryFault() }
      addList(list)
    }
  }
}
