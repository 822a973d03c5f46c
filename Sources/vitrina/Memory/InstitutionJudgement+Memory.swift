import ContentLoading
import Diagnostics
import Memory

extension InstitutionJudgement {
  /// Of an institution whose folder stands as `listing` has it.
  init(of listing: InstitutionListing, from reader: inout MemoryReader) throws(MemoryFault) {
    let isRead = try reader.read(Bool.self)
    self.init(
      institution: isRead ? try JudgedInstitution(of: listing, from: &reader) : nil,
      diagnostics: try reader.read(), hasErrors: try reader.read())
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(institution != nil)
    institution?.write(to: &writer)
    writer.write(diagnostics)
    writer.write(hasErrors)
  }
}

extension JudgedInstitution {
  /// Without its review, which is made again where it is needed.
  fileprivate init(
    of listing: InstitutionListing, from reader: inout MemoryReader
  ) throws(MemoryFault) {
    (name, paths) = (listing.name, listing.files)
    title = try reader.read()
    territory = try reader.read()
    digests = InstitutionDigests(texts: try reader.read(), evidence: try reader.read())
    inputs = try reader.read()
    review = nil
    reading = nil
    programmeCount = try reader.read()
    activityCount = try reader.read()
    reportedDate = try reader.read()
    links = try reader.read()
  }

  fileprivate func write(to writer: inout MemoryWriter) {
    writer.write(title)
    writer.write(territory)
    writer.write(digests.texts)
    writer.write(digests.evidence)
    writer.write(inputs)
    writer.write(programmeCount)
    writer.write(activityCount)
    writer.write(reportedDate)
    writer.write(links)
  }
}
