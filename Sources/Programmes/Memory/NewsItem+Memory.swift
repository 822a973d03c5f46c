public import Memory

extension NewsItem: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      institution: try reader.read(Shared.self).object, subject: try reader.read(),
      published: try reader.read(), updated: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(Shared(institution))
    writer.write(subject)
    writer.write(published)
    writer.write(updated)
  }
}

extension NewsItem.Subject: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0:
      self = .report(
        programme: try reader.read(), programmeName: try reader.read(), cutoff: try reader.read(),
        try reader.read())
    case 1: self = .meeting(try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .report(let programme, let name, let cutoff, let period):
      writer.write(0)
      writer.write(programme)
      writer.write(name)
      writer.write(cutoff)
      writer.write(period)
    case .meeting(let meeting):
      writer.write(1)
      writer.write(meeting)
    }
  }
}
