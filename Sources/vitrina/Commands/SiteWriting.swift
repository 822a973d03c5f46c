import ContentLoading
import OpenData
import Programmes
import Publishing
import SitePlan
import Wording

/// A planned site on its way to the disk, one institution after the other.
struct Site {
  let plan: SitePlan
  let content: Content
  /// Of the servers that will publish it.
  let settings: [PlannedFile]
  let output: OutputFolder
  let purpose: BuildOptions.Purpose
}

/// What an institution's files came to.
private struct WrittenInstitution: Sendable {
  let name: String
  let records: [FileRecord]
  let references: SiteReferences
  let data: InstitutionData
  let summary: InstitutionSummary
}

extension Site {
  func write(
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
    var tables = try publishing { () throws(PublishingFailure) in
      try TableFiles(plan.dataTexts, in: publication)
    }
    var pages: [String] = []
    var references = noReferences
    var summaries: [(name: String, summary: InstitutionSummary)] = []
    // The list of files has the order of folders with their `/`, which comes after `-`.
    let inOrder = content.institutions.sorted { "\($0.name)/" < "\($1.name)/" }
    try await forEachConcurrently(inOrder, jobs: jobs) { judged in
      written(judged, in: publication)
    } inOrder: { result throws(BuildFailure) in
      let institution = try result.get()
      if Interruption.status != nil { throw .interrupted }
      if Terminal.showsProgress, watch.isLong {
        let line = catalogue.text("orden.avance", ["institucion": institution.name])
        Terminal.complain("\r\u{1B}[K" + line)
      }
      try publishing { () throws(PublishingFailure) in
        try change.add(institution.records)
        try tables.add(institution.data)
      }
      pages += institution.records.map(\.path).filter(Self.isPage)
      references.add(institution.references)
      summaries.append((institution.name, institution.summary))
    }
    if Terminal.showsProgress, watch.isLong { Terminal.complain("\r\u{1B}[K") }
    let (files, tableRecords) = try publishing { () throws(PublishingFailure) in
      try tables.finish()
    }
    let inFolders = summaries.sorted { $0.name < $1.name }.map(\.summary)
    var records = tableRecords
    for record in tableRecords { references.add(record.path, []) }
    // What each of these makes of everyone is let go before the next begins.
    let lists = [
      { plan.commonFiles(inFolders, tables: files) }, { plan.searchFiles(inFolders) },
      { settings + plan.siteMapFiles(pages) },
    ]
    for list in lists {
      let listed = list()
      pages += listed.map(\.path).filter(Self.isPage)
      try await forEachConcurrently(listed, jobs: jobs) { file in
        staged([file], in: publication)
      } inOrder: { result throws(BuildFailure) in
        let (made, found) = try result.get()
        records += made
        references.add(found)
      }
    }
    if Interruption.status != nil { throw .interrupted }
    try check(references, in: publication)
    let earlier = change.earlier
    let changes = try publishing { () throws(PublishingFailure) in
      try change.add(records.inOrder())
      return try publication.finish(&change)
    }
    keep(records, pageCount: pages.count)
    if !changes.wasShownThroughout {
      Vitrina.complain("orden.con-hueco", ["carpeta": output.path], in: catalogue)
    }
    return WrittenSite(
      pageCount: pages.count, changes: changes, earlier: earlier, manifest: manifest)
  }

  private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

  private func written(
    _ judged: JudgedInstitution, in publication: Publication
  ) -> Result<WrittenInstitution, BuildFailure> {
    Result { () throws(BuildFailure) in
      if Interruption.status != nil { throw .interrupted }
      if let known = try known(judged, in: publication) { return known }
      let (institution, review) = try reading { () throws(ReadingFailure) in
        try content.reader.reviewed(judged)
      }
      let files = plan.files(of: institution, review)
      var (records, references) = try staged(files, in: publication).get()
      references.settle()
      let written = WrittenInstitution(
        name: judged.name, records: records.inOrder(), references: references,
        data: plan.data(of: institution), summary: plan.summary(of: institution))
      keep(written, of: judged)
      return written
    }
  }

  /// The institution as an earlier run wrote it, if that would be done in the same way again.
  private func known(
    _ judged: JudgedInstitution, in publication: Publication
  ) throws(BuildFailure) -> WrittenInstitution? {
    guard let memory = content.reader.memory, let inputs = inputs(of: judged),
      let files = memory.files(of: judged.name, from: inputs),
      let records = publication.records(of: files),
      let parts = memory.parts(of: judged.name, from: inputs)
    else { return nil }
    let institution = try reading { () throws(ReadingFailure) in
      try content.reader.institution(judged)
    }
    return WrittenInstitution(
      name: judged.name, records: records, references: parts.references, data: parts.data,
      summary: plan.summary(of: institution))
  }

  private func keep(_ written: WrittenInstitution, of judged: JudgedInstitution) {
    let files = written.records.compactMap(KnownFile.init)
    guard let inputs = inputs(of: judged), files.count == written.records.count else { return }
    content.reader.memory?.keep(
      files, MadeParts(references: written.references, data: written.data), of: judged.name,
      from: inputs)
  }

  /// Compares `files` and makes aside those that differ: all of them, or none counts.
  private func staged(
    _ files: [PlannedFile], in publication: Publication
  ) -> Result<([FileRecord], SiteReferences), BuildFailure> {
    Result { () throws(BuildFailure) in
      var records: [FileRecord] = []
      var references = noReferences
      for file in files {
        if Interruption.status != nil { throw .interrupted }
        switch file.content {
        case .made(let make):
          let bytes = make()
          records.append(
            try publishing { () throws(PublishingFailure) in
              try publication.stage(bytes, at: file.path)
            })
          references.add(file.path, bytes)
        case .copy(let source):
          let source = "\(content.folder.root)/\(source)"
          records.append(
            try publishing { () throws(PublishingFailure) in
              try publication.stage(copyOf: source, at: file.path)
            })
          references.add(file.path, [])
        }
      }
      return (records, references)
    }
  }

  private var noReferences: SiteReferences {
    SiteReferences(below: plan.portal.settings.baseURL?.path ?? "/")
  }

  /// What the list of published files says of this site.
  private func manifest() throws(BuildFailure) -> Manifest {
    try reading { () throws(ReadingFailure) in
      let revision = try ContentRevision(of: content.folder)
      return Manifest(
        program: "vitrina \(programVersion)", cutoff: plan.cutoff.iso,
        revision: revision.sha256,
        content: revision.texts.map { Manifest.ContentFile(path: $0.path, sha256: $0.sha256) })
    }
  }
}

/// Runs `change` and gives its failure the form of a build's.
func publishing<Value>(
  _ change: () throws(PublishingFailure) -> Value
) throws(BuildFailure) -> Value {
  do throws(PublishingFailure) {
    return try change()
  } catch {
    switch error {
    case .source(let path, let code): throw .reading(ReadingFailure(path: path, code: code))
    case .writing(let failure): throw .writing(failure)
    default: throw .publishing(error)
    }
  }
}

/// Runs `read` and gives its failure the form of a build's.
func reading<Value>(_ read: () throws(ReadingFailure) -> Value) throws(BuildFailure) -> Value {
  do throws(ReadingFailure) {
    return try read()
  } catch {
    throw .reading(error)
  }
}
