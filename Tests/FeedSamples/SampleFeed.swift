import Feeds
import JSON
import Programmes
import TestSupport

extension AtomFeed {
  init(sampledFrom texts: inout HostileTexts) throws {
    let count = texts.number(in: 0...8)
    let entries = try (0..<count).map { try AtomEntry(number: $0, sampledFrom: &texts) }
    try self.init(
      id: texts.tag(count), title: texts.next(), subtitle: texts.maybe { $0.next() },
      source: texts.link(), page: texts.link(), updated: texts.day(), author: texts.next(),
      language: LanguageTag("es-MX"), entries: entries)
  }

  var json: JSON {
    .members([
      ("id", .string(id.text)), ("title", .string(title)),
      ("subtitle", subtitle.map { .string($0) }), ("source", .string(source.address)),
      ("page", .string(page.address)), ("updated", .string(updated.iso)),
      ("author", .string(author)), ("entries", .array(entries.map(\.json))),
    ])
  }
}

extension AtomEntry {
  fileprivate init(number: Int, sampledFrom texts: inout HostileTexts) throws {
    try self.init(
      id: texts.tag(number), title: texts.next(), page: texts.link(), updated: texts.day(),
      published: texts.maybe { try $0.day() }, summary: texts.maybe { $0.next() },
      categories: texts.list(upTo: 3))
  }

  fileprivate var json: JSON {
    .members([
      ("id", .string(id.text)), ("title", .string(title)), ("page", .string(page.address)),
      ("updated", .string(updated.iso)), ("published", published.map { .string($0.iso) }),
      ("summary", summary.map { .string($0) }), ("categories", .strings(categories)),
    ])
  }
}
