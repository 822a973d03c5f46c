import Memory
import OpenData
import Publishing
import SitePlan

/// What the files of the whole portal need of an institution that is not made again.
struct MadeParts: Remembered {
  /// What its files refer to.
  let references: SiteReferences
  let data: InstitutionData

  init(references: SiteReferences, data: InstitutionData) {
    (self.references, self.data) = (references, data)
  }

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    references = try reader.read()
    data = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(references)
    writer.write(data)
  }
}

/// A whole site as a build left it, but for the files of institutions.
struct MadeSite: Remembered {
  let files: [KnownFile]
  let pageCount: Int

  init(files: [KnownFile], pageCount: Int) {
    (self.files, self.pageCount) = (files, pageCount)
  }

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    files = try reader.read()
    pageCount = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(files)
    writer.write(pageCount)
  }
}
