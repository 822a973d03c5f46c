public import Memory

extension UndatedActivities: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      institution: try reader.read(Shared.self).object, programme: try reader.read(),
      programmeName: try reader.read(), kind: try reader.read(), years: try reader.read(),
      inWords: try reader.read(), silentCount: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(Shared(institution))
    writer.write(programme)
    writer.write(programmeName)
    writer.write(kind)
    writer.write(years)
    writer.write(inWords)
    writer.write(silentCount)
  }
}

extension UndatedActivity: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      naming: try reader.read(Shared.self).object, detail: try reader.read(),
      words: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(Shared(naming))
    writer.write(detail)
    writer.write(words)
  }
}
