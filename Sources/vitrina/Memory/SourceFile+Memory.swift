public import Diagnostics
public import Memory

extension SourceFile: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(path: try reader.read(), bytes: Array(try reader.readBytes()))
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(path)
    writer.write(bytes: bytes)
  }
}
