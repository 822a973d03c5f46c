import Glibc

extension Publication {
  /// Makes the whole site beside `folder`, which the public sees, and exchanges both at the end: whoever
  /// reads meanwhile finds the old site or the new one. Files whose bytes stay are the same files, and
  /// what others put into the folder goes along.
  ///
  /// The version before stays in `.NAME.vitrina` beside it, for ``OutputFolder/rollBack()``.
  public init(exchanging folder: OutputFolder) throws(PublishingFailure) {
    let folder = try folder.real()
    let area = try VersionArea(beside: folder)
    do throws(PublishingFailure) {
      let recovery = try area.recover()
      let obstacles = area.obstacles
      if !obstacles.isEmpty { throw .blocked(obstacles) }
      let isNewFolder = !folder.exists
      let (shown, lock) = try Self.locked(folder)
      do throws(PublishingFailure) {
        let isMended = try lock.recover(shown)
        let new = try writing { () throws(WritingFailure) in try area.newFolder(like: shown) }
        self.init(
          of: shown, .exchange(lock, area), staged: StagingArea(whole: new),
          newFolder: isNewFolder ? folder : nil, recovery: recovery.or(isMended))
      } catch {
        lock.endWork()
        shown.end()
        throw error
      }
    } catch {
      area.end()
      throw error
    }
  }

  /// Completes the new folder with what stays, and shows it.
  ///
  /// - Returns: whether at every moment one of the two was shown, and what is left.
  func exchange(
    in area: VersionArea
  ) throws(PublishingFailure) -> (isOneStep: Bool, Leftovers) {
    guard let new = staging.staged?.added else { return (true, Leftovers()) }
    let obstacles = try writing { () throws(WritingFailure) in
      try output.linkListed(in: new)
      return try output.carryForeign(into: new)
    }
    if !obstacles.isEmpty { throw .blocked(obstacles) }
    return try area.exchange(for: .publication)
  }

  /// Finishes what a run that was cut off had begun beside `folder`.
  public static func recover(
    exchanging folder: OutputFolder
  ) throws(PublishingFailure) -> Recovery {
    let folder = try folder.real()
    guard VersionArea.hasWorkLeft(beside: folder.place) || folder.hasWorkLeft else {
      return .nothing
    }
    let publication = try Publication(exchanging: folder)
    publication.end()
    return publication.recovery
  }
}

extension Folder {
  /// Puts into `new` each file of its list that it does not have yet: those whose bytes stay.
  fileprivate func linkListed(in new: Folder) throws(WritingFailure) {
    if new.kind(of: Manifest.name) == nil { _ = try link(listed: Manifest.name, into: new) }
    guard let file = new.file(Manifest.name) else { throw new.failure(at: Manifest.name) }
    defer { file.end() }
    var list = ManifestReader(of: file)
    while let entry = list.next() {
      if new.kind(of: entry.path) == nil { _ = try link(listed: entry.path, into: new) }
    }
  }
}
