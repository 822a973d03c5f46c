import CSystem
import FileNames
import Glibc

extension Folder {
  /// Puts all that stands in `staged` into this folder: a folder that is not here yet moves whole, a
  /// file takes the place of the one that is here. It may be broken off and begun again.
  func take(_ staged: Folder) throws(WritingFailure) {
    for name in try staged.names() {
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
        try to.take(from)
        if unlinkat(staged.descriptor, name.octets, AT_REMOVEDIR) != 0 {
          throw staged.failure(at: name.shown)
        }
      } else if renameat(staged.descriptor, name.octets, descriptor, name.octets) != 0 {
        throw failure(at: name.shown)
      }
    }
  }
}

extension Folder {
  /// Makes sure, before anything is changed, that this folder lets all of `staged` be taken and `removals` be
  /// made: else a run would end between two files.
  func checkRights(toTake staged: Folder, removing removals: [String]) throws(WritingFailure) {
    for path in Set(removals.map(\.folderPart)) where kind(of: path) == .folder {
      try checkRight(toChange: FileName(path))
    }
    try checkRights(toTake: staged, at: FileName(""))
  }

  private func checkRights(
    toTake staged: Folder, at path: FileName
  ) throws(WritingFailure) {
    try checkRight(toChange: path)
    for name in try staged.names() where staged.kind(of: name.octets) == .folder {
      let place = name.below(path)
      guard kind(of: place.octets) == .folder else { continue }
      let inner = try staged.folder(name)
      defer { inner.end() }
      try checkRights(toTake: inner, at: place)
    }
  }

  /// By the rights of the process, and not those of who began it.
  private func checkRight(toChange path: FileName) throws(WritingFailure) {
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
      if error.code == ENOENT || error.code == ENOTDIR { return }
      throw error
    }
    let isGone = unlinkat(parent.descriptor, relativePath.namePart, 0) == 0 || errno == ENOENT
    let failure = parent.failure(at: relativePath.namePart)
    parent.end()
    if !isGone { throw failure }
    removeEmptyFolders(from: relativePath.folderPart)
  }

  /// The system refuses to remove a folder that holds anything.
  private func removeEmptyFolders(from relativePath: String) {
    var path = relativePath
    while !path.isEmpty {
      guard let parent = try? folder(path.folderPart) else { return }
      let isGone = unlinkat(parent.descriptor, path.namePart, AT_REMOVEDIR) == 0
      parent.end()
      if !isGone { return }
      path = path.folderPart
    }
  }

  /// Removes what stands at `name`, with all below it. Links are removed, not followed, and what is mounted
  /// there belongs to somebody else.
  func removeAll(_ name: FileName) throws(WritingFailure) {
    let kind = kind(of: name.octets)
    if kind == nil { return }
    if kind == .folder {
      if isMount(name) { throw WritingFailure(path: self.name(of: name.shown), code: EBUSY) }
      let inner = try folder(name)
      defer { inner.end() }
      // Nothing can be removed from a folder that its owner may not write to.
      fchmod(inner.descriptor, 0o700)
      for entry in try inner.names() { try inner.removeAll(entry) }
    }
    if unlinkat(descriptor, name.octets, kind == .folder ? AT_REMOVEDIR : 0) != 0 {
      throw failure(at: name.shown)
    }
  }

  func removeAll(_ name: String) throws(WritingFailure) { try removeAll(FileName(name)) }
}
