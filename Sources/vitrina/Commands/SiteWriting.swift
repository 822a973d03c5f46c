import Checksums
import ContentLoading
import Programmes
import Publishing
import SitePlan
import Wording

/// A planned site on its way to the disk, one institution after the other.
struct SiteBuild {
  let plan: SitePlan
  let content: Content
  /// Of the servers that will publish it.
  let settings: [PlannedFile]
  let output: OutputFolder
  let purpose: BuildOptions.Purpose
  /// The site that an earlier build made of the same portal, whatever its institutions were then; nil where
  /// nothing of earlier builds is used.
  private(set) var made: MadeSite?

  init(
    plan: SitePlan, content: Content, settings: [PlannedFile], output: OutputFolder,
    purpose: BuildOptions.Purpose
  ) {
    self.plan = plan
    self.content = content
    self.settings = settings
    self.output = output
    self.purpose = purpose
    made = commonInputs.flatMap { content.reader.memory?.site(from: $0) }
  }
}

extension SiteBuild {
  /// When something is not as an earlier build left it, though it seemed so, all is made anew.
  func write(
    jobs: Int, watch: Stopwatch, catalogue: Catalogue
  ) async throws(BuildFailure) -> WrittenSite {
    do throws(BuildFailure) {
      return try await writeOnce(jobs: jobs, watch: watch, catalogue: catalogue)
    } catch {
      guard case .notAsLeft = error, made != nil else { throw error }
    }
    var site = self
    site.made = nil
    return try await site.writeOnce(jobs: jobs, watch: watch, catalogue: catalogue)
  }

  private func writeOnce(
    jobs: Int, watch: Stopwatch, catalogue: Catalogue
  ) async throws(BuildFailure) -> WrittenSite {
    let manifest = try manifest()
    let publication = try publishing { () throws(PublishingFailure) in
      try purpose.publication(in: output)
    }
    defer { publication.end() }
    var change = try publishing { () throws(PublishingFailure) in
      try publication.change(to: manifest)
    }
    let work = SiteWork(publication: publication, jobs: jobs) { name in
      if Terminal.showsProgress, watch.isLong {
        let line = catalogue.text("orden.avance", ["institucion": name])
        Terminal.complain("\r\u{1B}[K" + line)
      }
    }
    let standing = standing()
    let ahead = try writtenAhead(beside: standing, in: publication)
    let commons: WrittenCommons
    let institutions: [String: MadeInstitution]
    if let made = ahead.commons {
      institutions =
        if let standing {
          try addOwnFiles(beside: ahead, standing, work, &change)
        } else {
          try await writeOwnFiles(beside: ahead, work, &change)
        }
      commons = made
    } else {
      (commons, institutions) = try await writeAll(
        beside: ahead, standing: standing, work, &change)
    }
    if Terminal.showsProgress, watch.isLong { Terminal.complain("\r\u{1B}[K") }
    if Interruption.status != nil { throw .interrupted }
    let earlier = purpose == .look ? change.earlier : nil
    let changes = try publishing { () throws(PublishingFailure) in
      try change.add(publication.inOrder(commons.records))
      return try publication.finish(&change)
    }
    if let settled = publication.settled { keep(commons, institutions, settled) }
    if !changes.wasShownThroughout {
      Vitrina.complain("orden.con-hueco", ["carpeta": output.path], in: catalogue)
    }
    return WrittenSite(
      pageCount: commons.pageCount, changes: changes, earlier: earlier, manifest: manifest)
  }

  /// The list of files has the order of folders with their `/`, which comes after `-`.
  var inOrder: [JudgedInstitution] {
    content.institutions.sorted { "\($0.name)/" < "\($1.name)/" }
  }

  /// Adds what changed in institutions of which the rest of the portal sees nothing, to a site that stands
  /// as it was left.
  private func addOwnFiles(
    beside ahead: WrittenAhead, _ standing: MadeSite, _ work: SiteWork, _ change: inout SiteChange
  ) throws(BuildFailure) -> [String: MadeInstitution] {
    var institutions = standing.institutions
    for judged in inOrder {
      let name = judged.name
      try publishing { () throws(PublishingFailure) in
        if let written = ahead.institutions[name] {
          work.tell(name)
          institutions[name] = made(
            of: judged, seenAs: written.parts.face, written.records,
            try change.add(written.records))
        } else if let left = standing.institutions[name] {
          institutions[name] = left.listed(in: try change.addAgain(left.listed))
        }
      }
    }
    return institutions
  }

  /// The same where it is not known whether the site stands as it was left.
  private func writeOwnFiles(
    beside ahead: WrittenAhead, _ work: SiteWork, _ change: inout SiteChange
  ) async throws(BuildFailure) -> [String: MadeInstitution] {
    let (publication, made) = (work.publication, made?.institutions ?? [:])
    var institutions: [String: MadeInstitution] = [:]
    try await forEachConcurrently(inOrder, jobs: work.jobs) { judged in
      (judged, records(of: judged, ahead, in: publication))
    } inOrder: { result throws(BuildFailure) in
      let (judged, records) = (result.0, try result.1.get())
      work.tell(judged.name)
      let listed = try publishing { () throws(PublishingFailure) in try change.add(records) }
      // What the portal sees of it is what it saw.
      institutions[judged.name] = made[judged.name].flatMap {
        self.made(of: judged, seenAs: $0.face, records, listed)
      }
    }
    return institutions
  }

  /// nil when nothing of it can be kept.
  func made(
    of judged: JudgedInstitution, seenAs face: Digest, _ records: [FileRecord],
    _ listed: ListStretch
  ) -> MadeInstitution? {
    inputs(of: judged).flatMap {
      MadeInstitution(from: $0, seenAs: face, records, listed: listed)
    }
  }

  /// What the list of published files says of this site.
  private func manifest() throws(BuildFailure) -> Manifest {
    try reading { () throws(ReadingFailure) in
      let known = Dictionary(content.institutions.map { ($0.name, $0.digests) }) { $1 }
      let revision = try ContentRevision(
        of: content.folder, common: content.commonDigests, known: known)
      return Manifest(
        program: "vitrina \(programVersion)", cutoff: plan.cutoff.iso,
        revision: revision.sha256,
        content: revision.texts.map { Manifest.ContentFile(path: $0.path, sha256: $0.sha256) })
    }
  }
}

/// How the files of a site are written.
struct SiteWork {
  let publication: Publication
  let jobs: Int
  /// Says whose turn it is.
  let tell: (_ institution: String) -> Void
}
