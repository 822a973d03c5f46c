import Glibc
public import Memory

/// By what a file is known to be the same without being read: where it is on the disk, its size, and when
/// its bytes were last written. A new name does not change them, and who sets that time back does not either: see
/// ``Settled``.
public struct FileStamp: Sendable, Hashable {
  let device: UInt64
  let inode: UInt64
  let size: Int
  /// In nanoseconds since the beginning of 1970.
  let modified: Int
}

extension FileStamp {
  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = status.st_mtim.nanoseconds
  }

  /// nil when the system does not tell.
  init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }
}

extension Folder {
  /// Of the regular file at `path`, whose folders are known to be no links, and when its bytes, its names or its
  /// rights were last changed; nil when there is none.
  func stamp(of path: String) -> (stamp: FileStamp, changed: Settled)? {
    var status = stat()
    guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return (FileStamp(status), Settled(status))
  }
}

extension FileStamp: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    device = try reader.read()
    inode = try reader.read()
    size = try reader.read()
    modified = try reader.read()
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(device)
    writer.write(inode)
    writer.write(size)
    writer.write(modified)
  }
}
