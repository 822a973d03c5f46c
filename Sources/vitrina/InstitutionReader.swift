import Checksums
import ContentLoading
import Diagnostics
import Glibc
import Programmes
import Review

/// Reads the files of one institution.
struct InstitutionReader: Sendable {
  let folder: ContentFolder
  /// The indicators that all share; nil when they are not known.
  let standards: [Slug]?
  /// nil when it is not known either.
  let glossary: [GlossaryTerm]?
  let memory: BuildMemory?
}

extension InstitutionReader {
  /// What came of the files of the institution that is listed as `listing`, now or in an earlier run, which
  /// came to `known`; and how many bytes they have.
  func judgement(
    of listing: InstitutionListing, knowing known: InstitutionJudgement?
  ) throws(ReadingFailure) -> (judgement: InstitutionJudgement, size: Int) {
    let (name, paths) = (listing.name, listing.files)
    let files = try folder.read(paths)
    let size = files.reduce(0) { $0 + $1.bytes.count }
    let digests = try files.map(folder.digest)
    guard let memory else {
      let judgement = InstitutionJudgement(
        try loaded(files, of: name), of: paths, InstitutionDigests(texts: digests), inputs: nil,
        glossary: glossary)
      return (judgement, size)
    }
    let enclosures = folder.enclosures(of: name)
    var inputs = memory.inputs(of: name, paths, digests)
    var evidence: [Digest?] = []
    try enclosures.eachSum { path, sum, isWhole in
      inputs.add(path)
      inputs.add(sum)
      evidence.append(isWhole ? sum : nil)
    }
    for link in enclosures.links { inputs.add(link) }
    let sum = inputs.finished()
    if let known, known.institution?.inputs == sum { return (known, size) }
    let judgement = InstitutionJudgement(
      try loaded(files, of: name), of: paths,
      InstitutionDigests(texts: digests, evidence: evidence), inputs: sum, glossary: glossary)
    return (judgement, size)
  }

  /// The files of `judged` again. That they are no longer what was judged is a failure.
  private func sources(of judged: JudgedInstitution) throws(ReadingFailure) -> [SourceFile] {
    let files = try folder.read(judged.paths)
    for (file, digest) in zip(files, judged.digests.texts)
    where try folder.digest(of: file) != digest {
      throw ReadingFailure(path: file.path, code: ReadingFailure.changed)
    }
    return files
  }

  /// What its files say.
  func institution(_ judged: JudgedInstitution) throws(ReadingFailure) -> Institution {
    try reading(judged).institution
  }

  /// The same with what its review said.
  func reviewed(
    _ judged: JudgedInstitution
  ) throws(ReadingFailure) -> (institution: Institution, review: Review) {
    let (institution, loaded) = try reading(judged)
    return (
      institution,
      judged.review ?? Review(of: institution, in: loaded, glossary: glossary)
    )
  }

  private func reading(
    _ judged: JudgedInstitution
  ) throws(ReadingFailure) -> (institution: Institution, Loaded<Institution>) {
    if let reading = judged.reading, let institution = reading.value {
      return (institution, reading)
    }
    let loaded = try loaded(sources(of: judged), of: judged.name)
    guard let institution = loaded.value else {
      throw ReadingFailure(
        path: "\(folder.root)/instituciones/\(judged.name)", code: ReadingFailure.changed)
    }
    return (institution, loaded)
  }

  private func loaded(
    _ files: [SourceFile], of name: String
  ) throws(ReadingFailure) -> Loaded<Institution> {
    try Loaded(
      reading: files, of: name, root: folder.root, enclosures: folder.enclosures(of: name),
      standards: standards)
  }
}

extension ReadingFailure {
  /// The code of a file that changed between two looks at it.
  static let changed = ESTALE
}
