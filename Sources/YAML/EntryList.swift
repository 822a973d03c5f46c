import Diagnostics

/// The entries of a mapping while it is read. Of a few, a key is found by looking at each; of more,
/// by a table, so that a file with very many keys is read in reasonable time.
struct EntryList {
  private(set) var entries: [YAMLNode.Entry] = []
  private var places: [String: SourceLocation] = [:]
  private static let few = 16

  mutating func append(_ entry: YAMLNode.Entry) {
    entries.append(entry)
    if entries.count == Self.few {
      for entry in entries { places[entry.key] = entry.keyLocation }
    } else if entries.count > Self.few {
      places[entry.key] = entry.keyLocation
    }
  }

  /// Of `key` itself, not of its value; nil when it is not there yet.
  func place(of key: String) -> SourceLocation? {
    entries.count < Self.few ? entries.first { $0.key == key }?.keyLocation : places[key]
  }
}
