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

extension SiteBuild {
  /// So many are held in memory together. Where more have changed, the portal has too.
  private static let mostAhead = 16

  /// `standing` is the site of that build, if it stands as it was left.
  func writtenAhead(
    beside standing: MadeSite?, in publication: Publication
  ) throws(BuildFailure) -> WrittenAhead {
    guard let made = standing ?? made, made.institutions.count == content.institutions.count else {
      return .nobody
    }
    var changed: [(judged: JudgedInstitution, face: Digest)] = []
    for judged in content.institutions {
      guard let earlier = made.institutions[judged.name] else { return .nobody }
      if earlier.inputs != inputs(of: judged) { changed.append((judged, earlier.face)) }
    }
    guard changed.count <= Self.mostAhead else { return .nobody }
    var institutions: [String: WrittenInstitution] = [:]
    var isAlike = true
    for (judged, face) in changed {
      if Interruption.status != nil { throw .interrupted }
      let written = try self.made(judged, in: publication)
      institutions[judged.name] = written
      if written.parts.face != face { isAlike = false }
    }
    let records =
      standing != nil ? made.files.map(\.record) : publication.records(of: made.files, made.settled)
    guard isAlike, let records else {
      return WrittenAhead(institutions: institutions, commons: nil)
    }
    return WrittenAhead(
      institutions: institutions,
      commons: WrittenCommons(records: records, pageCount: made.pageCount, kept: nil))
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
}
