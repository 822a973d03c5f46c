public import Memory

extension ListedActivity: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      naming: try reader.read(Shared.self).object,
      programme: try reader.read(Shared.self).object, end: try reader.read(),
      finding: try reader.read(),
      delay: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(Shared(naming))
    writer.write(Shared(programme))
    writer.write(end)
    writer.write(finding)
    writer.write(delay)
  }
}

extension Delay: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .declaredOtherwise(try reader.read())
    case 1:
      self = .times(
        try reader.read(), count: try reader.read(), of: try reader.read(),
        firstEnd: try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .declaredOtherwise(let finding):
      writer.write(0)
      writer.write(finding)
    case .times(let parts, let count, let total, let firstEnd):
      writer.write(1)
      writer.write(parts)
      writer.write(count)
      writer.write(total)
      writer.write(firstEnd)
    }
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
