public import Memory

/// Where a list of published files tells of files that follow each other.
public struct ListStretch: Sendable, Hashable {
  /// In bytes from the line of the first file of the list.
  let start: Int
  /// After the last byte, which what separates lines is not.
  let end: Int
}

extension ListStretch: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(start: try reader.read(), end: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(start)
    writer.write(end)
  }
}
