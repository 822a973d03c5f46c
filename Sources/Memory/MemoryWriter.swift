/// Writes values one after the other, in the form that ``MemoryReader`` reads.
public struct MemoryWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}
}

extension MemoryWriter {
  public mutating func write(_ value: some Remembered) { value.write(to: &self) }

  /// Eight bytes, the least significant first.
  mutating func write(word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Their number and the bytes.
  public mutating func write(bytes more: some Collection<UInt8>) {
    write(word: UInt64(more.count))
    bytes.append(contentsOf: more)
  }
}
