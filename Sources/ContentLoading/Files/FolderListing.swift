import FileNames
import Glibc

/// What is found below a folder, by its path relative to the root of the content.
struct FolderListing {
  struct Entry {
    let path: String
    let stamp: EntryStamp
  }

  private(set) var files: [Entry] = []
  /// Symbolic links, and what else is no file and no folder: pipes, sockets, devices.
  private(set) var links: [Entry] = []
  private(set) var folders: [Entry] = []
  /// Paths of which the last name is not UTF-8, as messages show them: nobody knows what it says.
  private(set) var illegible: [String] = []
  /// As it was named to the program, and open.
  private let root: (path: String, descriptor: Int32)

  init(in root: (path: String, descriptor: Int32)) { self.root = root }
}

extension FolderListing {
  /// Adds what lies in `folder`, and in the folders below that are to be entered. Hidden files and those of the
  /// system are left out; links are not followed, though one takes the place of a folder meanwhile.
  mutating func add(
    below folder: String, entering isEntered: (String) -> Bool = { _ in true }
  ) throws(ReadingFailure) {
    var descriptor = try open(".", in: root.descriptor, as: "")
    var path = ""
    for name in folder.split(separator: "/") {
      let parent = descriptor
      defer { close(parent) }
      path = path.isEmpty ? String(name) : "\(path)/\(name)"
      descriptor = try open(String(name), in: parent, as: path)
    }
    defer { close(descriptor) }
    try add(folder, descriptor, entering: isEntered)
  }

  /// `descriptor` is the open `folder`.
  private mutating func add(
    _ folder: String, _ descriptor: Int32, entering isEntered: (String) -> Bool
  ) throws(ReadingFailure) {
    guard let names = [FileName](in: descriptor) else { throw failure(at: folder) }
    for name in names where !name.isHidden && !name.isOfSystem {
      guard let name = name.text else {
        illegible.append(folder.isEmpty ? name.shown : "\(folder)/\(name.shown)")
        continue
      }
      let relative = folder.isEmpty ? name : "\(folder)/\(name)"
      guard let stamp = EntryStamp(at: name, below: descriptor) else {
        // It went meanwhile. What can't be told must not be left out: the site would lack it.
        if errno == ENOENT { continue }
        throw failure(at: relative)
      }
      let found = Entry(path: relative, stamp: stamp)
      switch stamp.kind {
      case S_IFDIR:
        folders.append(found)
        if isEntered(relative) {
          let inner = try open(name, in: descriptor, as: relative)
          defer { close(inner) }
          try add(relative, inner, entering: isEntered)
        }
      case S_IFREG: files.append(found)
      default: links.append(found)
      }
    }
  }

  /// The folder `name` in the open folder `parent`, which is no link; `path` is where it is below the root.
  private func open(
    _ name: String, in parent: Int32, as path: String
  ) throws(ReadingFailure) -> Int32 {
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    if descriptor < 0 { throw failure(at: path) }
    return descriptor
  }

  private func failure(at path: String) -> ReadingFailure {
    ReadingFailure(path: path.isEmpty ? root.path : "\(root.path)/\(path)", code: errno)
  }
}
