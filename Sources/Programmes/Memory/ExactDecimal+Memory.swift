public import Memory

extension ExactDecimal: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let (significand, places) = (try reader.read(Int.self), try reader.read(Int.self))
    guard (0...Self.mostDigits).contains(places) else { throw MemoryFault() }
    self.init(significand: significand, places: places)
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(significand)
    writer.write(places)
  }
}

extension Share: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    guard let share = Share(try reader.read()) else { throw MemoryFault() }
    self = share
  }

  public func write(to writer: inout MemoryWriter) { writer.write(percent) }
}

extension Quantity.Unit: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .percent
    case 1: self = .named(try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .percent: writer.write(0)
    case .named(let words):
      writer.write(1)
      writer.write(words)
    }
  }
}

extension Quantity: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(try reader.read(), try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(number)
    writer.write(unit)
  }
}

extension ReportedValue.Content: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .number(try reader.read())
    case 1: self = .notAvailable
    case 2: self = .notApplicable
    case 3: self = .dash
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .number(let number):
      writer.write(0)
      writer.write(number)
    case .notAvailable: writer.write(1)
    case .notApplicable: writer.write(2)
    case .dash: writer.write(3)
    }
  }
}

extension ReportedValue: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(try reader.read(), written: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(content)
    writer.write(written)
  }
}
