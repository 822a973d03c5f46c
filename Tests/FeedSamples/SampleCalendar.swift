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
      source: try texts.maybe { try $0.link() }, product: texts.next())
    self.init(head, events: events)
  }

  var json: JSON {
    .members([
      ("name", .string(head.name)), ("description", head.description.map { .string($0) }),
      ("page", head.page.map { .string($0.address) }),
      ("source", head.source.map { .string($0.address) }), ("product", .string(head.product)),
      ("events", .array(events.map(\.event.json))),
    ])
  }
}

extension CalendarEvent {
  fileprivate init(number: Int, sampledFrom texts: inout HostileTexts) throws {
    self.init(
      id: try texts.tag(number), days: try Days(sampledFrom: &texts),
      summary: texts.next(), description: texts.maybe { $0.next() },
      page: try texts.maybe { try $0.link() }, categories: texts.list(upTo: 3),
      status: texts.one(of: .confirmed, .cancelled),
      sequence: texts.number(in: 0...1_000_000), lastModified: try texts.day())
  }

  fileprivate var json: JSON {
    .members([
      ("tag", .string(id.text)), ("first", .string(days.first.lowerBound.iso)),
      ("last", .string(days.first.upperBound.iso)), ("summary", .string(summary)),
      ("description", description.map { .string($0) }),
      ("page", page.map { .string($0.address) }),
      ("categories", .strings(categories)), ("status", .string("\(status)")),
      ("recurrence", days.rule.map { .string($0.text) }), ("sequence", .number(sequence)),
      ("lastModified", .string(lastModified.iso)),
    ])
  }
}

extension CalendarEvent.Days {
  fileprivate init(sampledFrom texts: inout HostileTexts) throws {
    if texts.number(in: 0...2) == 0 {
      let recurrence = Self.recurrences[texts.number(in: 0...(Self.recurrences.count - 1))]
      let years =
        try needed(
          CalendarDate(iso: "2019-01-01"), "first")...needed(
          CalendarDate(iso: "2029-12-31"), "last")
      let rule = try Recurrence(reading: recurrence).calendarRule(within: years)
      self = .repeated(try needed(rule, recurrence))
    } else {
      let first = try texts.day()
      self = .once(first...(texts.number(in: 0...1) == 0 ? first : max(first, try texts.day())))
    }
  }

  private static let recurrences = [
    "día 9 de cada mes", "último viernes de cada mes", "lunes y miércoles cada 2 semanas",
    "último día cada 3 meses", "día 29 de febrero", "día 31 de cada mes",
    "segundo martes de marzo y noviembre", "segunda quincena de junio y septiembre",
  ]

  fileprivate var first: ClosedRange<CalendarDate> {
    switch self {
    case .once(let days): days
    case .repeated(let rule): rule.first
    }
  }

  fileprivate var rule: CalendarRule? {
    if case .repeated(let rule) = self { rule } else { nil }
  }
}
