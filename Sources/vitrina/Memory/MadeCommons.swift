import Checksums
import Memory

/// What is kept of the files of the whole portal, so that the next build can use of them what stands.
struct MadeCommons: Remembered {
  var shares = MadeShares()
  /// By file the sum of what it was made of, where that is told.
  var bases: [String: Digest] = [:]

  init() {}

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    shares = try reader.read()
    bases = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(shares)
    writer.write(bases)
  }
}
