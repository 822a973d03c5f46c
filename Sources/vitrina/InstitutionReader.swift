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
    let digests = files.map { SHA256.digest(of: $0.bytes) }
    guard let memory else {
      let judgement = InstitutionJudgement(
        try loaded(files, of: name), of: paths, digests, inputs: nil, glossary: glossary)
      return (judgement, size)
    }
    let inputs = try memory.inputs(
      of: name, paths, digests, enclosures: folder.enclosures(of: name))
    if let known, known.institution?.inputs == inputs { return (known, size) }
    let judgement = InstitutionJudgement(
      try loaded(files, of: name), of: paths, digests, inputs: inputs, glossary: glossary)
    return (judgement, size)
  }

  /// The files of `judged` again. That they are no longer what was judged is a failure.
  func sources(of judged: JudgedInstitution) throws(ReadingFailure) -> [SourceFile] {
    let files = try folder.read(judged.paths)
    for (file, digest) in zip(files, judged.digests) where SHA256.digest(of: file.bytes) != digest {
      throw ReadingFailure(path: file.path, code: ReadingFailure.changed)
    }
    return files
  }

  /// What its files say, which are `sources` when these have been read.
  func institution(
    _ judged: JudgedInstitution, from sources: [SourceFile]? = nil
  ) throws(ReadingFailure) -> Institution {
    try reading(judged, from: sources).institution
  }

  /// The same with what its review said.
  func reviewed(
    _ judged: JudgedInstitution, from sources: [SourceFile]? = nil
  ) throws(ReadingFailure) -> (institution: Institution, review: Review) {
    let (institution, loaded) = try reading(judged, from: sources)
    return (
      institution,
      judged.review ?? Review(of: institution, in: loaded, glossary: glossary)
    )
  }

  private func reading(
    _ judged: JudgedInstitution, from sources: [SourceFile]?
  ) throws(ReadingFailure) -> (institution: Institution, Loaded<Institution>) {
    if let reading = judged.reading, let institution = reading.value {
      return (institution, reading)
    }
    let files = if let sources { sources } else { try self.sources(of: judged) }
    let loaded = try loaded(files, of: judged.name)
    guard let institution = loaded.value else {
      throw ReadingFailure(
        path: "\(folder.root)/instituciones/\(judged.name)", code: ReadingFailure.changed)
    }
    return (institution, loaded)
  }

  /// What `sources`, which may be those of an earlier run, come to beside the enclosures of today, and the
  /// sum of all this; nil when that can't be told.
  func reading(
    of name: String, from sources: [SourceFile]
  ) throws(ReadingFailure) -> (inputs: Digest, institution: Institution)? {
    guard
      let inputs = try memory?.inputs(
        of: name, sources.map { $0.path(below: folder.root) },
        sources.map { SHA256.digest(of: $0.bytes) }, enclosures: folder.enclosures(of: name)),
      let institution = try loaded(sources, of: name).value
    else { return nil }
    return (inputs, institution)
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
