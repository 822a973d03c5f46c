import FileNames
import Glibc

/// A path from the root on, with no link, `.` or `..` on it: where a folder is, or will be once it is made. Names
/// are as the system keeps them, whatever their encoding.
struct RealPath {
  /// With a `/` before each name; empty for the root.
  private(set) var path = FileName("")
  /// Links that were followed on the way.
  private var followed = 0

  /// nil and `errno` when that can't be told. What is not there yet is taken as it is named.
  init?(_ path: FileName) {
    if path.isEmpty {
      errno = ENOENT
      return nil
    }
    guard walk(path) else { return nil }
  }
}

extension RealPath {
  /// For system calls and messages.
  var name: FileName { path.isEmpty ? FileName("/") : path }

  /// As the system does, which ends somewhere where links lead to each other.
  private static let mostLinks = 40

  /// Goes on along `way`; from the root or the folder in which the program runs, if it begins there.
  private mutating func walk(_ way: FileName) -> Bool {
    if way.octets.first == Self.slash {
      path = FileName("")
    } else if followed == 0 {
      guard let current = Self.currentFolder else { return false }
      path = current
    }
    let parts = way.octets.dropLast().split(separator: Self.slash).map { FileName(octets: $0) }
    for (index, part) in parts.enumerated() where part != Self.itself {
      if part == Self.above {
        path = path.folderPart
      } else if !step(to: part, isLast: index == parts.count - 1) {
        return false
      }
    }
    return true
  }

  private mutating func step(to part: FileName, isLast: Bool) -> Bool {
    let place = FileName(octets: path.octets.dropLast() + [Self.slash] + part.octets.dropLast())
    var status = stat()
    guard lstat(place.octets, &status) == 0 else {
      let code = errno
      path = place
      errno = code
      return code == ENOENT
    }
    switch status.st_mode & S_IFMT {
    case S_IFLNK:
      followed += 1
      guard followed <= Self.mostLinks else {
        errno = ELOOP
        return false
      }
      guard let target = Self.target(of: place) else { return false }
      return walk(target)
    case S_IFDIR: break
    default:
      if !isLast {
        errno = ENOTDIR
        return false
      }
    }
    path = place
    return true
  }

  private static var currentFolder: FileName? {
    guard let current = getcwd(nil, 0) else { return nil }
    defer { free(current) }
    let octets = UnsafeBufferPointer(start: current, count: strlen(current))
    return octets.count == 1 ? FileName("") : FileName(octets: octets[...])
  }

  private static func target(of link: FileName) -> FileName? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = readlink(link.octets, start, buffer.count)
      return count > 0 ? FileName(octets: buffer[..<count]) : nil
    }
  }

  private static let itself = FileName(".")
  private static let above = FileName("..")
  private static let slash = CChar(bitPattern: UInt8(ascii: "/"))
}

extension RealPath {
  /// Whether both are one folder, or one lies in the other, whatever they are called: a folder may be mounted
  /// at a second place.
  func overlaps(_ other: RealPath) -> Bool {
    if lies(in: other) || other.lies(in: self) { return true }
    let (mine, its) = (folders, other.folders)
    func has(_ folders: [FolderIdentity?], _ one: FolderIdentity?) -> Bool {
      one != nil && folders.contains(one)
    }
    return has(its, mine[0]) || has(mine, its[0])
  }

  private func lies(in other: RealPath) -> Bool {
    path.asFolder.octets.dropLast().starts(with: other.path.asFolder.octets.dropLast())
  }

  /// The folder itself and those above it; nil for one that is not there.
  private var folders: [FolderIdentity?] {
    var folders = [FolderIdentity(of: name)]
    var path = path
    while !path.isEmpty {
      path = path.folderPart
      folders.append(FolderIdentity(of: path.isEmpty ? FileName("/") : path))
    }
    return folders
  }
}

/// By what a folder is known whatever its name.
struct FolderIdentity: Hashable {
  private let device: UInt64
  private let inode: UInt64

  init(_ status: stat) { (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino)) }

  /// nil when nothing is there.
  init?(of path: FileName) {
    var status = stat()
    guard stat(path.octets, &status) == 0 else { return nil }
    self.init(status)
  }
}

extension FileName {
  /// Of a path from the root on: the folder that it stands in.
  var aboveFromRoot: FileName { folderPart.isEmpty ? FileName("/") : folderPart }

  /// `.NAME.kind` of what is called `NAME`: where something of it is kept.
  func hidden(as kind: String) -> FileName {
    FileName(
      octets: Array(".".utf8CString.dropLast()) + octets.dropLast()
        + ".\(kind)".utf8CString.dropLast())
  }
}
