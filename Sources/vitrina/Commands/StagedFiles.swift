import ContentLoading
import Programmes
import Publishing
import SitePlan

/// Files that have been compared and made aside.
struct StagedFiles: Sendable {
  var records: [FileRecord] = []
  var references: SiteReferences
  var shares = MadeShares()
}

/// What stands of files that institutions share.
struct StandingShares: Sendable {
  let shares: MadeShares
  let files: [String: FileRecord]
  /// Those that would add the same again.
  let institutions: Set<String>

  static let none = StandingShares(shares: MadeShares(), files: [:], institutions: [])
}

extension SiteBuild {
  /// Compares `files` and makes aside those that differ: all of them, or none counts. Any thread may.
  func staged(
    _ files: [PlannedFile], beside standing: StandingShares = .none, in publication: Publication
  ) -> Result<StagedFiles, BuildFailure> {
    Result { () throws(BuildFailure) in
      var staged = StagedFiles(references: noReferences)
      for file in files {
        if Interruption.status != nil { throw .interrupted }
        try publishing { () throws(PublishingFailure) in
          try stage(file, beside: standing, in: publication, &staged)
        }
      }
      return staged
    }
  }

  private func stage(
    _ file: PlannedFile, beside standing: StandingShares, in publication: Publication,
    _ staged: inout StagedFiles
  ) throws(PublishingFailure) {
    switch file.content {
    case .made(let make):
      let bytes = make()
      staged.records.append(try publication.stage(bytes, at: file.path))
      staged.references.add(file.path, bytes)
      return
    case .inPieces(let make):
      staged.records.append(try publication.stage(make(), at: file.path))
    case .inShares(let shares):
      staged.records.append(
        try stage(shares, at: file.path, beside: standing, in: publication, &staged.shares))
    case .copy(let source, let sum):
      let path = "\(content.folder.root)/\(source)"
      guard let judged = sum ?? content.digest(ofShared: source) else {
        throw .source(path: path, code: ReadingFailure.changed)
      }
      staged.records.append(try publication.stage(copyOf: path, at: file.path, sha256: judged))
    }
    staged.references.add(file.path, [])
  }

  private func stage(
    _ content: InstitutionShares, at path: String, beside standing: StandingShares,
    in publication: Publication, _ made: inout MadeShares
  ) throws(PublishingFailure) -> FileRecord {
    var file = try publication.begin(path, standing: standing.files[path])
    try file.append(content.opening)
    for share in content.shares {
      let start = file.size
      if standing.institutions.contains(share.institution),
        let known = standing.shares[path, share.institution]
      {
        try file.appendAgain(known.stretch)
      } else {
        try file.append(share.make())
      }
      made[path, share.institution] = MadeShares.Share(start..<file.size)
    }
    try file.append(content.ending)
    return try file.finish()
  }

  var noReferences: SiteReferences {
    SiteReferences(below: plan.portal.settings.baseURL?.path ?? "/")
  }
}
