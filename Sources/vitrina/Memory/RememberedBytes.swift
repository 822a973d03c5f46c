import Memory

/// A value in the form in which it is written down: it takes up a fraction of its memory until that is done.
struct RememberedBytes: Remembered {
  let bytes: [UInt8]

  init(_ value: some Remembered) { bytes = value.memory }

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    bytes = Array(try reader.readBytes())
  }

  func write(to writer: inout MemoryWriter) { writer.write(bytes: bytes) }
}
