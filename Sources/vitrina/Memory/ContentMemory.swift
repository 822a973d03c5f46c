import Checksums
import ContentLoading
import Memory

/// A content folder as an earlier run read and judged it. Mistakes are not kept: they are about to be mended.
struct ContentMemory: Remembered {
  struct Institution: Remembered {
    let listing: InstitutionListing
    let judgement: InstitutionJudgement

    init(listing: InstitutionListing, judgement: InstitutionJudgement) {
      (self.listing, self.judgement) = (listing, judgement)
    }

    init(from reader: inout MemoryReader) throws(MemoryFault) {
      listing = try reader.read()
      judgement = try InstitutionJudgement(of: listing, from: &reader)
    }

    func write(to writer: inout MemoryWriter) {
      writer.write(listing)
      judgement.write(to: &writer)
    }
  }

  /// Of all that the judgements depend on besides the institutions' folders; nil for nothing.
  let shared: Digest?
  let institutions: [Institution]

  static let empty = ContentMemory(shared: nil, institutions: [])

  init(shared: Digest?, institutions: [Institution]) {
    (self.shared, self.institutions) = (shared, institutions)
  }

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    shared = try reader.read()
    institutions = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(shared)
    writer.write(institutions)
  }
}

extension ContentMemory {
  /// The judgements by institution, if they still hold where all has the sum `shared`.
  func judgements(sharing shared: Digest?) -> [String: InstitutionJudgement] {
    if shared == nil || shared != self.shared { return [:] }
    return Dictionary(institutions.map { ($0.listing.name, $0.judgement) }) { $1 }
  }
}
