import Checksums

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

  /// Reads all files of `folder`, one at a time.
  public init(of folder: ContentFolder) throws(ReadingFailure) {
    let evidence = folder.institutions.flatMap { folder.enclosures(of: $0.name).evidence }
    let all = folder.common + folder.institutions.flatMap(\.files) + evidence
    var sum = SHA256()
    var texts: [(path: String, sha256: String)] = []
    for path in all.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let bytes = try folder.bytes(of: path, limit: EvidenceFacts.largestSize)
      let digest = SHA256.digest(of: bytes).hexadecimal
      sum.update(Array("\(digest)  \(path)\n".utf8).span)
      if folder.isText(path) { texts.append((path, digest)) }
    }
    sha256 = sum.finished().hexadecimal
    self.texts = texts
  }
}
