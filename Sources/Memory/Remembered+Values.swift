extension UInt64: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) { self = try reader.readWord() }

  public func write(to writer: inout MemoryWriter) { writer.write(word: self) }
}

extension Int: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let word = try reader.readWord()
    self = Int(truncatingIfNeeded: word >> 1) ^ -Int(word & 1)
  }

  /// 0, -1, 1, -2 … by their place: a small number is a small word, whatever its sign.
  public func write(to writer: inout MemoryWriter) {
    writer.write(word: UInt64(bitPattern: Int64(self << 1 ^ self >> (Self.bitWidth - 1))))
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
  public init(from reader: inout MemoryReader) throws(MemoryFault) { self = try reader.readText() }

  public func write(to writer: inout MemoryWriter) { writer.write(text: self) }
}

extension Array: Remembered where Element: Remembered {
  @inlinable
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let count = try reader.readCount()
    self = []
    reserveCapacity(reader.room(for: count, of: Element.self))
    for _ in 0..<count { append(try reader.read()) }
  }

  @inlinable
  public func write(to writer: inout MemoryWriter) {
    writer.write(word: UInt64(count))
    for element in self { writer.write(element) }
  }
}

extension Optional: Remembered where Wrapped: Remembered {
  @inlinable
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self = try reader.read(Bool.self) ? try reader.read(Wrapped.self) : nil
  }

  @inlinable
  public func write(to writer: inout MemoryWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }
}

extension Dictionary: Remembered where Key: Remembered & Comparable, Value: Remembered {
  @inlinable
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self = [:]
    for _ in 0..<(try reader.readCount()) {
      let key = try reader.read(Key.self)
      self[key] = try reader.read(Value.self)
    }
  }

  @inlinable
  public func write(to writer: inout MemoryWriter) {
    writer.write(word: UInt64(count))
    // In order, so that equal values have the same bytes.
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      writer.write(key)
      writer.write(value)
    }
  }
}

extension ClosedRange: Remembered where Bound: Remembered {
  @inlinable
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let (first, last) = (try reader.read(Bound.self), try reader.read(Bound.self))
    guard first <= last else { throw MemoryFault() }
    self = first...last
  }

  @inlinable
  public func write(to writer: inout MemoryWriter) {
    writer.write(lowerBound)
    writer.write(upperBound)
  }
}
