import Glibc

extension Folder {
  /// Gives what stands at `path` the same path in `target` too: a second name for the same bytes, so that
  /// inode and time stay; a copy where the file system or its rules allow no second name.
  ///
  /// - Returns: false when something else has that path already.
  func link(_ path: String, into target: Folder) throws(WritingFailure) -> Bool {
    var made = linkat(descriptor, path, target.descriptor, path, 0)
    if made != 0, errno == ENOENT {
      try target.makeFolder(path.folderPart)
      made = linkat(descriptor, path, target.descriptor, path, 0)
    }
    if made == 0 { return true }
    switch errno {
    case EEXIST: return isSame(path, in: target)
    case EPERM, EOPNOTSUPP, EMLINK, EXDEV:
      try copy(path, into: target)
      return true
    default: throw failure(at: path)
    }
  }

  private func isSame(_ path: String, in other: Folder) -> Bool {
    var (one, two) = (stat(), stat())
    return fstatat(descriptor, path, &one, AT_SYMLINK_NOFOLLOW) == 0
      && fstatat(other.descriptor, path, &two, AT_SYMLINK_NOFOLLOW) == 0
      && one.st_ino == two.st_ino && one.st_dev == two.st_dev
  }

  /// With its time and permissions.
  private func copy(_ path: String, into target: Folder) throws(WritingFailure) {
    guard let source = file(path) else { throw failure(at: path) }
    defer { source.end() }
    let copy = try target.newFile(path)
    defer { close(copy) }
    var buffer = [UInt8](repeating: 0, count: Self.pieceSize)
    while true {
      let count = buffer.withUnsafeMutableBytes { source.read(into: $0) }
      guard let count else { throw failure(at: path) }
      if count == 0 { break }
      try append(buffer, count: count, to: copy, of: target, at: path)
    }
    var status = stat()
    guard fstat(source.descriptor, &status) == 0, fchmod(copy, status.st_mode & 0o7777) == 0,
      futimens(copy, [status.st_atim, status.st_mtim]) == 0
    else { throw target.failure(at: path) }
  }

  private func append(
    _ buffer: [UInt8], count: Int, to file: Int32, of target: Folder, at path: String
  ) throws(WritingFailure) {
    var failure: WritingFailure?
    buffer.withUnsafeBytes { bytes in
      do throws(WritingFailure) {
        try target.append(UnsafeRawBufferPointer(rebasing: bytes[..<count]), to: file, at: path)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}

extension Folder {
  /// Gives all that others put into this folder the same path in `target`: what its list does not name.
  /// It may be broken off and begun again.
  ///
  /// - Returns: what stands in its way there.
  func carryForeign(into target: Folder) throws(WritingFailure) -> [Obstacle] {
    var obstacles: [Obstacle] = []
    var inventory = Inventory(of: self)
    try inventory.each { item throws(WritingFailure) in
      guard case .foreign(let path, let kind?) = item else { return }
      if kind == .folder {
        try target.makeFolder(path)
      } else if try !link(path, into: target) {
        obstacles.append(Obstacle(path: name(of: path), kind: .file))
      }
    }
    return obstacles
  }

  /// Gives `target` the permissions of this folder and its group, so that whoever could read this one can
  /// read that one.
  func giveRights(to target: Folder) throws(WritingFailure) {
    var (mine, other) = (stat(), stat())
    guard fstat(descriptor, &mine) == 0, fstat(target.descriptor, &other) == 0 else {
      throw failure(at: "")
    }
    if mine.st_uid != other.st_uid { _ = fchown(target.descriptor, mine.st_uid, gid_t.max) }
    if mine.st_gid != other.st_gid, fchown(target.descriptor, uid_t.max, mine.st_gid) != 0 {
      throw failure(at: "")
    }
    if fchmod(target.descriptor, mine.st_mode & 0o7777) != 0 { throw target.failure(at: "") }
  }
}
