import Foundation
import SitePlan
import Testing

/// The pages of the example site, byte by byte. `VITRINA_RECORD=1 swift test` writes them anew; read
/// the difference before you commit it.
@Suite struct GoldenPageTests {
  private static let folder = URL(filePath: BuiltSite.repository)
    .appending(path: "Tests/Sites/Ejemplo/Public")

  @Test func `the example site is as it was`() throws {
    // Style, icons and card are the program's own files, the same for every site.
    let files = try BuiltSite.example().files.filter { file in
      ![".png", ".css", ".svg"].contains(where: file.path.hasSuffix)
    }
    if ProcessInfo.processInfo.environment["VITRINA_RECORD"] != nil { try record(files) }
    for file in files {
      let golden = try? Data(contentsOf: Self.folder.appending(path: file.path))
      let isEqual = golden.map { Array($0) == file.bytes } ?? false
      #expect(isEqual, "\(file.path): \(firstDifference(golden, file))")
    }
    #expect(try recordedPaths() == Set(files.map(\.path)))
  }

  private func record(_ files: [BuiltFile]) throws {
    try? FileManager.default.removeItem(at: Self.folder)
    for file in files {
      let url = Self.folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }

  private func recordedPaths() throws -> Set<String> {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
    return Set(paths.filter { ($0.split(separator: "/").last ?? "").contains(".") })
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
