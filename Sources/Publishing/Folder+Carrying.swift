import FileNames
import Glibc

extension Folder {
  /// Gives all that others put into this folder the same path in `target` too: what its list does not name.
  /// Folders on the way get the rights that they have here. What has something in its way there goes to `aside`,
  /// if there is such a folder. It may be broken off and begun again; `drafts` is as in ``link(path:into:by:)``.
  ///
  /// - Returns: what stands in its way there.
  func carryForeign(
    into target: Folder, orTo aside: Folder? = nil, by drafts: Folder? = nil
  ) throws(WritingFailure) -> [Obstacle] {
    var obstacles: Set<Obstacle> = []
    var folders: Set<FileName> = []
    try eachForeign { item throws(WritingFailure) in
      if case .mount(let path) = item {
        obstacles.insert(Obstacle(path: name(of: path.shown), kind: .mount))
      }
      guard case .foreign(let path, let kind?) = item else { return }
      if try carry(path, kind, into: target, by: drafts) {
        folders.addFolders(to: kind == .folder ? path : path.folderPart)
      } else {
        if let aside { _ = try carry(path, kind, into: aside, by: drafts) }
        obstacles.insert(obstacle(at: path, kind, in: target))
      }
    }
    // After all is there, and from within: nothing can be put into a folder that is closed to its owner.
    for path in folders.sorted(by: >) {
      let (mine, other) = (try folder(path), try target.folder(path))
      defer {
        mine.end()
        other.end()
      }
      try mine.giveRights(to: other, needsGroup: false)
    }
    return obstacles.sorted { $0.path.precedes($1.path) }
  }

  /// - Returns: false when something is in its way.
  private func carry(
    _ path: FileName, _ kind: EntryKind, into target: Folder, by drafts: Folder?
  ) throws(WritingFailure) -> Bool {
    guard kind == .folder else { return try link(path: path, into: target, by: drafts) }
    guard let made = try target.room(path) else { return false }
    made.end()
    return true
  }

  /// What of `path` has something in its way in `target`: it itself, or the first folder on the way to it where
  /// there is none.
  private func obstacle(at path: FileName, _ kind: EntryKind, in target: Folder) -> Obstacle {
    var way = [path]
    while let above = way.last?.folderPart, !above.isEmpty { way.append(above) }
    let first = way.last { target.kind(of: $0.octets).map { $0 != .folder } ?? false } ?? path
    let isFolder = kind == .folder || first != path
    return Obstacle(path: name(of: first.shown), kind: isFolder ? .folder : .file)
  }

  /// Gives `target` the permissions of this folder and its group, so that whoever could read this one can
  /// read that one. A group that it can't have is an error if that is needed; else the group that it has may
  /// do no more than everybody.
  func giveRights(to target: Folder, needsGroup: Bool = true) throws(WritingFailure) {
    var (mine, other) = (stat(), stat())
    guard fstat(descriptor, &mine) == 0, fstat(target.descriptor, &other) == 0 else {
      throw failure(at: "")
    }
    var mode = mine.st_mode & 0o7777
    if mine.st_uid != other.st_uid { _ = fchown(target.descriptor, mine.st_uid, gid_t.max) }
    if mine.st_gid != other.st_gid, fchown(target.descriptor, uid_t.max, mine.st_gid) != 0 {
      if needsGroup { throw failure(at: "") }
      mode &= ~0o070 | (mode & 0o007) << 3
    }
    if fchmod(target.descriptor, mode) != 0 { throw target.failure(at: "") }
  }
}

extension Set<FileName> {
  /// Adds the folder at `path` and those above it.
  fileprivate mutating func addFolders(to path: FileName) {
    var path = path
    while !path.isEmpty, insert(path).inserted { path = path.folderPart }
  }
}
