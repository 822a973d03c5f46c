public import Memory

extension GovernmentLevel: Remembered {}

extension InstitutionName: Remembered {
  public convenience init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(slug: try reader.read(), name: try reader.read(), acronym: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(slug)
    writer.write(name)
    writer.write(acronym)
  }
}

extension InstitutionSummary: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      naming: try reader.read(Shared.self).object, level: try reader.read(),
      territory: try reader.read(), committee: try reader.read(), programmes: try reader.read(),
      meetingCount: try reader.read(), calendar: try reader.read(), undated: try reader.read(),
      overdue: try reader.read(), unreported: try reader.read(), deadlines: try reader.read(),
      standardResults: try reader.read(), news: try reader.read(), findables: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(Shared(naming))
    writer.write(level)
    writer.write(territory)
    writer.write(committee)
    writer.write(programmes)
    writer.write(meetingCount)
    writer.write(calendar)
    writer.write(undated)
    writer.write(overdue)
    writer.write(unreported)
    writer.write(deadlines)
    writer.write(standardResults)
    writer.write(news)
    writer.write(findables)
  }
}
