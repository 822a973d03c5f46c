import Feeds
import Programmes
import SiteRoutes
import Templates

/// The events of an institution's calendars. Those of its programmes and of their axes are among them: each
/// is written once for all.
struct InstitutionEvents: Sendable {
  private struct Written {
    let entry: CalendarEntry
    let event: WrittenEvent
  }

  private let deadlines: [Written]
  private let spans: [Written]

  init(_ entries: [CalendarEntry], _ maker: EventMaker) {
    deadlines = Self.written(maker.deadlines(entries))
    spans = Self.written(maker.spans(entries))
  }

  /// Of two events with one name, the first.
  private static func written(_ events: some Sequence<MadeEvent>) -> [Written] {
    var known: Set<TagURI> = []
    return events.filter { known.insert($0.event.id).inserted }
      .map { Written(entry: $0.entry, event: WrittenEvent($0.event)) }
  }
}

extension InstitutionEvents {
  /// The lines of events.
  static func bytes(of events: some Sequence<MadeEvent>) -> [UInt8] {
    written(events).flatMap(\.event.bytes)
  }

  /// The file of the calendar that says `head` of itself, with the events of `part`, or all.
  func calendar(_ head: CalendarHead, _ kind: FeedKind, _ part: CalendarPart?) -> [UInt8] {
    let events = (kind == .deadlines ? deadlines : spans).compactMap { one in
      part?.contains(one.entry) ?? true ? one.event : nil
    }
    return CalendarFeed(head, written: events).bytes
  }
}
