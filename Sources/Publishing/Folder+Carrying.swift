import FileNames
import Glibc

extension Folder {
  /// Gives all that others put into this folder the same path in `target` too: what its list does not name.
  /// Folders on the way get the rights that they have here. What has something in its way there goes to `aside`,
  /// if there is such a folder. It may be broken off and begun again.
  ///
  /// - Returns: what stands in its way there.
  func carryForeign(
    into target: Folder, orTo aside: Folder? = nil
  ) throws(WritingFailure) -> [Obstacle] {
    var obstacles: [Obstacle] = []
    var folders: Set<FileName> = []
    var inventory = Inventory(of: self, enteringMounts: false)
    try inventory.each { item throws(WritingFailure) in
      if case .mount(let path) = item {
        obstacles.append(Obstacle(path: name(of: path.shown), kind: .mount))
      }
      guard case .foreign(let path, let kind?) = item else { return }
      folders.addFolders(to: kind == .folder ? path : path.folderPart)
      if kind == .folder {
        try target.madeFolder(path).end()
      } else if try !link(path: path, into: target) {
        if let aside { _ = try link(path: path, into: aside) }
        obstacles.append(Obstacle(path: name(of: path.shown), kind: .file))
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
    return obstacles
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
