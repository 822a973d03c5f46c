import Feeds
import JSON
import Programmes
import TestSupport

extension CalendarFeed {
  init(sampledFrom texts: inout HostileTexts) throws {
    let count = texts.number(in: 1...8)
    let events = try (0..<count).map { try CalendarEvent(number: $0, sampledFrom: &texts) }
    let head = CalendarHead(
      name: texts.next(), description: texts.maybe { $0.next() },
      page: try texts.maybe { try $0.link() },
      source: try texts.maybe { try $0.link() }, refresh: texts.one(of: .daily, .weekly),
      product: texts.next())
    self.init(head, events: events)
  }

  var json: JSON {
    .members([
      ("name", .string(head.name)), ("description", head.description.map { .string($0) }),
      ("page", head.page.map { .string($0.address) }),
      ("source", head.source.map { .string($0.address) }), ("product", .string(head.product)),
      ("refresh", .number(head.refresh == .daily ? 1 : 7)),
      ("events", .array(events.map(\.event.json))),
    ])
  }
}

extension CalendarEvent {
  fileprivate init(number: Int, sampledFrom texts: inout HostileTexts) throws {
    let (first, rule) =
      texts.number(in: 0...2) == 0
      ? try Self.recurrence(texts.number(in: 0...(Self.rules.count - 1)))
      : (try texts.day(), nil)
    let last = texts.number(in: 0...1) == 0 ? first : max(first, try texts.day())
    self.init(
      id: try texts.tag(number), days: first...(rule == nil ? last : first),
      summary: texts.next(), description: texts.maybe { $0.next() },
      location: texts.maybe { $0.next() }, page: try texts.maybe { try $0.link() },
      categories: texts.list(upTo: 3),
      status: texts.one(of: .tentative, .confirmed, .cancelled),
      isTransparent: texts.number(in: 0...1) == 0,
      recurrence: rule,
      sequence: texts.number(in: 0...1_000_000), lastModified: try texts.day())
  }

  /// Rules, each with a day on which it holds.
  private static let rules = [
    (first: "2020-01-09", rule: "FREQ=MONTHLY;BYMONTHDAY=9;COUNT=12"),
    (first: "2024-01-26", rule: "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20241231"),
    (first: "2024-01-01", rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=20"),
    (first: "2024-03-31", rule: "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20251231"),
    (first: "2024-02-29", rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3"),
    (first: "2024-01-31", rule: "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=7"),
    (first: "2024-06-03", rule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;UNTIL=20241130"),
  ]

  private static func recurrence(_ index: Int) throws -> (CalendarDate, RecurrenceRule?) {
    let (first, rule) = rules[index]
    return (try needed(CalendarDate(iso: first), first), try needed(RecurrenceRule(rule), rule))
  }

  fileprivate var json: JSON {
    .members([
      ("tag", .string(id.text)), ("first", .string(days.lowerBound.iso)),
      ("last", .string(days.upperBound.iso)), ("summary", .string(summary)),
      ("description", description.map { .string($0) }),
      ("location", location.map { .string($0) }), ("page", page.map { .string($0.address) }),
      ("categories", .strings(categories)), ("status", .string("\(status)")),
      ("isTransparent", .bool(isTransparent)),
      ("recurrence", recurrence.map { .string($0.text) }), ("sequence", .number(sequence)),
      ("lastModified", .string(lastModified.iso)),
    ])
  }
}
