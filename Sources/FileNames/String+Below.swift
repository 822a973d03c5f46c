extension String {
  /// What of this path stands below `folder`, with which it begins.
  public func path(below folder: String) -> String {
    String(Substring(utf8.dropFirst(folder.utf8.count + 1)))
  }
}
