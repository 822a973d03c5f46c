import Octets
public import Programmes

/// News that programs subscribe to: `atom:feed` (RFC 4287, section 4.1.1).
public struct AtomFeed: Sendable, Hashable {
  public let id: TagURI
  public let title: String
  public let subtitle: String?
  /// Where this file is found.
  public let source: Link
  /// The page that shows the same news.
  public let page: Link
  /// The day of the last change to the feed, at the earliest that of its newest entry.
  public let updated: CalendarDate
  public let author: String
  public let language: LanguageTag?
  /// In the order of the file.
  public let entries: [AtomEntry]

  /// Of two entries with one identifier only the first is kept: to a reader they would be one and the same
  /// (RFC 4287, section 4.2.6).
  public init(
    id: TagURI, title: String, subtitle: String? = nil, source: Link, page: Link,
    updated: CalendarDate, author: String, language: LanguageTag? = nil, entries: [AtomEntry]
  ) {
    var known: Set<TagURI> = []
    let entries = entries.filter { known.insert($0.id).inserted }
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.source = source
    self.page = page
    self.updated = entries.lazy.map(\.updated).reduce(updated, max)
    self.author = author
    self.language = language
    self.entries = entries
  }
}

/// The tag of a language: `es-MX` (`atomLanguageTag` of RFC 4287, section 2).
public struct LanguageTag: Sendable, Hashable {
  public let text: String

  /// nil when `text` is not of that form: parts of 1 to 8 letters or digits with hyphens between
  /// them, the first of letters.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard
      parts.allSatisfy({
        (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isASCIILetterOrDigit)
      }),
      parts.first?.utf8.contains(where: \.isDigit) == false
    else { return nil }
    self.text = text
  }
}
