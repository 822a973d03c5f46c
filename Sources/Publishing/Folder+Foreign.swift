import FileNames

extension Folder {
  /// Tells what others put into this published folder, and what is mounted in it, which is not entered: what its
  /// list does not name, also where runs keep what they work with.
  func eachForeign(_ visit: Inventory.Visit) throws(WritingFailure) {
    var inventory = Inventory(of: self, enteringMounts: false)
    try inventory.each { item throws(WritingFailure) in
      switch item {
      case .foreign, .mount: try visit(item)
      case .listed, .missing: break
      }
    }
    let work = FileName(OutputLock.workName)
    guard kind(of: work.octets) == .folder, !isMount(work) else {
      return try eachForeign(from: work, at: work, visit)
    }
    let inner = try folder(work)
    defer { inner.end() }
    for name in try inner.names() where !Self.ours.contains(name) {
      try inner.eachForeign(from: name, at: name.below(work), visit)
    }
  }

  /// What runs keep where they work.
  private static let ours = Set(
    ([OutputLock.lockName, CarriedFiles.name, JournalLines.name] + Journal.leftoverNames)
      .map(FileName.init))

  /// All of what stands at `name`, which has the path `path`.
  private func eachForeign(
    from name: FileName, at path: FileName, _ visit: Inventory.Visit
  ) throws(WritingFailure) {
    guard let kind = kind(of: name.octets) else { return }
    guard kind == .folder else { return try visit(.foreign(path: path, kind: kind)) }
    if isMount(name) { return try visit(.mount(path: path)) }
    let inner = try folder(name)
    defer { inner.end() }
    let names = try inner.names()
    if names.isEmpty { try visit(.foreign(path: path, kind: .folder)) }
    for name in names { try inner.eachForeign(from: name, at: name.below(path), visit) }
  }

  /// Whether the same stands at `path` in both, as ``isSame(_:in:)`` takes it.
  func isSame(path: FileName, in other: Folder) -> Bool {
    guard let mine = try? folder(path.folderPart) else { return false }
    defer { mine.end() }
    guard let its = try? other.folder(path.folderPart) else { return false }
    defer { its.end() }
    return mine.isSame(path.namePart, in: its)
  }
}
