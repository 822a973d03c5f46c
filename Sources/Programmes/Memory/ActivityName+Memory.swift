public import Memory

extension ActivityName: Remembered {
  public convenience init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(key: try reader.read(), text: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(key)
    writer.write(text)
  }
}
