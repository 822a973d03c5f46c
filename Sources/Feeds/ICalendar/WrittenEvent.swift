import Programmes

/// An event as it is written, for calendars that share it.
public struct WrittenEvent: Sendable, Hashable {
  public let id: TagURI
  let lastModified: CalendarDate
  let bytes: [UInt8]

  public init(_ event: CalendarEvent) {
    id = event.id
    lastModified = event.lastModified
    var lines = ContentLines()
    event.append(to: &lines)
    bytes = lines.bytes
  }
}

extension CalendarHead {
  /// The file of a calendar that says this of itself: the bytes of a ``CalendarFeed`` of the same events.
  public func file(of events: [WrittenEvent]) throws(FeedFault) -> [UInt8] {
    if events.isEmpty { throw .noEvents }
    try FeedFault.refuseRepeated(events.lazy.map(\.id))
    var lines = ContentLines()
    begin(&lines, lastModified: events.lazy.map(\.lastModified).max())
    for event in events { lines.append(whole: event.bytes) }
    end(&lines)
    return lines.bytes
  }
}
