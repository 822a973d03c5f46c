extension FinishedIndex {
  /// The entries of each facet, 65,536 in a file.
  func facetFiles(in order: ShownOrder) -> [SearchFile] {
    var set = order.noNumbers
    return words.facets.names.enumerated().flatMap { place, facet in
      let entries = order.numbers(of: words.facets.list(0, at: place), sortingWith: &set)
      return facetFiles(facet, entries)
    }
  }

  private func facetFiles(_ facet: SearchFacet, _ entries: [UInt32]) -> [SearchFile] {
    var files: [SearchFile] = []
    var rest = entries[...]
    while let block = rest.first.map({ $0 >> 16 }) {
      let end = rest.end { $0 >> 16 == block }
      let entries = rest[..<end]
      rest = rest[end...]
      files.append(
        SearchFile(path: "f/\(facet.kind.rawValue)-\(facet.value).\(block).json") {
          var text = [UInt8(ascii: "\"")]
          IDList.write(entries.map { $0 & 0xFFFF }[...], to: &text)
          text.append(contentsOf: "\"\n".utf8)
          return text
        })
    }
    return files
  }
}
