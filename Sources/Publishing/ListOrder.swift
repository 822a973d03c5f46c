/// The order in which a list tells of the files of a site: first those of the owners of folders, each beside its
/// own, so that they can be listed one owner at a time; then those of the whole site.
public struct ListOrder: Sendable, Hashable {
  /// The folders that have one of their own for each owner, in their order.
  let sharedFolders: [String]
  /// How the paths in them begin.
  private let starts: [[UInt8]]

  /// Without such folders it is the order of the bytes of the paths.
  public init(sharedFolders: [String] = []) {
    self.sharedFolders = sharedFolders
    starts = sharedFolders.map { Array("\($0)/".utf8) }
  }
}

extension ListOrder {
  /// Whether the list has `path` before `other`.
  func precedes(_ path: String, _ other: String) -> Bool {
    place(of: path).precedes(place(of: other))
  }

  /// `records` as the list has them.
  func sorted(_ records: [FileRecord]) -> [FileRecord] {
    records.map { (place: place(of: $0.path), record: $0) }
      .sorted { $0.place.precedes($1.place) }.map(\.record)
  }

  /// The owner whose folder holds the file, with the `/` after it, and the path.
  private func place(of path: String) -> String {
    // Nothing comes after the last of all characters.
    (owner(of: path).map(String.init) ?? "\u{10FFFF}") + path
  }

  private func owner(of path: String) -> Substring? {
    for start in starts where path.utf8.starts(with: start) {
      let rest = path.utf8.dropFirst(start.count)
      return rest.firstIndex(of: UInt8(ascii: "/")).map { Substring(rest[...$0]) }
    }
    return nil
  }
}
