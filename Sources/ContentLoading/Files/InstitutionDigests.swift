public import Checksums

/// Of the bytes that were judged of an institution's files.
public struct InstitutionDigests: Sendable, Hashable {
  /// Of its texts, in the order in which they are listed.
  public let texts: [Digest]
  /// Of its evidence, likewise; nil of a file that is larger than evidence may be. Empty where nobody asked.
  public let evidence: [Digest?]

  public init(texts: [Digest], evidence: [Digest?] = []) {
    self.texts = texts
    self.evidence = evidence
  }
}
