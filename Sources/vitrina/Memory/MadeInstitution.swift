import Checksums
import Memory
import Publishing

/// The files of an institution as a build left them.
struct MadeInstitution: Remembered {
  /// The sum of all that they were made of.
  let inputs: Digest
  /// The sum of all that the rest of the portal sees of it.
  let face: Digest
  /// Where the list of published files tells of them.
  let listed: ListStretch
  let fileCount: Int
  /// One that is in no folder of its own: it goes when the institution's folder goes.
  let sample: KnownFile
  /// When a run was done with all of its files; nil while the run is at work that wrote them or looked them up.
  let settled: Settled?

  init(
    inputs: Digest, face: Digest, listed: ListStretch, fileCount: Int, sample: KnownFile,
    settled: Settled? = nil
  ) {
    self.inputs = inputs
    self.face = face
    self.listed = listed
    self.fileCount = fileCount
    self.sample = sample
    self.settled = settled
  }

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    inputs = try reader.read()
    face = try reader.read()
    listed = try reader.read()
    fileCount = try reader.read()
    sample = try reader.read()
    settled = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(inputs)
    writer.write(face)
    writer.write(listed)
    writer.write(fileCount)
    writer.write(sample)
    writer.write(settled)
  }
}

extension MadeInstitution {
  /// nil when it is not known how the files would be known again.
  init?(
    from inputs: Digest, seenAs face: Digest, _ records: [FileRecord], listed: ListStretch
  ) {
    let sample = records.min { $0.path.depth < $1.path.depth }.flatMap(KnownFile.init)
    guard let sample else { return nil }
    self.init(
      inputs: inputs, face: face, listed: listed, fileCount: records.count, sample: sample)
  }

  /// The same files where another list tells of them.
  func listed(in stretch: ListStretch) -> MadeInstitution {
    MadeInstitution(
      inputs: inputs, face: face, listed: stretch, fileCount: fileCount, sample: sample,
      settled: settled)
  }

  /// The same files when a run was done with them.
  func settled(_ settled: Settled) -> MadeInstitution {
    MadeInstitution(
      inputs: inputs, face: face, listed: listed, fileCount: fileCount, sample: sample,
      settled: settled)
  }
}

extension String {
  /// In how many folders a path leads.
  fileprivate var depth: Int { utf8.count { $0 == UInt8(ascii: "/") } }
}
