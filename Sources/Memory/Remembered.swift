/// A value that one run writes down for the next run of the same program on the same machine.
///
/// What is written has no names and no version: whoever keeps it keeps with it what it depends on, the
/// program too, and does not read it when that is not the same any more.
public protocol Remembered: Sendable {
  init(from reader: inout MemoryReader) throws(MemoryFault)
  func write(to writer: inout MemoryWriter)
}

/// The bytes are not those of such a value.
public struct MemoryFault: Error, Hashable {
  public init() {}
}

extension Remembered {
  /// Reads a value that takes up all of `bytes`.
  public init(remembering bytes: [UInt8]) throws(MemoryFault) {
    var reader = MemoryReader(bytes)
    try self.init(from: &reader)
    if !reader.isAtEnd { throw MemoryFault() }
  }

  public var memory: [UInt8] {
    var writer = MemoryWriter()
    write(to: &writer)
    return writer.bytes
  }
}
