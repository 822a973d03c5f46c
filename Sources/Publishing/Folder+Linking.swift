import CSystem
import FileNames
import Glibc

extension Folder {
  /// Gives what stands at `path` the same path in `target` too: a second name for the same bytes, so that
  /// inode and time stay; a copy where the file system or its rules allow no second name.
  ///
  /// - Returns: false when something else has that path already.
  func link(listed path: String, into target: Folder) throws(WritingFailure) -> Bool {
    var made = linkat(descriptor, path, target.descriptor, path, 0)
    if made != 0, errno == ENOENT {
      try target.makeFolder(path.folderPart)
      made = linkat(descriptor, path, target.descriptor, path, 0)
    }
    return made == 0 ? true : try link(path: FileName(path), into: target)
  }

  /// The same, a folder at a time: it takes twice as long, and no link that somebody puts in the place of a
  /// folder leads elsewhere. A copy is made in `drafts`, if there is such a folder, and has its name only when
  /// it is whole: `target` may be one that stays when the run is cut off.
  func link(
    path: FileName, into target: Folder, by drafts: Folder? = nil
  ) throws(WritingFailure) -> Bool {
    let source = try folder(path.folderPart)
    defer { source.end() }
    guard let goal = try target.room(path.folderPart) else { return false }
    defer { goal.end() }
    return try source.link(entry: path.namePart, into: goal, by: drafts)
  }

  /// The same for a name without a folder.
  private func link(
    entry name: FileName, into target: Folder, by drafts: Folder?
  ) throws(WritingFailure) -> Bool {
    if linkat(descriptor, name.octets, target.descriptor, name.octets, 0) == 0 { return true }
    switch errno {
    case EEXIST: return isSame(name, in: target)
    case EPERM, EOPNOTSUPP, EMLINK, EXDEV:
      guard let drafts else {
        return try copy(name, to: name, in: target) || isSame(name, in: target)
      }
      unlinkat(drafts.descriptor, Self.copyName.octets, 0)
      guard try copy(name, to: Self.copyName, in: drafts) else {
        throw WritingFailure(path: drafts.name(of: Self.copyName.shown), code: EEXIST)
      }
      if try drafts.moveToFree(Self.copyName, in: target, as: name) { return true }
      unlinkat(drafts.descriptor, Self.copyName.octets, 0)
      return isSame(name, in: target)
    default: throw failure(at: name.shown)
    }
  }

  /// What a copy is called in a folder of drafts.
  static let copyName = FileName("copia")

  /// Gives what stands at `draft` the name `name` in `target`.
  ///
  /// - Returns: false when that is taken.
  private func moveToFree(
    _ draft: FileName, in target: Folder, as name: FileName
  ) throws(WritingFailure) -> Bool {
    let (from, to) = (draft.octets, name.octets)
    if system_move_to_free_name(descriptor, from, target.descriptor, to) == 0 { return true }
    if errno == EEXIST { return false }
    // A file system that can't tell a free name from one that is taken.
    guard errno == EINVAL || errno == ENOSYS else { throw target.failure(at: name.shown) }
    if target.kind(of: to) != nil { return false }
    if renameat(descriptor, from, target.descriptor, to) != 0 {
      throw target.failure(at: name.shown)
    }
    return true
  }
}

extension Folder {
  /// Whether `name` is the same file in both folders, or one is a copy of the other.
  func isSame(_ name: FileName, in other: Folder) -> Bool {
    guard let one = status(of: name), let two = other.status(of: name) else { return false }
    if one.st_ino == two.st_ino, one.st_dev == two.st_dev { return true }
    guard one.st_mode & S_IFMT == two.st_mode & S_IFMT else { return false }
    switch one.st_mode & S_IFMT {
    case S_IFREG:
      guard one.st_size == two.st_size, let mine = file(name.octets) else { return false }
      defer { mine.end() }
      guard let its = other.file(name.octets) else { return false }
      defer { its.end() }
      return mine.hasSameBytes(as: its)
    case S_IFLNK:
      guard let mine = target(ofLink: name) else { return false }
      return mine == other.target(ofLink: name)
    case S_IFIFO: return true
    default: return false
    }
  }

  /// Of what stands at `name`, which is not followed; nil and `errno` when that can't be told.
  func status(of name: FileName) -> stat? {
    var status = stat()
    return fstatat(descriptor, name.octets, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// nil and `errno` when it can't be read, and `EINVAL` for what is no link.
  func target(ofLink name: FileName) -> FileName? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = readlinkat(descriptor, name.octets, start, buffer.count)
      return count > 0 ? FileName(octets: buffer[..<count]) : nil
    }
  }
}
