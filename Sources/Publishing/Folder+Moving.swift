import CSystem
import FileNames
import Glibc

/// What may stand in the places that files are moved to.
enum Places {
  case free
  /// Files that an earlier run wrote.
  case taken
}

extension Folder {
  /// Puts all that stands in `staged` into this folder: a folder that is not here yet moves whole, and where both
  /// have one, what is in it moves. It may be broken off and begun again.
  func take(_ staged: Folder, into places: Places) throws(WritingFailure) {
    // The list of files last: until all else is in place, the earlier one tells what is.
    let names = try staged.names()
    for name in names.filter({ $0 != Self.list }) + names.filter({ $0 == Self.list }) {
      if system_move_to_free_name(staged.descriptor, name.octets, descriptor, name.octets) == 0 {
        continue
      }
      // A file system that can't tell a free name from one that is taken says EINVAL.
      guard errno == EEXIST || errno == EINVAL || errno == ENOSYS else {
        throw failure(at: name.shown)
      }
      if staged.kind(of: name.octets) == .folder, kind(of: name.octets) == .folder {
        let (from, to) = (try staged.folder(name), try folder(name))
        defer {
          from.end()
          to.end()
        }
        try to.take(from, into: places)
        if unlinkat(staged.descriptor, name.octets, AT_REMOVEDIR) != 0 {
          throw staged.failure(at: name.shown)
        }
      } else if places == .free, kind(of: name.octets) != nil {
        throw WritingFailure(path: self.name(of: name.shown), code: EEXIST)
      } else if renameat(staged.descriptor, name.octets, descriptor, name.octets) != 0 {
        throw failure(at: name.shown)
      }
    }
  }

  private static let list = FileName(Manifest.name)
}

extension Folder {
  /// What stands in the way of `staged`, which goes to `places` below `path`; a failure where a folder may not be
  /// changed.
  func obstacles(
    toTake staged: Folder, into places: Places, at path: FileName = FileName("")
  ) throws(WritingFailure) -> [Obstacle] {
    var obstacles: [Obstacle] = []
    try checkRight(toChange: path)
    for name in try staged.names() {
      let place = name.below(path)
      guard let kind = kind(of: place.octets) else { continue }
      let isFolder = staged.kind(of: name.octets) == .folder
      if isFolder, kind == .folder {
        let inner = try staged.folder(name)
        defer { inner.end() }
        obstacles += try self.obstacles(toTake: inner, into: places, at: place)
      } else if isFolder || kind != .file || places == .free {
        obstacles.append(Obstacle(path: self.name(of: place.shown), kind: Obstacle.Kind(kind)))
      }
    }
    return obstacles
  }

  /// By the rights of the process, and not those of who began it.
  func checkRight(toChange path: FileName) throws(WritingFailure) {
    let folder = path.isEmpty ? FileName(".") : path
    guard faccessat(descriptor, folder.octets, W_OK | X_OK, AT_EACCESS) == 0 else {
      throw failure(at: path.shown)
    }
    if !path.isEmpty, isMount(path) {
      throw WritingFailure(path: name(of: path.shown), code: EXDEV)
    }
  }
}

extension Folder {
  /// Removes the file at `relativePath`, if there is one, and the folders that this leaves empty.
  func removeFile(_ relativePath: String) throws(WritingFailure) {
    let parent: Folder
    do throws(WritingFailure) {
      parent = try folder(relativePath.folderPart)
    } catch {
      if error.code == ENOTDIR { return }
      if error.code != ENOENT { throw error }
      // A run that was cut off had removed it, but maybe not all the folders above it.
      return removeEmptyFolders(from: relativePath.folderPart)
    }
    let isGone = unlinkat(parent.descriptor, relativePath.namePart, 0) == 0 || errno == ENOENT
    let failure = parent.failure(at: relativePath.namePart)
    parent.end()
    if !isGone { throw failure }
    removeEmptyFolders(from: relativePath.folderPart)
  }

  /// The system refuses to remove a folder that holds anything. One that is gone already is passed.
  private func removeEmptyFolders(from relativePath: String) {
    var path = relativePath
    while !path.isEmpty {
      do throws(WritingFailure) {
        let parent = try folder(path.folderPart)
        let isGone =
          unlinkat(parent.descriptor, path.namePart, AT_REMOVEDIR) == 0 || errno == ENOENT
        parent.end()
        if !isGone { return }
      } catch {
        if error.code != ENOENT { return }
      }
      path = path.folderPart
    }
  }

  /// Removes what stands at `name`, with all below it. Links are removed, not followed, and what is mounted
  /// there belongs to somebody else. What can't be removed stays, and is told once all else is gone.
  func removeAll(_ name: FileName) throws(WritingFailure) {
    let kind = kind(of: name.octets)
    if kind == nil { return }
    if kind == .folder {
      if isMount(name) { throw WritingFailure(path: self.name(of: name.shown), code: EBUSY) }
      let inner = try folder(name)
      defer { inner.end() }
      // Nothing can be removed from a folder that its owner may not write to.
      fchmod(inner.descriptor, 0o700)
      try inner.removeAll(inner.names())
    }
    if unlinkat(descriptor, name.octets, kind == .folder ? AT_REMOVEDIR : 0) != 0 {
      throw failure(at: name.shown)
    }
  }

  func removeAll(_ name: String) throws(WritingFailure) { try removeAll(FileName(name)) }

  func removeAll(_ names: [FileName]) throws(WritingFailure) {
    var failure: WritingFailure?
    for name in names {
      do throws(WritingFailure) {
        try removeAll(name)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }
}
