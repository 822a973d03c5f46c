public import Checksums

/// Which bytes the content has.
public struct ContentRevision: Sendable, Hashable {
  /// The SHA-256 of what `sha256sum` prints of all files of the content, evidence too and hidden files
  /// not, in the order of the bytes of their paths.
  public let sha256: Digest
  /// The digest of each file but evidence, by its path below the content folder, in the same order.
  public let texts: [(path: String, sha256: Digest)]

  public static func == (one: ContentRevision, other: ContentRevision) -> Bool {
    one.sha256 == other.sha256
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(sha256) }

  /// Reads the files of `folder` one at a time, but for those whose digests are known: of the `common` files
  /// in their order, and of institutions by the name of the folder.
  public init(
    of folder: ContentFolder, common: [Digest] = [], known: [String: InstitutionDigests] = [:]
  ) throws(ReadingFailure) {
    let files = Self.files(of: folder, common, known).sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    var sum = SHA256()
    var line: [UInt8] = []
    var texts: [(path: String, sha256: Digest)] = []
    for file in files {
      let digest =
        if let known = file.known { known } else { try folder.digest(of: file.path) }
      line.removeAll(keepingCapacity: true)
      digest.appendHexadecimal(to: &line)
      line += "  \(file.path)\n".utf8
      sum.update(line.span)
      if file.isText { texts.append((file.path, digest)) }
    }
    sha256 = sum.finished()
    self.texts = texts
  }

  private typealias RevisedFile = (path: String, isText: Bool, known: Digest?)

  private static func files(
    of folder: ContentFolder, _ common: [Digest], _ known: [String: InstitutionDigests]
  ) -> [RevisedFile] {
    var files = matched(folder.common, common, areTexts: true)
    for institution in folder.institutions {
      let digests = known[institution.name]
      files += matched(institution.files, digests?.texts ?? [], areTexts: true)
      files += matched(institution.evidence, digests?.evidence ?? [], areTexts: false)
    }
    return files
  }

  /// Where there is not a digest for each path, it can't be told whose they are.
  private static func matched(
    _ paths: [String], _ known: [Digest?], areTexts: Bool
  ) -> [RevisedFile] {
    let areKnown = known.count == paths.count
    return paths.enumerated().map { index, path in
      (path, areTexts, areKnown ? known[index] : nil)
    }
  }
}
