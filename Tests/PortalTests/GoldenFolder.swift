import Foundation
import Testing

/// Pages as they were read and approved, byte by byte. `VITRINA_RECORD=1 swift test` writes them anew; read
/// the difference before you commit it.
struct GoldenFolder {
  private let url: URL

  init(_ path: String) {
    url = URL(filePath: BuiltSite.repository).appending(path: path)
  }
}

extension GoldenFolder {
  /// Whether the folder holds just `files`.
  func expectEqual(to files: [BuiltFile]) throws {
    if ProcessInfo.processInfo.environment["VITRINA_RECORD"] == "1" { try record(files) }
    for file in files {
      let golden = try? Data(contentsOf: url.appending(path: file.path))
      let isEqual = golden.map { Array($0) == file.bytes } ?? false
      #expect(isEqual, "\(file.path): \(firstDifference(golden, file))")
    }
    #expect(try recordedPaths() == Set(files.map(\.path)))
  }

  private func record(_ files: [BuiltFile]) throws {
    try? FileManager.default.removeItem(at: url)
    for file in files {
      let target = url.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: target)
    }
  }

  private func recordedPaths() throws -> Set<String> {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: url.path)
    return Set(paths.filter { !url.appending(path: $0).isFolder })
  }

  private func firstDifference(_ golden: Data?, _ file: BuiltFile) -> String {
    guard let golden else { return "not recorded" }
    let lines = String(decoding: golden, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let others = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(lines, others).enumerated().first { $1.0 != $1.1 }?.offset
    guard let index else { return "\(lines.count) lines against \(others.count)" }
    return "line \(index + 1):\n- \(lines[index])\n+ \(others[index])"
  }
}

extension URL {
  fileprivate var isFolder: Bool {
    (try? resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }
}
