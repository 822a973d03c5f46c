import FileNames
import Glibc

/// Which files of others had been carried along from a version when it was put away, by their stamps: what came
/// into it later was put where nobody looks any more, and its owner may not know.
///
/// It lies in the version itself. It is a help: where it is not whole, all files are as if they had come later.
struct CarriedFiles {
  private var stamps: Set<String> = []

  init() {}
}

extension CarriedFiles {
  static let name = "llevados"
  private static let path = "\(OutputLock.workName)/\(name)"

  /// What was written down in `version`.
  init(in version: Folder) {
    guard let file = version.file(Self.path) else { return }
    defer { file.end() }
    let lines = try? JournalLines(of: file, at: version.name(of: Self.path))
    stamps = Set(lines?.texts ?? [])
  }

  mutating func add(_ path: FileName, of version: Folder) {
    if let status = version.status(of: path) { stamps.insert("\(FileStamp(status))") }
  }

  func contains(_ path: FileName, of version: Folder) -> Bool {
    version.status(of: path).map { stamps.contains("\(FileStamp($0))") } ?? false
  }

  /// Writes them down in `version`.
  func save(in version: Folder) {
    if stamps.isEmpty { return }
    try? version.removeFile(Self.path)
    _ = try? version.write(JournalLines(texts: stamps.sorted()).bytes, to: Self.path)
  }
}
