/// An event with its lines, for calendars that share it.
public struct WrittenEvent: Sendable, Hashable {
  public let event: CalendarEvent
  /// Its lines.
  public let bytes: [UInt8]

  public init(_ event: CalendarEvent) {
    self.event = event
    var lines = ContentLines()
    event.append(to: &lines)
    bytes = lines.bytes
  }
}
