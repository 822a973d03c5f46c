extension FinishedIndex {
  /// Of each facet, those of each 65,536 entries that have it. Every file is there, so that one which can't be
  /// read is never taken for one that holds nothing.
  func facetFiles(in order: ShownOrder) -> [SearchFile] {
    var set = order.noNumbers
    return words.facets.names.enumerated().flatMap { place, facet in
      let entries = order.numbers(of: words.facets.list(0, at: place), sortingWith: &set)
      return facetFiles(facet, entries)
    }
  }

  private func facetFiles(_ facet: SearchFacet, _ entries: [UInt32]) -> [SearchFile] {
    var rest = entries[...]
    return (0...max(0, count - 1) >> 16).map { block in
      let end = rest.end { $0 >> 16 == block }
      let entries = rest[..<end]
      rest = rest[end...]
      return SearchFile(path: "f/\(facet.kind.name)-\(facet.value).\(block).json") {
        var text = [UInt8(ascii: "\"")]
        IDList.write(entries.map { $0 & 0xFFFF }[...], to: &text)
        text.append(contentsOf: "\"\n".utf8)
        return text
      }
    }
  }
}
