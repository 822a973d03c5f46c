/// Reads values one after the other as ``MemoryWriter`` wrote them. Bytes that are no such value are a
/// fault, whatever they are, and cost no more memory than they take up themselves.
public struct MemoryReader: Sendable {
  private let bytes: [UInt8]
  private var index = 0

  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension MemoryReader {
  var isAtEnd: Bool { index == bytes.count }

  public mutating func read<Value: Remembered>(
    _ type: Value.Type = Value.self
  ) throws(MemoryFault) -> Value {
    try Value(from: &self)
  }

  mutating func readWord() throws(MemoryFault) -> UInt64 {
    guard bytes.count - index >= 8 else { throw MemoryFault() }
    let word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
    index += 8
    return UInt64(littleEndian: word)
  }

  /// How many things of a byte or more follow.
  mutating func readCount() throws(MemoryFault) -> Int {
    guard let count = Int(exactly: try readWord()), count <= bytes.count - index else {
      throw MemoryFault()
    }
    return count
  }

  public mutating func readBytes() throws(MemoryFault) -> ArraySlice<UInt8> {
    let count = try readCount()
    defer { index += count }
    return bytes[index..<(index + count)]
  }
}
