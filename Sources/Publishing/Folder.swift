import CSystem
import Glibc

/// An open folder. All that is done in it is named by paths below it, and no symbolic link on the
/// way is ever followed.
struct Folder: Sendable {
  /// As it is named in messages.
  let path: String
  let descriptor: Int32

  /// Opens the folder at `path`, which may itself be named by a link.
  init(at path: String) throws(WritingFailure) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw WritingFailure(path: path, code: errno) }
  }

  /// A folder in which nothing is and nothing can be made, as if it stood at `path`.
  static func empty(calledAs path: String) throws(WritingFailure) -> Folder {
    let scratch = try ScratchFolder()
    let folder = try Folder(at: scratch.path)
    // It stays open without a name, and goes with the program.
    scratch.remove()
    return Folder(path, folder.descriptor)
  }

  private init(_ path: String, _ descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }
}

extension Folder {
  /// The folder at `relativePath`; an empty path is the folder itself.
  func folder(_ relativePath: String) throws(WritingFailure) -> Folder {
    let found = openBeneath(relativePath.isEmpty ? "." : relativePath, O_RDONLY | O_DIRECTORY)
    if found < 0 { throw failure(at: relativePath) }
    return Folder(name(of: relativePath), found)
  }

  func end() { close(descriptor) }

  /// The path of messages for what stands at `relativePath`.
  func name(of relativePath: String) -> String {
    relativePath.isEmpty ? path : "\(path)/\(relativePath)"
  }

  func failure(at relativePath: String) -> WritingFailure {
    WritingFailure(path: name(of: relativePath), code: errno)
  }

  /// A descriptor, or -1 and `errno`: `ELOOP` for a symbolic link, wherever it is on the way.
  func openBeneath(_ relativePath: String, _ flags: Int32, mode: mode_t = 0) -> Int32 {
    let flags = flags | O_CLOEXEC | O_NOFOLLOW
    let found = system_open_beneath(descriptor, relativePath, flags, mode)
    // Where the call is not known, or a sandbox forbids what it does not know.
    return found >= 0 || (errno != ENOSYS && errno != EPERM)
      ? found : openByParts(relativePath, flags, mode: mode)
  }

  /// The same on an older system, a folder at a time.
  func openByParts(_ relativePath: String, _ flags: Int32, mode: mode_t) -> Int32 {
    let parts = relativePath.split(separator: "/").map(String.init)
    guard let last = parts.last, !parts.contains("..") else {
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

  private static func isLink(_ name: String, in folder: Int32) -> Bool {
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFLNK
  }
}

extension Folder {
  /// Makes the folder at `relativePath` and those above it; what is there already stays.
  func makeFolder(_ relativePath: String) throws(WritingFailure) {
    if relativePath.isEmpty || mkdirat(descriptor, relativePath, 0o755) == 0 || errno == EEXIST {
      return
    }
    guard errno == ENOENT, let slash = relativePath.lastIndex(of: "/") else {
      throw failure(at: relativePath)
    }
    try makeFolder(String(relativePath[..<slash]))
    if mkdirat(descriptor, relativePath, 0o755) != 0, errno != EEXIST {
      throw failure(at: relativePath)
    }
  }

  enum EntryKind: Equatable {
    case file, folder, symbolicLink, other
  }

  /// What stands at `name`, which has no `/`; nil for nothing.
  func kind(of name: String) -> EntryKind? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  /// The names of all that stands in it, in the order of their bytes.
  func names() throws(WritingFailure) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { throw failure(at: "") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.precedes($1) }
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
