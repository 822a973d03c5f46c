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
  /// folder leads elsewhere.
  func link(path: FileName, into target: Folder) throws(WritingFailure) -> Bool {
    let source = try folder(path.folderPart)
    defer { source.end() }
    let goal = try target.madeFolder(path.folderPart)
    defer { goal.end() }
    return try source.link(entry: path.namePart, into: goal)
  }

  /// The same for a name without a folder.
  private func link(entry name: FileName, into target: Folder) throws(WritingFailure) -> Bool {
    if linkat(descriptor, name.octets, target.descriptor, name.octets, 0) == 0 { return true }
    switch errno {
    case EEXIST: return isSame(name, in: target)
    case EPERM, EOPNOTSUPP, EMLINK, EXDEV:
      try copy(name, into: target)
      return true
    default: throw failure(at: name.shown)
    }
  }

  private func isSame(_ name: FileName, in other: Folder) -> Bool {
    var (one, two) = (stat(), stat())
    return fstatat(descriptor, name.octets, &one, AT_SYMLINK_NOFOLLOW) == 0
      && fstatat(other.descriptor, name.octets, &two, AT_SYMLINK_NOFOLLOW) == 0
      && one.st_ino == two.st_ino && one.st_dev == two.st_dev
  }

  /// With its time and permissions.
  private func copy(_ name: FileName, into target: Folder) throws(WritingFailure) {
    guard let source = file(name.octets) else { throw failure(at: name.shown) }
    defer { source.end() }
    let copy = target.openBeneath(name.octets, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    if copy < 0 { throw target.failure(at: name.shown) }
    do throws(WritingFailure) {
      try pour(source, into: copy, of: target, at: name.shown)
    } catch {
      close(copy)
      throw error
    }
    try target.finish(copy, at: name.shown)
  }

  private func pour(
    _ source: OpenFile, into copy: Int32, of target: Folder, at name: String
  ) throws(WritingFailure) {
    var buffer = [UInt8](repeating: 0, count: Self.pieceSize)
    while true {
      let count = buffer.withUnsafeMutableBytes { source.read(into: $0) }
      guard let count else { throw failure(at: name) }
      if count == 0 { break }
      try target.append(buffer.span.extracting(..<count), to: copy, at: name)
    }
    var status = stat()
    guard fstat(source.descriptor, &status) == 0, fchmod(copy, status.st_mode & 0o7777) == 0,
      futimens(copy, [status.st_atim, status.st_mtim]) == 0
    else { throw target.failure(at: name) }
  }
}
