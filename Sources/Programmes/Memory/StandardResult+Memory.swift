public import Memory

extension StandardResult: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      standard: try reader.read(), institution: try reader.read(Shared.self).object,
      programme: try reader.read(), programmeName: try reader.read(), years: try reader.read(),
      year: try reader.read(), quartersReached: try reader.read(), indicator: try reader.read(),
      title: try reader.read(),
      target: try reader.read(), hasFormula: try reader.read(), reading: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(standard)
    writer.write(Shared(institution))
    writer.write(programme)
    writer.write(programmeName)
    writer.write(years)
    writer.write(year)
    writer.write(quartersReached)
    writer.write(indicator)
    writer.write(title)
    writer.write(target)
    writer.write(hasFormula)
    writer.write(reading)
  }
}
