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
  let parts: MadeParts
  let data: InstitutionData
  /// nil when the words by which it is found are known from an earlier build.
  let summarised: SummarisedInstitution?
}

extension SiteBuild {
  /// nil when they would not be made in the same way again, or are not as they were left.
  func knownRecords(
    of judged: JudgedInstitution, in publication: Publication
  ) -> [FileRecord]? {
    let settled = made?.institutions[judged.name]?.settled ?? .never
    return inputs(of: judged).flatMap { content.reader.memory?.files(of: judged.name, from: $0) }
      .flatMap { publication.records(of: $0, settled) }
  }

  func made(
    _ judged: JudgedInstitution, in publication: Publication
  ) throws(BuildFailure) -> WrittenInstitution {
    let (institution, review) = try reading { () throws(ReadingFailure) in
      try content.reader.reviewed(judged)
    }
    let facts = plan.facts(of: institution)
    let files = plan.files(of: facts, review)
    var staged = try staged(files, in: publication).get()
    staged.references.settle()
    let records = publication.inOrder(staged.records)
    var pages = PathList()
    pages.append(pagesAmong: records.map(\.path))
    let (data, summarised) = (plan.data(of: facts, review), facts.progress.summarised)
    let written = WrittenInstitution(
      name: judged.name, records: records,
      parts: MadeParts(references: staged.references, pages: pages, summarised, data: data),
      data: data, summarised: summarised)
    keep(written, of: judged)
    return written
  }

  private func keep(_ written: WrittenInstitution, of judged: JudgedInstitution) {
    let files = written.records.compactMap(KnownFile.init)
    guard let inputs = inputs(of: judged), files.count == written.records.count else { return }
    content.reader.memory?.keep(
      files, written.parts, written.data, of: judged.name, from: inputs)
  }
}
