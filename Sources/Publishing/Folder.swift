import CSystem
import FileNames
import Glibc

/// An open folder. All that is done in it is named by paths below it.
///
/// Nothing is opened or removed by way of a symbolic link, and no file made. Others may write into the folder
/// that the public sees while a run is at work there: what they put there is not carried by way of one either.
/// By way of a link that somebody puts there at that moment, ``kind(of:)`` may answer, ``makeFolder(_:)`` make
/// an empty folder, and ``link(listed:into:)`` find a file of the same path elsewhere.
struct Folder: Sendable {
  /// As it is named in messages.
  let path: String
  let descriptor: Int32
  /// Of the list of a site that it holds.
  let order: ListOrder

  /// Opens the folder at `path`, which may itself be named by a link.
  init(at path: FileName, order: ListOrder = ListOrder()) throws(WritingFailure) {
    self.path = path.shown
    self.order = order
    descriptor = open(path.octets, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw WritingFailure(path: self.path, code: errno) }
  }

  init(at path: String) throws(WritingFailure) { try self.init(at: FileName(path)) }

  /// A folder in which nothing is and nothing can be made, as if it stood at `path`.
  static func empty(calledAs path: String) throws(WritingFailure) -> Folder {
    let scratch = try ScratchFolder()
    // It stays open without a name, and goes with the program.
    defer { scratch.remove() }
    return Folder(path, try Folder(at: scratch.path).descriptor, ListOrder())
  }

  private init(_ path: String, _ descriptor: Int32, _ order: ListOrder) {
    self.path = path
    self.descriptor = descriptor
    self.order = order
  }
}

extension Folder {
  /// The folder at `relativePath`; an empty path is the folder itself.
  func folder(_ relativePath: FileName) throws(WritingFailure) -> Folder {
    let found = openBeneath(
      relativePath.isEmpty ? Self.itself.octets : relativePath.octets, O_RDONLY | O_DIRECTORY)
    if found < 0 { throw failure(at: relativePath.shown) }
    return Folder(name(of: relativePath.shown), found, order)
  }

  func folder(_ relativePath: String) throws(WritingFailure) -> Folder {
    try folder(FileName(relativePath))
  }

  private static let itself = FileName(".")

  func end() { close(descriptor) }

  /// The path of messages for what stands at `relativePath`.
  func name(of relativePath: String) -> String {
    relativePath.isEmpty ? path : "\(path)/\(relativePath)"
  }

  func failure(at relativePath: String) -> WritingFailure {
    WritingFailure(path: name(of: relativePath), code: errno)
  }

  /// A descriptor, or -1 and `errno`: `ELOOP` for a symbolic link, wherever it is on the way.
  func openBeneath(
    _ relativePath: UnsafePointer<CChar>, _ flags: Int32, mode: mode_t = 0
  ) -> Int32 {
    let flags = flags | O_CLOEXEC | O_NOFOLLOW
    let found = system_open_beneath(descriptor, relativePath, flags, mode)
    // Where the call is not known, or a sandbox forbids what it does not know.
    return found >= 0 || (errno != ENOSYS && errno != EPERM)
      ? found : openByParts(relativePath, flags, mode: mode)
  }

  /// The same on an older system, a folder at a time.
  func openByParts(
    _ relativePath: UnsafePointer<CChar>, _ flags: Int32, mode: mode_t
  ) -> Int32 {
    let path = UnsafeBufferPointer(start: relativePath, count: strlen(relativePath))
    let parts = path.split(separator: CChar(bitPattern: UInt8(ascii: "/"))).map { Array($0) + [0] }
    guard let last = parts.last, !parts.contains(Array("..".utf8CString)) else {
      errno = EXDEV
      return -1
    }
    var current = dup(descriptor)
    for part in parts.dropLast() where current >= 0 {
      let next = openat(current, part, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
      // A link in the place of a folder is not a folder: told apart as openat2 does.
      let code = next < 0 && errno == ENOTDIR && Self.isLink(part, in: current) ? ELOOP : errno
      close(current)
      errno = code
      current = next
    }
    if current < 0 { return -1 }
    let found = openat(current, last, flags, mode)
    let code = errno
    close(current)
    errno = code
    return found
  }

  private static func isLink(_ name: [CChar], in folder: Int32) -> Bool {
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFLNK
  }
}

extension Folder {
  enum EntryKind: Equatable {
    case file, folder, symbolicLink, other
  }

  /// What stands at `name`; nil for nothing.
  func kind(of name: UnsafePointer<CChar>) -> EntryKind? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  /// Whether another file system, or another part of one, is mounted on the folder `name`; false where the
  /// system can't tell.
  func isMount(_ name: FileName) -> Bool {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    let found = system_open_within_mount(descriptor, name.octets, flags)
    if found >= 0 { close(found) }
    return found < 0 && errno == EXDEV
  }

  /// The names of all that stands in it, in the order of their octets.
  func names() throws(WritingFailure) -> [FileName] {
    guard let names = [FileName](in: descriptor) else { throw failure(at: "") }
    return names
  }
}

extension String {
  /// The order of the bytes of UTF-8, the same in every locale.
  package func precedes(_ other: String) -> Bool {
    let precedes = utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { mine.lexicographicallyPrecedes($0) }
    }
    return (precedes ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// `a/b` of `a/b/c`; empty for a name without a folder.
  var folderPart: String { lastSlash.map { String(self[..<$0]) } ?? "" }

  /// `c` of `a/b/c`.
  var namePart: String { lastSlash.map { String(self[utf8.index(after: $0)...]) } ?? self }

  private var lastSlash: Index? { utf8.lastIndex(of: UInt8(ascii: "/")) }
}
