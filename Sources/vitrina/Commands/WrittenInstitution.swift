import Checksums
import ContentLoading
import Diagnostics
import OpenData
import Programmes
import Publishing
import SitePlan

/// What an institution's files came to.
struct WrittenInstitution: Sendable {
  let name: String
  let records: [FileRecord]
  let references: SiteReferences
  let data: InstitutionData
  let summarised: SummarisedInstitution
}

extension Site {
  func written(
    _ judged: JudgedInstitution, _ ahead: WrittenAhead, in publication: Publication
  ) -> Result<WrittenInstitution, BuildFailure> {
    Result { () throws(BuildFailure) in
      if Interruption.status != nil { throw .interrupted }
      if let written = ahead.institutions[judged.name] { return written }
      if let known = try known(judged, in: publication) { return known }
      return try made(judged, in: publication)
    }
  }

  /// The institution as an earlier run wrote it, if that would be done in the same way again.
  private func known(
    _ judged: JudgedInstitution, in publication: Publication
  ) throws(BuildFailure) -> WrittenInstitution? {
    guard let memory = content.reader.memory, let inputs = inputs(of: judged),
      let records = knownRecords(of: judged, in: publication),
      let parts = memory.parts(of: judged.name, from: inputs)
    else { return nil }
    let institution = try reading { () throws(ReadingFailure) in
      try content.reader.institution(judged)
    }
    return WrittenInstitution(
      name: judged.name, records: records, references: parts.references, data: parts.data,
      summarised: plan.summarised(institution))
  }

  /// nil when they would not be made in the same way again, or are not as they were left.
  func knownRecords(
    of judged: JudgedInstitution, in publication: Publication
  ) -> [FileRecord]? {
    inputs(of: judged).flatMap { content.reader.memory?.files(of: judged.name, from: $0) }
      .flatMap(publication.records)
  }

  func made(
    _ judged: JudgedInstitution, in publication: Publication
  ) throws(BuildFailure) -> WrittenInstitution {
    let (sources, institution, review) = try reading { () throws(ReadingFailure) in
      let sources = try content.reader.sources(of: judged)
      let (institution, review) = try content.reader.reviewed(judged, from: sources)
      return (sources, institution, review)
    }
    let files = plan.files(of: institution, review)
    var (records, references) = try staged(files, in: publication).get()
    references.settle()
    let written = WrittenInstitution(
      name: judged.name, records: records.inOrder(), references: references,
      data: plan.data(of: institution), summarised: plan.summarised(institution))
    keep(written, of: judged, from: sources)
    return written
  }

  private func keep(
    _ written: WrittenInstitution, of judged: JudgedInstitution, from sources: [SourceFile]
  ) {
    let files = written.records.compactMap(KnownFile.init)
    guard let inputs = inputs(of: judged), files.count == written.records.count else { return }
    content.reader.memory?.keep(
      files, MadeParts(references: written.references, data: written.data), from: sources,
      of: judged.name, from: inputs)
  }

  /// Compares `files` and makes aside those that differ: all of them, or none counts.
  func staged(
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
        case .inPieces(let make):
          records.append(
            try publishing { () throws(PublishingFailure) in
              try publication.stage(make(), at: file.path)
            })
          references.add(file.path, [])
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

  var noReferences: SiteReferences {
    SiteReferences(below: plan.portal.settings.baseURL?.path ?? "/")
  }
}
