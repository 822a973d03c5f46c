/// Why events or entries make no feed.
public enum FeedFault: Error, Sendable, Hashable {
  /// A calendar has at least one component (RFC 5545, section 3.6).
  case noEvents
  /// Two would be one and the same to a reader (RFC 5545, section 3.8.4.7; RFC 4287, section 4.2.6).
  case repeatedIdentifier(TagURI)
}

extension FeedFault {
  static func refuseRepeated(_ identifiers: some Sequence<TagURI>) throws(FeedFault) {
    var known: Set<TagURI> = []
    for identifier in identifiers where !known.insert(identifier).inserted {
      throw .repeatedIdentifier(identifier)
    }
  }
}
