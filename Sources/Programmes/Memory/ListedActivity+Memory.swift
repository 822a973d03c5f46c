public import Memory

extension ListedActivity: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      naming: try reader.read(Shared.self).object,
      programme: try reader.read(Shared.self).object,
      judgement: try reader.read(), missed: try reader.read(),
      leftOut: try reader.read(),
      answerable: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(Shared(naming))
    writer.write(Shared(programme))
    writer.write(judgement)
    writer.write(missed)
    writer.write(leftOut)
    writer.write(answerable)
  }
}

extension MissedParts: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      try reader.read(), count: try reader.read(), of: try reader.read(),
      firstEnd: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(kind)
    writer.write(count)
    writer.write(total)
    writer.write(firstEnd)
  }
}

extension PartsLeftOut: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(try reader.read(), count: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(kind)
    writer.write(count)
  }
}

extension Judgement: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(try reader.read(), insteadOf: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(finding)
    writer.write(overridden)
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
