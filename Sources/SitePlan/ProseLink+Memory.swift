public import Memory

extension ProseLink: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      target: try reader.read(), fragment: try reader.read(), isImage: try reader.read(),
      destination: try reader.read(), location: try reader.read(),
      folder: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(target)
    writer.write(fragment)
    writer.write(isImage)
    writer.write(destination)
    writer.write(location)
    writer.write(folder)
  }
}
