public import Programmes

/// One thing that a feed announces: `atom:entry` (RFC 4287, section 4.1.2).
public struct AtomEntry: Sendable, Hashable {
  /// What makes it the same entry after its texts or its page change.
  public let id: TagURI
  public let title: String
  /// Its page.
  public let page: Link
  /// The day on which the content last changed it in a way that readers should know of.
  public let updated: CalendarDate
  public let published: CalendarDate?
  /// Plain text.
  public let summary: String?
  public let categories: [String]

  public init(
    id: TagURI, title: String, page: Link, updated: CalendarDate, published: CalendarDate? = nil,
    summary: String? = nil, categories: [String] = []
  ) {
    self.id = id
    self.title = title
    self.page = page
    self.updated = updated
    self.published = published
    self.summary = summary
    self.categories = categories
  }
}
