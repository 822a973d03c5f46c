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
}

extension FileRecord {
  /// The order of the list of published files: first the institutions', each beside its own, so that
  /// they can be listed one institution at a time; then those of the whole portal.
  static func precedes(_ path: String, _ other: String) -> Bool {
    let (isCommon, otherIsCommon) = (isCommon(path), isCommon(other))
    return isCommon == otherIsCommon ? path.precedes(other) : otherIsCommon
  }

  /// Whether no institution's folder holds the file at `path`.
  private static func isCommon(_ path: String) -> Bool {
    let folder = "instituciones/"
    return !path.hasPrefix(folder)
      || !path.utf8.dropFirst(folder.utf8.count).contains(UInt8(ascii: "/"))
  }
}

extension [FileRecord] {
  /// In the order of the list of published files.
  public func inOrder() -> [FileRecord] { sorted { FileRecord.precedes($0.path, $1.path) } }
}
