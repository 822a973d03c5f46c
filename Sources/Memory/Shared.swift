/// An object that many values hold. It is written once, and is one object again when they are read.
public struct Shared<Object: AnyObject & Remembered>: Sendable {
  public let object: Object

  public init(_ object: Object) { self.object = object }
}

extension Shared: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    object = try reader.readShared()
  }

  public func write(to writer: inout MemoryWriter) { writer.write(shared: object) }
}
