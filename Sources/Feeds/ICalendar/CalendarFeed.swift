public import Programmes

/// A calendar that programs subscribe to: a `VCALENDAR` of RFC 5545, with the properties of RFC 7986
/// and those that older programs know in their place.
public struct CalendarFeed: Sendable, Hashable {
  public let head: CalendarHead
  public let events: [WrittenEvent]

  /// Of two events with one identifier only the first is kept: to a reader they would be one and the same
  /// (RFC 5545, section 3.8.4.7).
  public init(_ head: CalendarHead, written events: [WrittenEvent]) {
    var known: Set<TagURI> = []
    self.head = head
    self.events = events.filter { known.insert($0.event.id).inserted }
  }

  public init(_ head: CalendarHead, events: [CalendarEvent]) {
    self.init(head, written: events.map(WrittenEvent.init))
  }
}

/// What a calendar says of itself.
public struct CalendarHead: Sendable, Hashable {
  public let name: String
  public let description: String?
  /// The page that shows the same days.
  public let page: Link?
  /// Where this file is found.
  public let source: Link?
  /// Identifier of the program that made it (`PRODID`): `-//Vitrina//Calendario//ES`.
  public let product: String

  public init(
    name: String, description: String? = nil, page: Link? = nil, source: Link? = nil,
    product: String
  ) {
    self.name = name
    self.description = description
    self.page = page
    self.source = source
    self.product = product
  }
}
