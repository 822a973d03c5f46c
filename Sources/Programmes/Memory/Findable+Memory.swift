public import Memory

extension Findable: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      try reader.read(), try reader.read(), axis: try reader.read(), status: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(subject)
    writer.write(title)
    writer.write(axis)
    writer.write(status)
  }
}

extension Findable.Subject: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .institution
    case 1: self = .programme(try reader.read(Shared.self).object)
    case 2:
      self = .activity(try reader.read(Shared.self).object, of: try reader.read(Shared.self).object)
    case 3: self = .indicator(try reader.read(Shared.self).object, try reader.read())
    case 4: self = .meeting(try reader.read())
    case 5: self = .agreement(try reader.read(), try reader.read())
    case 6:
      self = .report(
        try reader.read(Shared.self).object, try reader.read(), try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .institution: writer.write(0)
    case .programme(let programme):
      writer.write(1)
      writer.write(Shared(programme))
    case .activity(let activity, let programme):
      writer.write(2)
      writer.write(Shared(activity))
      writer.write(Shared(programme))
    case .indicator(let programme, let key):
      writer.write(3)
      writer.write(Shared(programme))
      writer.write(key)
    case .report(let programme, let cutoff, let period):
      writer.write(6)
      writer.write(Shared(programme))
      writer.write(cutoff)
      writer.write(period)
    case .meeting(let day):
      writer.write(4)
      writer.write(day)
    case .agreement(let day, let key):
      writer.write(5)
      writer.write(day)
      writer.write(key)
    }
  }
}
