import Programmes
import Search
import Templates

/// The facets of entries, of which thousands have the same.
struct KnownFacets {
  private struct Properties: Hashable {
    let kind: IndexEntry.Kind
    let status: Status?
    let axis: Int?
  }

  private let words: Words
  private var known: [Properties: [SearchFacet]] = [:]

  init(words: Words) { self.words = words }
}

extension KnownFacets {
  mutating func all(of entry: IndexEntry) -> [SearchFacet] {
    let properties = Properties(kind: entry.kind, status: entry.status, axis: entry.axis)
    if let facets = known[properties] { return facets }
    let facets = facets(of: properties)
    known[properties] = facets
    return facets
  }

  private func facets(of properties: Properties) -> [SearchFacet] {
    [
      SearchFacet(
        .kind, properties.kind.rawValue,
        rank: IndexEntry.Kind.allCases.firstIndex(of: properties.kind) ?? 0,
        name: words.name(of: properties.kind)),
      properties.status.map { status in
        SearchFacet(
          .status, Slug(folding: status.rawValue)?.text ?? status.rawValue,
          rank: Status.allCases.firstIndex(of: status) ?? 0, name: words.name(of: status))
      },
      properties.axis.map { axis in
        SearchFacet(
          .axis, "\(axis)", rank: axis, name: words(.axisNumber, ["n": "\(axis)"]))
      },
    ].compactMap { $0 }
  }
}
