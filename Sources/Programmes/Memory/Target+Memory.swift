public import Memory

extension Comparator: Remembered {}
extension QuarterSense: Remembered {}

extension Target: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let target = Target(
      text: try reader.read(), measure: try reader.read(), scope: try reader.read(),
      timeLimit: try reader.read(), yearly: try reader.read(), quarterly: try reader.read(),
      quarterSense: try reader.read())
    guard let target else { throw MemoryFault() }
    self = target
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(text)
    writer.write(measure)
    writer.write(scope)
    writer.write(timeLimit)
    writer.write(yearly)
    writer.write(quarterly)
    writer.write(quarterSense)
  }
}

extension Measure: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      comparator: try reader.read(), quantity: try reader.read(), each: try reader.read(),
      location: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(comparator)
    writer.write(quantity)
    writer.write(each)
    writer.write(location)
  }
}

extension YearlyTarget: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(year: try reader.read(), text: try reader.read(), value: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(year)
    writer.write(text)
    writer.write(value)
  }
}

extension QuarterlyTarget: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(quarter: try reader.read(), text: try reader.read(), value: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(quarter)
    writer.write(text)
    writer.write(value)
  }
}
