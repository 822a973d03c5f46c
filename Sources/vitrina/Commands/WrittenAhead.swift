import Checksums
import ContentLoading
import Programmes
import Publishing
import SitePlan

/// Institutions that are written before all others, because they alone have changed since an earlier
/// build: most of what changes in an institution is seen on its own pages and nowhere else.
struct WrittenAhead: Sendable {
  let institutions: [String: WrittenInstitution]
  /// The files of the whole portal as that build left them, when they would not come out in another way;
  /// nil when they must be made again.
  let commons: WrittenCommons?
}

extension WrittenAhead {
  static let nobody = WrittenAhead(institutions: [:], commons: nil)
}

extension Site {
  /// So many are held in memory together. Where more have changed, the portal has too.
  private static let mostAhead = 16

  /// `standing` is the site of that build, if it stands as it was left.
  func writtenAhead(
    beside standing: MadeSite?, in publication: Publication
  ) throws(BuildFailure) -> WrittenAhead {
    guard let made = standing ?? made, made.institutions.count == content.institutions.count else {
      return .nobody
    }
    var changed: [(judged: JudgedInstitution, earlier: Digest)] = []
    for judged in content.institutions {
      guard let earlier = made.institutions[judged.name]?.inputs else {
        return .nobody
      }
      if earlier != inputs(of: judged) { changed.append((judged, earlier)) }
    }
    guard changed.count <= Self.mostAhead else { return .nobody }
    var institutions: [String: WrittenInstitution] = [:]
    var isAlike = true
    for (judged, earlier) in changed {
      if Interruption.status != nil { throw .interrupted }
      let face = try face(of: judged, from: earlier)
      let written = try self.made(judged, in: publication)
      institutions[judged.name] = written
      if face != PublicFace(of: written) { isAlike = false }
    }
    let records =
      standing != nil ? made.files.map(\.record) : publication.records(of: made.files)
    guard isAlike, let records else {
      return WrittenAhead(institutions: institutions, commons: nil)
    }
    return WrittenAhead(
      institutions: institutions,
      commons: WrittenCommons(records: records, pageCount: made.pageCount))
  }

  func records(
    of judged: JudgedInstitution, _ ahead: WrittenAhead, in publication: Publication
  ) -> Result<[FileRecord], BuildFailure> {
    Result { () throws(BuildFailure) in
      if Interruption.status != nil { throw .interrupted }
      let known =
        ahead.institutions[judged.name]?.records ?? knownRecords(of: judged, in: publication)
      if let known { return known }
      return try made(judged, in: publication).records
    }
  }

  /// What the rest of the portal saw of `judged` in an earlier build, which made its files of all that
  /// has the sum `inputs`; nil when that can't be told any more.
  private func face(
    of judged: JudgedInstitution, from inputs: Digest
  ) throws(BuildFailure) -> PublicFace? {
    guard let memory = content.reader.memory,
      let parts = memory.parts(of: judged.name, from: inputs),
      let sources = memory.sources(of: judged.name, from: inputs)
    else { return nil }
    let earlier = try reading { () throws(ReadingFailure) in
      try content.reader.reading(of: judged.name, from: sources)
    }
    guard let earlier, self.inputs(from: earlier.inputs) == inputs else { return nil }
    return PublicFace(parts: parts, summarised: plan.summarised(earlier.institution))
  }
}

/// All that the rest of the portal sees of an institution.
private struct PublicFace: Equatable {
  let parts: MadeParts
  let summarised: SummarisedInstitution
}

extension PublicFace {
  init(of written: WrittenInstitution) {
    self.init(
      parts: MadeParts(references: written.references, data: written.data),
      summarised: written.summarised)
  }
}
