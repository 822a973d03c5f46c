public import Memory

extension SearchFacet: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    guard let kind = Kind(rawValue: try reader.read()) else { throw MemoryFault() }
    self.init(
      kind, try reader.read(), rank: try reader.read(), name: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(kind.rawValue)
    writer.write(value)
    writer.write(rank)
    writer.write(name)
  }
}
