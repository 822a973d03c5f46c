import Glibc
import Memory

/// By what an entry of a folder is known to be as it was without being read: its kind and its place on the
/// disk, its size, and when its bytes and what the system says of it were last changed.
struct EntryStamp: Hashable {
  let kind: mode_t
  let device: UInt64
  let inode: UInt64
  /// In bytes.
  let size: Int
  /// Both in nanoseconds since the beginning of 1970. Programs can set the first to any time, not the second.
  let modified: Int
  let changed: Int
}

extension EntryStamp {
  /// Of what stands at `path` below the open folder `root`; nil and `errno` when that can't be told, which is
  /// `ENOENT` when nothing does. A link is not followed.
  init?(at path: String, below root: Int32) {
    var status = stat()
    guard fstatat(root, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    kind = status.st_mode & S_IFMT
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = status.st_mtim.nanoseconds
    changed = status.st_ctim.nanoseconds
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(UInt64(kind))
    writer.write(device)
    writer.write(inode)
    writer.write(size)
    writer.write(whole: UInt64(bitPattern: Int64(modified)))
    writer.write(whole: UInt64(bitPattern: Int64(changed)))
  }

  /// What is changed again so soon after may have the same stamp: clocks of file systems are coarse, in
  /// the worst case 2 seconds. git has the same rule for its index, and calls the others “racily clean”.
  func isSettled(at now: Int) -> Bool { changed < now - 2_000_000_000 }

  /// The time now, in nanoseconds since the beginning of 1970.
  static var now: Int {
    var time = timespec()
    return clock_gettime(CLOCK_REALTIME, &time) == 0 ? time.nanoseconds : 0
  }
}

extension timespec {
  fileprivate var nanoseconds: Int { Int(tv_sec) &* 1_000_000_000 &+ Int(tv_nsec) }
}
