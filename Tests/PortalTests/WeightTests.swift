import Foundation
import TestFolders
import Testing

/// What a phone has to fetch for one page (issue 6, «Weight»).
@Suite struct WeightTests {
  @Test(arguments: [KnownSite.real, .demonstration])
  func `a page with all that it loads is at most 60 KB and six requests`(known: KnownSite) throws {
    let site = try known.built()
    let sizes = try compressedSizes(site.files.filter { loadable.contains($0.type) })
    var heaviest = 0
    for page in site.pages where page.path != "404.html" {
      let loaded = Set(loads(of: page.text).map { resolved($0, from: page.path) })
      let weights = try loaded.map { try #require(sizes[$0], "\(page.path): \($0)") }
      let total = try weights.reduce(#require(sizes[page.path]), +)
      heaviest = max(heaviest, total)
      #expect(total <= 60_000, "\(page.path): \(total)")
      #expect(loaded.count + 1 <= 6, "\(page.path)")
    }
    #expect(heaviest > 3_000)
  }

  @Test func `the style is at most 8 KB, the script of tables 2 and that of search 4`() throws {
    let files = try KnownSite.example.built().files
    let sizes = try compressedSizes(files.filter { ["css", "js"].contains($0.type) })
    for (name, limit) in [("estilo.css", 8_192), ("tablas.js", 2_048), ("buscar.js", 4_096)] {
      let size = try #require(sizes[name])
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

  /// By path, compressed by gzip as servers send them.
  private func compressedSizes(_ files: [BuiltFile]) throws -> [String: Int] {
    let folder = try TemporaryFolder()
    for (number, file) in files.enumerated() {
      try Data(file.bytes).write(to: URL(filePath: "\(folder.path)/\(number)"))
    }
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-6", "--no-name", "--recursive", folder.path]
    try gzip.run()
    gzip.waitUntilExit()
    return try Dictionary(
      uniqueKeysWithValues: files.enumerated().map { number, file in
        let packed = URL(filePath: "\(folder.path)/\(number).gz")
        return (file.path, try #require(packed.resourceValues(forKeys: [.fileSizeKey]).fileSize))
      })
  }
}

extension BuiltFile {
  fileprivate var type: String { path.split(separator: ".").last.map(String.init) ?? "" }
}
