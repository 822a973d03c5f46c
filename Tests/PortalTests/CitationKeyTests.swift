import Testing

@Suite struct CitationKeyTests {
  @Test(arguments: KnownSite.allCases)
  func `no two pages are cited by one key`(site: KnownSite) throws {
    let keys = try site.built().pages.compactMap { page in
      page.text.firstMatch(of: /@misc\{([^,]*),/).map { String($0.1) }
    }
    #expect(keys.count > 10)
    let repeated = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty)
  }
}
