import Checksums
import Memory
import OpenData
import Programmes
import SitePlan

/// What the files of the whole portal need of an institution that is not made again, but for its data.
struct MadeParts: Remembered {
  /// What its files refer to.
  let references: SiteReferences
  /// Of its pages.
  let pages: PathList
  let summary: InstitutionSummary
  let summarySum: Digest
  /// The sum of all that the rest of the portal sees of the institution.
  let face: Digest

  init(
    references: SiteReferences, pages: PathList, _ summarised: SummarisedInstitution,
    data: InstitutionData
  ) {
    (self.references, self.pages, summary) = (references, pages, summarised.summary)
    summarySum = SHA256.digest(of: summary.memory)
    var face = InputDigest()
    face.add(references.memory)
    face.add(pages.memory)
    face.add(summarySum)
    for found in summarised.found {
      face.add("\(found.texts.count)")
      for text in found.texts { face.add(text) }
    }
    face.add(data.memory)
    self.face = face.finished()
  }

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    references = try reader.read()
    pages = try reader.read()
    summary = try reader.read()
    summarySum = try reader.read()
    face = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(references)
    writer.write(pages)
    writer.write(summary)
    writer.write(summarySum)
    writer.write(face)
  }
}
