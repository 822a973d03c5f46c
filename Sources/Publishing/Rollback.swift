import Glibc

extension OutputFolder {
  /// Shows again the version that was shown before the one that is, which takes its place beside the
  /// folder. What others put into the folder stays.
  ///
  /// `isStopped` is asked before each file; once it is true, this fails with `EINTR` and nothing has changed.
  ///
  /// - Returns: what the list says of the version that is shown now, and what is left, as
  ///   ``Changes/leftovers``; nil when no version has been kept.
  public func rollBack(
    unless isStopped: () -> Bool = { false }
  ) throws(PublishingFailure) -> (manifest: Manifest, Leftovers)? {
    let publication = try Publication(exchanging: self)
    defer { publication.end() }
    return try publication.restore(unless: isStopped)
  }

  /// What its list says of the site in it; nil when there is none.
  public func shownManifest() throws(PublishingFailure) -> Manifest? {
    let folder = try writing { () throws(WritingFailure) in try opened() }
    defer { folder.end() }
    return Inventory(of: folder).manifest
  }
}

extension Publication {
  fileprivate func restore(
    unless isStopped: () -> Bool
  ) throws(PublishingFailure) -> (manifest: Manifest, Leftovers)? {
    guard case .exchange(_, let area) = way, let new = staging.staged?.added,
      area.work.kind(of: VersionArea.earlierName) == .folder
    else { return nil }
    let earlier = try writing { () throws(WritingFailure) in
      try area.work.folder(VersionArea.earlierName)
    }
    defer { earlier.end() }
    var inventory = Inventory(of: earlier)
    guard let manifest = inventory.manifest else { return nil }
    let obstacles = try writing { () throws(WritingFailure) in
      var obstacles: [Obstacle] = []
      try inventory.each { item throws(WritingFailure) in
        if isStopped() { throw WritingFailure(path: earlier.path, code: EINTR) }
        switch item {
        case .foreign, .mount: break
        case .missing(let entry):
          obstacles.append(Obstacle(path: earlier.name(of: entry.path), kind: .damaged))
        case .listed(let entry):
          if try earlier.difference(from: entry) != nil {
            obstacles.append(Obstacle(path: earlier.name(of: entry.path), kind: .damaged))
          } else {
            _ = try earlier.link(listed: entry.path, into: new)
          }
        }
      }
      if !inventory.isListWhole {
        obstacles.append(Obstacle(path: earlier.name(of: Manifest.name), kind: .damaged))
      }
      _ = try earlier.link(listed: Manifest.name, into: new)
      return try obstacles + output.carryForeign(into: new)
    }
    if !obstacles.isEmpty { throw .blocked(obstacles) }
    return (manifest, recovery.leftovers + (try area.exchange(for: .rollback).leftovers))
  }
}
