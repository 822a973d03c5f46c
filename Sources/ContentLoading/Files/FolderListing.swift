import FileNames
import Glibc

/// What is found below a folder, by its path relative to the root of the content.
struct FolderListing {
  struct Entry {
    let path: String
    let stamp: EntryStamp
  }

  private(set) var files: [Entry] = []
  /// Symbolic links.
  private(set) var links: [Entry] = []
  private(set) var folders: [Entry] = []
  /// Paths of which the last name is not UTF-8, as messages show them: nobody knows what it says.
  private(set) var illegible: [String] = []
  /// As it was named to the program, and open.
  private let root: (path: String, descriptor: Int32)

  init(in root: (path: String, descriptor: Int32)) { self.root = root }
}

extension FolderListing {
  /// Adds what lies in `folder`, and in the folders below that are to be entered. Hidden files are left out;
  /// links are not followed.
  mutating func add(
    below folder: String, entering isEntered: (String) -> Bool = { _ in true }
  ) throws(ReadingFailure) {
    let path = folder.isEmpty ? root.path : "\(root.path)/\(folder)"
    for name in try Self.names(in: path) where !name.isHidden {
      guard let name = name.text else {
        illegible.append(folder.isEmpty ? name.shown : "\(folder)/\(name.shown)")
        continue
      }
      let relative = folder.isEmpty ? name : "\(folder)/\(name)"
      guard let stamp = EntryStamp(at: relative, below: root.descriptor) else { continue }
      let found = Entry(path: relative, stamp: stamp)
      switch stamp.kind {
      case S_IFDIR:
        folders.append(found)
        if isEntered(relative) { try add(below: relative, entering: isEntered) }
      case S_IFREG: files.append(found)
      case S_IFLNK: links.append(found)
      default: continue
      }
    }
  }
  private static func names(in path: String) throws(ReadingFailure) -> [FileName] {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadingFailure(path: path, code: errno) }
    defer { close(descriptor) }
    guard let names = [FileName](in: descriptor) else {
      throw ReadingFailure(path: path, code: errno)
    }
    return names
  }
}
