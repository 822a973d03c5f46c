public import Memory

extension IndicatorReading: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      cutoff: try reader.read(), period: try reader.read(), year: try reader.read(),
      inputs: try reader.read(),
      working: try reader.read(), result: try reader.read(), source: try reader.read(),
      breakdown: try reader.read(), goal: try reader.read(), standing: try reader.read(),
      total: try reader.read(), explanation: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(cutoff)
    writer.write(period)
    writer.write(year)
    writer.write(inputs)
    writer.write(working)
    writer.write(result)
    writer.write(source)
    writer.write(breakdown)
    writer.write(goal)
    writer.write(standing)
    writer.write(total)
    writer.write(explanation)
  }
}

extension IndicatorReading.Input: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      variable: try reader.read(), unit: try reader.read(), amount: try reader.read(),
      parts: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(variable)
    writer.write(unit)
    writer.write(amount)
    writer.write(parts)
  }
}

extension IndicatorReading.Part: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(cutoff: try reader.read(), operand: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(cutoff)
    writer.write(operand)
  }
}

extension IndicatorReading.Working: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let formula: String? = try reader.read()
    let substitution: String? = try reader.read()
    let isOfThePortal: Bool = try reader.read()
    self.init(
      rule: formula.map { isOfThePortal ? .portal($0) : .document($0) } ?? .sum,
      substitution: substitution)
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(formula)
    writer.write(substitution)
    writer.write(isOfThePortal ?? false)
  }
}

extension Operand: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      variable: try reader.read(), value: try reader.read(), source: try reader.read(),
      date: try reader.read(), note: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(variable)
    writer.write(value)
    writer.write(source)
    writer.write(date)
    writer.write(note)
  }
}

extension BreakdownItem: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(name: try reader.read(), value: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(name)
    writer.write(value)
  }
}
