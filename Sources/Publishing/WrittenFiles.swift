import Glibc

/// The list, kept in the output folder, of the files that earlier runs wrote there: only those may be
/// removed when the site no longer has them.
public struct WrittenFiles: Sendable {
  /// Where the list stands in the output folder.
  public static let listName = ".vitrina-archivos"

  private let folder: OutputFolder
  private let earlier: Set<String>

  /// Reads the list of `folder`; a folder without one has nothing that may be removed.
  public init(in folder: OutputFolder) {
    self.folder = folder
    earlier = Set(Self.lines(of: "\(folder.path)/\(Self.listName)").filter(Self.isInside))
  }

  /// A path that can't lead out of the folder.
  private static func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains { $0 == ".." || $0 == "." }
  }

  private static func lines(of path: String) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

extension WrittenFiles {
  /// Adds `paths` to the list before they are written, so that a run that is cut short leaves
  /// nothing that a later one would not know.
  public func announce(_ paths: [String]) throws(WritingFailure) {
    try save(earlier.union(paths))
  }

  /// Removes what earlier runs wrote and `paths` lacks, and the folders that this leaves empty.
  ///
  /// - Returns: how many files went.
  public func removeAll(but paths: [String]) throws(WritingFailure) -> Int {
    let stale = earlier.subtracting(paths).sorted(by: >)
    var removed = 0
    for path in stale where unlink("\(folder.path)/\(path)") == 0 {
      removed += 1
      removeEmptyFolders(above: path)
    }
    try save(Set(paths))
    return removed
  }

  private func removeEmptyFolders(above path: String) {
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty {
      // The system refuses to remove a folder that holds anything.
      guard rmdir("\(folder.path)/\(parts.joined(separator: "/"))") == 0 else { return }
      parts = parts.dropLast()
    }
  }

  private func save(_ paths: Set<String>) throws(WritingFailure) {
    let text = paths.sorted().map { $0 + "\n" }.joined()
    try folder.write(Array(text.utf8), to: Self.listName)
  }
}
