public import Memory

extension ListedActivity: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      naming: try reader.read(Shared.self).object,
      programme: try reader.read(Shared.self).object, end: try reader.read(),
      finding: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(Shared(naming))
    writer.write(Shared(programme))
    writer.write(end)
    writer.write(finding)
  }
}

extension Judgement.Finding: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(try reader.read(), because: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(status)
    writer.write(reason)
  }
}
