/// A folder of the site that has one of its own for each institution. The raw values are the names.
public enum SharedFolder: String, Sendable, CaseIterable {
  case institutions = "instituciones"
  /// For the frames of other sites.
  case widgets = "w"
}

extension SharedFolder {
  /// The institution that has the file at `path`, in a folder of its name; nil for what belongs to the whole
  /// portal.
  public static func owner(of path: String) -> Substring? {
    let parts = path.split(separator: "/", maxSplits: 2)
    guard parts.count > 1, SharedFolder(rawValue: String(parts[0])) != nil else { return nil }
    return parts[1]
  }
}
