public import Checksums

/// Which bytes the content has.
public struct ContentRevision: Sendable, Hashable {
  /// The SHA-256 of what `sha256sum` prints of all files of the content, evidence too and hidden files
  /// not, in the order of the bytes of their paths.
  public let sha256: String
  /// The digest of each file but evidence, by its path below the content folder, in the same order.
  public let texts: [(path: String, sha256: String)]

  public static func == (one: ContentRevision, other: ContentRevision) -> Bool {
    one.sha256 == other.sha256
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(sha256) }

  /// Reads the files of `folder` one at a time, but for those whose digests are `known` by their paths.
  public init(
    of folder: ContentFolder, known: [String: Digest] = [:]
  ) throws(ReadingFailure) {
    let evidence = Set(folder.institutions.flatMap(\.evidence))
    let all = folder.common + folder.institutions.flatMap(\.files) + evidence
    var sum = SHA256()
    var texts: [(path: String, sha256: String)] = []
    for path in all.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let known = known[path]
      let digest = if let known { known } else { try Self.digest(of: path, in: folder) }
      let digits = digest.hexadecimal
      sum.update(Array("\(digits)  \(path)\n".utf8).span)
      if !evidence.contains(path) { texts.append((path, digits)) }
    }
    sha256 = sum.finished().hexadecimal
    self.texts = texts
  }

  private static func digest(
    of path: String, in folder: ContentFolder
  ) throws(ReadingFailure) -> Digest {
    SHA256.digest(of: try folder.bytes(of: path, limit: EvidenceFacts.largestSize))
  }
}
