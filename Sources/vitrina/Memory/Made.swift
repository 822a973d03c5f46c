import Memory
import OpenData
import Publishing
import SitePlan

/// The files of an institution as a build left them, and what they refer to.
struct MadeFiles: Remembered {
  let files: [KnownFile]
  let references: SiteReferences

  init(files: [KnownFile], references: SiteReferences) {
    (self.files, self.references) = (files, references)
  }

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    files = try reader.read()
    references = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(files)
    writer.write(references)
  }
}

/// What an institution adds to the data of the whole portal.
struct MadeRows: Remembered {
  let data: InstitutionData

  init(data: InstitutionData) { self.data = data }

  init(from reader: inout MemoryReader) throws(MemoryFault) { data = try reader.read() }

  func write(to writer: inout MemoryWriter) { writer.write(data) }
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
