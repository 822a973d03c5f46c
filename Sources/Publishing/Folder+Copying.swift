import FileNames
import Glibc

extension Folder {
  /// Makes `other` in `target` like what stands at `name`: a file with its bytes, a link that leads to the same,
  /// a pipe; with its time and rights, and its owner where this process may give it to them. Anything else has no
  /// copy that is worth as much, and is an error.
  ///
  /// - Returns: false when that name is taken.
  func copy(
    _ name: FileName, to other: FileName, in target: Folder
  ) throws(WritingFailure) -> Bool {
    guard let status = status(of: name) else { throw failure(at: name.shown) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try copy(file: name, to: other, in: target)
    case S_IFLNK:
      guard let link = self.target(ofLink: name) else { throw failure(at: name.shown) }
      guard try target.made(other, symlinkat(link.octets, target.descriptor, other.octets)) else {
        return false
      }
      _ = target.give(status, to: other)
    case S_IFIFO:
      guard try target.made(other, mkfifoat(target.descriptor, other.octets, 0o600)) else {
        return false
      }
      guard fchmodat(target.descriptor, other.octets, target.give(status, to: other), 0) == 0
      else { throw target.failure(at: other.shown) }
    default: throw WritingFailure(path: self.name(of: name.shown), code: EPERM)
    }
    utimensat(
      target.descriptor, other.octets, [status.st_atim, status.st_mtim], AT_SYMLINK_NOFOLLOW)
    return true
  }

  /// Whether a call that made `name` here did it; false when the name is taken.
  private func made(_ name: FileName, _ result: Int32) throws(WritingFailure) -> Bool {
    if result == 0 { return true }
    if errno == EEXIST { return false }
    throw failure(at: name.shown)
  }

  /// Gives `name` the owner and the group of `status`, as far as may be.
  ///
  /// - Returns: the rights that leave everybody else with no more than they had.
  private func give(_ status: stat, to name: FileName) -> mode_t {
    func give(_ owner: uid_t, _ group: gid_t) -> Bool {
      fchownat(descriptor, name.octets, owner, group, AT_SYMLINK_NOFOLLOW) == 0
    }
    let mode = status.st_mode & 0o7777
    if give(status.st_uid, status.st_gid) { return mode }
    // What was to be done in its owner's name may not be done in another's.
    let own = mode & 0o1777
    return give(uid_t.max, status.st_gid) ? own : own & (~0o070 | (own & 0o007) << 3)
  }

  private func copy(
    file name: FileName, to other: FileName, in target: Folder
  ) throws(WritingFailure) -> Bool {
    guard let source = file(name.octets) else { throw failure(at: name.shown) }
    defer { source.end() }
    let copy = target.openBeneath(other.octets, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    guard try target.made(other, copy < 0 ? -1 : 0) else { return false }
    do throws(WritingFailure) {
      try pour(source, at: name.shown, into: copy, of: target, at: other)
    } catch {
      close(copy)
      throw error
    }
    try target.finish(copy, at: other.shown)
    return true
  }

  private func pour(
    _ source: OpenFile, at name: String, into copy: Int32, of target: Folder, at other: FileName
  ) throws(WritingFailure) {
    var buffer = [UInt8](repeating: 0, count: Self.pieceSize)
    while true {
      let count = buffer.withUnsafeMutableBytes { source.read(into: $0) }
      guard let count else { throw failure(at: name) }
      if count == 0 { break }
      try target.append(buffer.span.extracting(..<count), to: copy, at: other.shown)
    }
    var status = stat()
    guard fstat(source.descriptor, &status) == 0,
      fchmod(copy, target.give(status, to: other)) == 0,
      futimens(copy, [status.st_atim, status.st_mtim]) == 0
    else { throw target.failure(at: other.shown) }
  }
}
