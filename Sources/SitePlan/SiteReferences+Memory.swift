public import Memory

extension SiteReferences: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      root: Array(try reader.read(String.self).utf8), files: try reader.read(),
      anchors: try reader.read(),
      settled: try reader.read(), open: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(String(decoding: root, as: UTF8.self))
    writer.write(files.sorted())
    writer.write(anchors.sorted())
    writer.write(settled)
    writer.write(open)
  }
}

extension SiteReferences.Link: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      page: try reader.read(), destination: try reader.read(), target: try reader.read(),
      fragment: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(page)
    writer.write(destination)
    writer.write(target)
    writer.write(fragment)
  }
}
