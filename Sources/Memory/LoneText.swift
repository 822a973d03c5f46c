/// A text that is written once, so that it would be looked up in vain among those that were.
public struct LoneText: Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }
}

extension LoneText: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) { text = try reader.readLone() }

  public func write(to writer: inout MemoryWriter) { writer.write(lone: text) }
}
