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

  /// The folders that have one of their own for each institution, in their order.
  static let sharedFolders = ["instituciones", "w"]

  private static let sharedStarts = sharedFolders.map { Array("\($0)/".utf8) }

  /// Whether the list of published files has `path` before `other`.
  static func precedes(_ path: String, _ other: String) -> Bool {
    ListPlace(path) < ListPlace(other)
  }

  /// Where a path stands in the list of published files: first the institutions', each beside its own,
  /// so that they can be listed one institution at a time; then those of the whole portal.
  fileprivate struct ListPlace {
    /// The institution whose folder holds the file, with the `/` after it, and the path.
    private let text: String

    init(_ path: String) {
      // Nothing comes after the last of all characters.
      text = (FileRecord.owner(of: path).map(String.init) ?? "\u{10FFFF}") + path
    }
  }

  private static func owner(of path: String) -> Substring? {
    for start in sharedStarts where path.utf8.starts(with: start) {
      let rest = path.utf8.dropFirst(start.count)
      return rest.firstIndex(of: UInt8(ascii: "/")).map { Substring(rest[...$0]) }
    }
    return nil
  }
}

extension FileRecord.ListPlace {
  fileprivate static func < (place: Self, other: Self) -> Bool { place.text.precedes(other.text) }
}

extension [FileRecord] {
  /// In the order of the list of published files.
  public func inOrder() -> [FileRecord] {
    map { (place: FileRecord.ListPlace($0.path), record: $0) }
      .sorted { $0.place < $1.place }.map(\.record)
  }
}
