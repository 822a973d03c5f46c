import Checksums
import Memory
import Publishing

/// A whole site as a build left it, but for the files of institutions.
struct MadeSite: Remembered {
  let institutions: [String: MadeInstitution]
  let files: [KnownFile]
  /// By which the list of all files is known again.
  let manifest: FileStamp
  /// When it was done with that list and with these files.
  let settled: Settled
  let pageCount: Int

  init(
    institutions: [String: MadeInstitution], files: [KnownFile], manifest: FileStamp,
    settled: Settled, pageCount: Int
  ) {
    self.institutions = institutions
    self.files = files
    self.manifest = manifest
    self.settled = settled
    self.pageCount = pageCount
  }

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    institutions = try reader.read()
    files = try reader.read()
    manifest = try reader.read()
    settled = try reader.read()
    pageCount = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(institutions)
    writer.write(files)
    writer.write(manifest)
    writer.write(settled)
    writer.write(pageCount)
  }
}
