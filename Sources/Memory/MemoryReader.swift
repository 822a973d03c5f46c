/// Reads values one after the other as ``MemoryWriter`` wrote them. Bytes that are no such value are a
/// fault, whatever they are, and cost no more memory than they take up themselves.
public struct MemoryReader: Sendable {
  private let bytes: [UInt8]
  private var index = 0
  /// What was read in full, in its order.
  private var texts: [String] = []
  private var objects: [any AnyObject & Sendable] = []

  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension MemoryReader {
  public var isAtEnd: Bool { index == bytes.count }

  private var rest: Int { bytes.count - index }

  @inlinable
  public mutating func read<Value: Remembered>(
    _ type: Value.Type = Value.self
  ) throws(MemoryFault) -> Value {
    try Value(from: &self)
  }

  mutating func readWord() throws(MemoryFault) -> UInt64 {
    var word: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) where index < bytes.count {
      let byte = bytes[index]
      index += 1
      word |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return word }
    }
    throw MemoryFault()
  }

  /// How many things of a byte or more follow.
  @usableFromInline
  mutating func readCount() throws(MemoryFault) -> Int {
    guard let count = Int(exactly: try readWord()), count <= rest else { throw MemoryFault() }
    return count
  }

  /// Of `count` values those for which there may be room before they are read.
  @usableFromInline
  func room<Value>(for count: Int, of type: Value.Type) -> Int {
    min(count, rest / MemoryLayout<Value>.stride)
  }

  public mutating func readWhole() throws(MemoryFault) -> UInt64 {
    var word: UInt64 = 0
    for byte in try readBytes(8).reversed() { word = word << 8 | UInt64(byte) }
    return word
  }

  mutating func readLone() throws(MemoryFault) -> String {
    String(decoding: try readBytes(), as: UTF8.self)
  }

  public mutating func readBytes() throws(MemoryFault) -> ArraySlice<UInt8> {
    try readBytes(try readCount())
  }

  private mutating func readBytes(_ count: Int) throws(MemoryFault) -> ArraySlice<UInt8> {
    guard count <= rest else { throw MemoryFault() }
    defer { index += count }
    return bytes[index..<(index + count)]
  }

  mutating func readText() throws(MemoryFault) -> String {
    let word = try readWord()
    let number = Int(word >> 1)
    if word & 1 == 0 {
      let text = String(decoding: try readBytes(number), as: UTF8.self)
      texts.append(text)
      return text
    }
    guard texts.indices.contains(number) else { throw MemoryFault() }
    return texts[number]
  }

  mutating func readShared<Object: AnyObject & Remembered>() throws(MemoryFault) -> Object {
    guard let place = Int(exactly: try readWord()), place <= objects.count else {
      throw MemoryFault()
    }
    if place == 0 {
      let object = try read(Object.self)
      objects.append(object)
      return object
    }
    guard let object = objects[place - 1] as? Object else { throw MemoryFault() }
    return object
  }
}
