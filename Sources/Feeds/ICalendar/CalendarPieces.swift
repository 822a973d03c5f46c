public import Programmes

/// The file of a calendar in pieces, whose events are asked for one by one: there may be more of them than
/// should be held together. All pieces together are the bytes of a ``CalendarFeed``.
public struct CalendarPieces<Events: IteratorProtocol>: Sequence, IteratorProtocol
where Events.Element == CalendarEvent {
  private let head: CalendarHead
  private var events: Events
  private var lines = ContentLines()
  private var isEnded = false

  /// - Parameters:
  ///   - head: what it says of itself.
  ///   - lastModified: the day on which the newest of the events was revised.
  ///   - events: no two with the same identifier, and one at least.
  public init(_ head: CalendarHead, lastModified: CalendarDate?, events: Events) {
    self.head = head
    self.events = events
    head.begin(&lines, lastModified: lastModified)
  }

  public mutating func next() -> [UInt8]? {
    if isEnded { return nil }
    while lines.bytes.count < Self.size {
      guard let event = events.next() else {
        head.end(&lines)
        isEnded = true
        break
      }
      event.append(to: &lines)
    }
    return lines.take()
  }

  /// Of a piece, in bytes.
  private static var size: Int { 1 << 16 }
}
