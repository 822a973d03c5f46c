public import Checksums

/// A file of the site, and what stands in its place now.
public struct FileRecord: Sendable, Hashable {
  enum Presence: Sendable, Hashable {
    case same
    /// A file with other bytes.
    case other
    case absent
    case blocked(Obstacle)
  }

  /// Below the root of the site.
  public let path: String
  /// In bytes.
  public let size: Int
  public let sha256: Digest
  let presence: Presence
  /// Of the file that is there or that was made; nil when it is not known.
  var stamp: FileStamp? = nil
}

extension FileRecord {
  /// Whether the file stood there before with the same bytes.
  public var isUnchanged: Bool { presence == .same }
}
