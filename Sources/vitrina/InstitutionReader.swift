import Checksums
import ContentLoading
import Diagnostics
import Glibc
import Programmes

/// Reads the files of one institution.
struct InstitutionReader: Sendable {
  let folder: ContentFolder
  /// The indicators that all share; nil when they are not known.
  let standards: [Slug]?
}

extension InstitutionReader {
  func judgement(
    of name: String, _ paths: [String], _ glossary: [GlossaryTerm]?
  ) throws(ReadingFailure) -> InstitutionJudgement {
    let files = try folder.read(paths)
    return InstitutionJudgement(try loaded(files, of: name), files, of: paths, glossary: glossary)
  }

  /// Reads the files of `judged` again. That they are no longer what was judged is a failure.
  func institution(_ judged: JudgedInstitution) throws(ReadingFailure) -> Institution {
    let files = try folder.read(judged.paths)
    for (file, digest) in zip(files, judged.digests) where SHA256.digest(of: file.bytes) != digest {
      throw ReadingFailure(path: file.path, code: ReadingFailure.changed)
    }
    guard let institution = try loaded(files, of: judged.name).value else {
      throw ReadingFailure(
        path: "\(folder.root)/instituciones/\(judged.name)", code: ReadingFailure.changed)
    }
    return institution
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
