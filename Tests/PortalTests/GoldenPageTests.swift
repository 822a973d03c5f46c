import Testing

/// The pages of the sites under `Tests/Sites`, against those that people read and approved.
@Suite struct GoldenPageTests {
  @Test func `the example site is as it was`() throws {
    // Style, icons and card are the program's own files, the same for every site.
    let files = try KnownSite.example.built().files.filter { file in
      ![".png", ".css", ".svg"].contains(where: file.path.hasSuffix)
    }
    try GoldenFolder("Tests/Sites/Ejemplo/Public").expectEqual(to: files)
  }

  /// Of its hundreds of pages one of each kind, of the programme in progress where it has the kind.
  @Test func `the demonstration site is as it was, in one page of each kind`() throws {
    let pages = try KnownSite.demonstration.built().pages.sorted { $0.path < $1.path }
    let isInProgress = { (page: BuiltFile) in page.path.contains("altamar/pat-2024/") }
    let ranked = pages.filter(isInProgress) + pages
    let firsts = Dictionary(ranked.map { ($0.kind, $0) }) { first, _ in first }
    try GoldenFolder("Tests/Sites/demostracion/Public").expectEqual(to: Array(firsts.values))
  }
}

extension BuiltFile {
  /// What `<body data-plantilla>` says.
  fileprivate var kind: Substring? {
    text.firstRange(of: "data-plantilla=\"").map { text[$0.upperBound...].prefix { $0 != "\"" } }
  }
}
