public import Memory

extension SourceLocation: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(path: try reader.read(), line: try reader.read(), column: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(path)
    writer.write(line)
    writer.write(column)
  }
}

extension Located: Remembered where Value: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(try reader.read(), at: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(value)
    writer.write(location)
  }
}

extension Rule: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let id = try reader.read(String.self)
    guard let severity = Severity(rawValue: try reader.read()) else { throw MemoryFault() }
    self.init(id, severity)
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(id)
    writer.write(severity.rawValue)
  }
}

extension DiagnosticValue: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let isTerm = try reader.read(Bool.self)
    let text = try reader.read(String.self)
    self = isTerm ? .term(text) : .text(text)
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .text(let text):
      writer.write(false)
      writer.write(text)
    case .term(let key):
      writer.write(true)
      writer.write(key)
    }
  }
}

extension Diagnostic: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      try reader.read(), at: try reader.read(), width: try reader.read(), try reader.read(),
      related: try reader.read(), correction: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(rule)
    writer.write(location)
    writer.write(width)
    writer.write(values)
    writer.write(related)
    writer.write(correction)
  }
}
