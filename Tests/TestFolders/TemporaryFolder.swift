import Foundation

/// A folder that goes with its owner.
package final class TemporaryFolder {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "vitrina-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension TemporaryFolder {
  package func put(_ text: String, at name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// As somebody does it who hides it: the file keeps its times. `text` has as many bytes as what it replaces.
  package func putUnseen(_ text: String, at name: String) throws {
    var status = stat()
    let path = "\(path)/\(name)"
    stat(path, &status)
    try put(text, at: name)
    utimensat(AT_FDCWD, path, [status.st_atim, status.st_mtim], 0)
  }

  package func text(_ name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Paths of all files below it, sorted, hidden ones too.
  package var files: [String] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: "\(path)/\(name)", isDirectory: &isFolder)
      return !exists || !isFolder.boolValue
    }.sorted()
  }

  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  package func isLink(_ name: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/\(name)")) != nil
  }
}

extension TemporaryFolder {
  /// As a program puts it there that knows of no UTF-8: `name` is in Latin-1, and so are the folders on the
  /// way. `folder` is there already, and its name is not.
  package func putInLatin1(_ text: String, at name: String, below folder: String = "") throws {
    let path = latin1(name, below: folder)
    for index in path.indices where path[index] == CChar(bitPattern: UInt8(ascii: "/")) {
      mkdir(Array(path[..<index]) + [0], 0o755)
    }
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    let written = write(file, text, text.utf8.count)
    guard close(file) == 0, written == text.utf8.count else { throw POSIXError(.EIO) }
  }

  package func existsInLatin1(_ name: String, below folder: String = "") -> Bool {
    access(latin1(name, below: folder), F_OK) == 0
  }

  private func latin1(_ name: String, below folder: String) -> [CChar] {
    Array("\(path)/\(folder)/".utf8CString.dropLast())
      + name.unicodeScalars.map { CChar(truncatingIfNeeded: $0.value) } + [0]
  }
}
