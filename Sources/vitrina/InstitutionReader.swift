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
  /// What came of the files of the institution whose folder is `name`, now or in an earlier run.
  func judgement(
    of name: String, _ paths: [String]
  ) throws(ReadingFailure) -> InstitutionJudgement {
    let files = try folder.read(paths)
    let digests = files.map { SHA256.digest(of: $0.bytes) }
    guard let memory else {
      return InstitutionJudgement(
        try loaded(files, of: name), of: paths, digests, inputs: nil, glossary: glossary)
    }
    let inputs = try memory.inputs(
      of: name, paths, digests, enclosures: folder.enclosures(of: name))
    if let known = memory.judgement(of: name, from: inputs) { return known }
    let judgement = InstitutionJudgement(
      try loaded(files, of: name), of: paths, digests, inputs: inputs, glossary: glossary)
    memory.keep(judgement)
    return judgement
  }

  /// Reads the files of `judged` again. That they are no longer what was judged is a failure.
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
    let files = try folder.read(judged.paths)
    for (file, digest) in zip(files, judged.digests) where SHA256.digest(of: file.bytes) != digest {
      throw ReadingFailure(path: file.path, code: ReadingFailure.changed)
    }
    let loaded = try loaded(files, of: judged.name)
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
