extension UInt64: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) { self = try reader.readWord() }

  public func write(to writer: inout MemoryWriter) { writer.write(word: self) }
}

extension Int: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self = Int(truncatingIfNeeded: try reader.readWord())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(word: UInt64(bitPattern: Int64(self)))
  }
}

extension Bool: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.readWord() {
    case 0: self = false
    case 1: self = true
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) { writer.write(word: self ? 1 : 0) }
}

extension String: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self = String(decoding: try reader.readBytes(), as: UTF8.self)
  }

  public func write(to writer: inout MemoryWriter) { writer.write(bytes: utf8) }
}

extension Array: Remembered where Element: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let count = try reader.readCount()
    self = []
    for _ in 0..<count { append(try reader.read()) }
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(word: UInt64(count))
    for element in self { writer.write(element) }
  }
}

extension Optional: Remembered where Wrapped: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self = try reader.read(Bool.self) ? try reader.read(Wrapped.self) : nil
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }
}

extension Dictionary: Remembered where Key: Remembered, Value: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self = [:]
    for _ in 0..<(try reader.readCount()) {
      let key = try reader.read(Key.self)
      self[key] = try reader.read(Value.self)
    }
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(word: UInt64(count))
    for (key, value) in self {
      writer.write(key)
      writer.write(value)
    }
  }
}
