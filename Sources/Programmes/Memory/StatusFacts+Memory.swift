public import Memory

extension Parts: Remembered {}

extension Timeliness: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .onTime
    case 1: self = .late(days: try reader.read())
    case 2: self = .unknown
    case 3: self = .noDeadline
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .onTime: writer.write(0)
    case .late(let days):
      writer.write(1)
      writer.write(days)
    case .unknown: writer.write(2)
    case .noDeadline: writer.write(3)
    }
  }
}

extension Shortfall: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .noReport
    case 1: self = .noEvidence(finished: try reader.read())
    case 2: self = .unfinished(share: try reader.read(), report: try reader.read())
    case 3: self = .onlyWholeReported(try reader.read(), report: try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .noReport: writer.write(0)
    case .noEvidence(let day):
      writer.write(1)
      writer.write(day)
    case .unfinished(let share, let report):
      writer.write(2)
      writer.write(share)
      writer.write(report)
    case .onlyWholeReported(let parts, let report):
      writer.write(3)
      writer.write(parts)
      writer.write(report)
    }
  }
}

extension RiskTolerance: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(points: try reader.read(), source: try reader.read(), link: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(points)
    writer.write(source)
    writer.write(link)
  }
}

extension DeclaredState: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      status: try reader.read(), reason: try reader.read(), author: try reader.read(),
      date: try reader.read(), location: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(status)
    writer.write(reason)
    writer.write(author)
    writer.write(date)
    writer.write(location)
  }
}
