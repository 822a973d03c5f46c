import FileNames

extension Obstacle.Kind {
  init(_ kind: Folder.EntryKind) {
    self =
      switch kind {
      case .file, .other: .file
      case .folder: .folder
      case .symbolicLink: .symbolicLink
      }
  }
}

extension [Obstacle] {
  /// Those of `folder` that stay in the way once `removals` are gone: a file that is removed makes room for a
  /// folder, and a folder in which nothing stays for a file.
  func remaining(
    in folder: Folder, afterRemoving removals: [String]
  ) throws(WritingFailure) -> [Obstacle] {
    if isEmpty || removals.isEmpty { return self }
    let removed = Set(removals.map(folder.name))
    var remaining: [Obstacle] = []
    for obstacle in self {
      let makesRoom =
        switch obstacle.kind {
        case .file: removed.contains(obstacle.path)
        case .folder: try folder.isEmptied(folder.place(of: obstacle), byRemoving: removed)
        default: false
        }
      if !makesRoom { remaining.append(obstacle) }
    }
    return remaining
  }
}

extension Folder {
  /// Where it is below this folder.
  fileprivate func place(of obstacle: Obstacle) -> FileName {
    FileName(obstacle.path.path(below: path))
  }

  /// `removed` are paths as messages name them.
  fileprivate func isEmptied(
    _ path: FileName, byRemoving removed: Set<String>
  ) throws(WritingFailure) -> Bool {
    let inner = try folder(path)
    defer { inner.end() }
    let names = try inner.names()
    // One that is empty now was made by somebody else, and stays.
    if names.isEmpty { return false }
    for name in names {
      let isGone =
        inner.kind(of: name.octets) == .folder
        ? try inner.isEmptied(name, byRemoving: removed)
        : removed.contains(inner.name(of: name.shown))
      if !isGone { return false }
    }
    return true
  }
}
