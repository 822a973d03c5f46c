import Checksums
import Memory

/// The links in prose of which an earlier run found that they lead to something. Others are not kept: they are about
/// to be mended.
struct SoundLinks: Remembered, Equatable {
  /// A summary of an institution by its sum, and the sum of what it is made of.
  struct Summary: Remembered, Equatable {
    let basis: Digest
    let sum: Digest

    init(basis: Digest, sum: Digest) { (self.basis, self.sum) = (basis, sum) }

    init(from reader: inout MemoryReader) throws(MemoryFault) {
      self.init(basis: try reader.read(), sum: try reader.read())
    }

    func write(to writer: inout MemoryWriter) {
      writer.write(basis)
      writer.write(sum)
    }
  }

  /// By the institution whose files they lead to, the sum of the links and of what those files are made of.
  var toInstitutions: [String: Digest] = [:]
  /// The same of those to files of the whole portal that are not there whatever the institutions are.
  var toPortal: Digest?
  /// Of which those files are made.
  var summaries: [String: Summary] = [:]

  init() {}

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    toInstitutions = try reader.read()
    toPortal = try reader.read()
    summaries = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(toInstitutions)
    writer.write(toPortal)
    writer.write(summaries)
  }
}
