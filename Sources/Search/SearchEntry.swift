/// Something that can be found: a page, or what a page says of one thing.
public struct SearchEntry: Sendable {
  /// Of the page, below the root of the site.
  public let address: String
  public let title: String
  /// Where it belongs: «Actividad · INM · PAT 2021».
  public let context: String
  /// By what a document numbers it: `1.1.1`.
  public let keys: [String]
  /// What else it may be found by.
  public let texts: [String]
  public let facets: [SearchFacet]

  public init(
    address: String, title: String, context: String, keys: [String] = [], texts: [String] = [],
    facets: [SearchFacet] = []
  ) {
    self.address = address
    self.title = title
    self.context = context
    self.keys = keys
    self.texts = texts
    self.facets = facets
  }
}
