import Foundation
import Testing

/// What a phone has to fetch for one page (issue 6, «Weight»).
@Suite struct WeightTests {
  @Test(arguments: ["Content", "Tests/Sites/demostracion/Content"])
  func `a page with all that it loads is at most 60 KB and six requests`(content: String) throws {
    let site = try BuiltSite(
      content: "\(BuiltSite.repository)/\(content)")
    let sizes = try Dictionary(
      uniqueKeysWithValues: site.files.filter { loadable.contains($0.type) }
        .map { ($0.path, try compressedSize($0.bytes)) })
    var heaviest = 0
    for page in site.pages where page.path != "404.html" {
      let loaded = Set(loads(of: page.text).map { resolved($0, from: page.path) })
      let weights = try loaded.map { try #require(sizes[$0], "\(page.path): \($0)") }
      let total = try weights.reduce(try #require(sizes[page.path]), +)
      heaviest = max(heaviest, total)
      #expect(total <= 60_000, "\(page.path): \(total)")
      #expect(loaded.count + 1 <= 6, "\(page.path)")
    }
    #expect(heaviest > 3_000)
  }

  @Test func `the style is at most 8 KB, the script for tables at most 2`() throws {
    let site = try BuiltSite.example()
    for (name, limit) in [("estilo.css", 8_192), ("tablas.js", 2_048)] {
      let file = try #require(site.files.first { $0.path == name })
      let size = try compressedSize(file.bytes)
      #expect(size <= limit && size > 200, "\(name): \(size)")
    }
  }

  private let loadable: Set<String> = ["html", "css", "js", "svg", "png"]

  /// What a browser fetches unasked: styles, scripts, pictures and the icon.
  private func loads(of html: String) -> [String] {
    html.matches(of: /<(?:script|img)[^>]* src="([^"]*)"/).map { String($0.1) }
      + html.matches(of: /<link rel="(?:stylesheet|icon)"[^>]* href="([^"]*)"/).map { String($0.1) }
  }

  private func resolved(_ link: String, from path: String) -> String {
    let base = URL(filePath: "/" + path)
    return String(URL(filePath: link, relativeTo: base).standardizedFileURL.path.dropFirst())
  }

  /// By gzip, as servers send it.
  private func compressedSize(_ bytes: [UInt8]) throws -> Int {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-6", "-c", file.path]
    let output = Pipe()
    gzip.standardOutput = output
    try gzip.run()
    let size = try output.fileHandleForReading.readToEnd()?.count ?? 0
    gzip.waitUntilExit()
    return size
  }
}

extension BuiltFile {
  fileprivate var type: String { path.split(separator: ".").last.map(String.init) ?? "" }
}
