public import Memory

extension SearchFacet.Kind: Remembered {}

extension SearchFacet: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      try reader.read(), try reader.read(), rank: try reader.read(), name: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(kind)
    writer.write(value)
    writer.write(rank)
    writer.write(name)
  }
}
