import Feeds
import Programmes
import Testing

func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

func days(_ first: String, _ last: String) throws -> CalendarEvent.Days {
  .once(try date(first)...date(last))
}

func tag(_ path: String) throws -> TagURI {
  let host = try #require(HostName("etica.example.org"))
  return TagURI(host: host, day: try date("2026-01-01"), path: path)
}

func link(_ address: String) throws -> Link { try #require(Link(address)) }

/// A calendar with one event.
func calendar(
  summary: String = "Sesión", days: CalendarEvent.Days? = nil, categories: [String] = [],
  page: Link? = nil, sequence: Int = 0
) throws -> String {
  let day = try date("2026-02-12")
  let event = CalendarEvent(
    id: try tag("a"), days: days ?? .once(day...day), summary: summary, page: page,
    categories: categories, sequence: sequence, lastModified: try date("2026-01-05"))
  return try text(of: [event])
}

func text(of events: [CalendarEvent]) throws -> String {
  let feed = CalendarFeed(
    CalendarHead(name: "Faro", product: "-//Vitrina//ES"), events: events)
  return String(decoding: feed.bytes, as: UTF8.self)
}

/// The lines of a calendar that begin with `name`, unfolded.
func lines(_ name: String, of calendar: String) -> [String] {
  let octets = Array(calendar.utf8)
  var unfolded: [UInt8] = []
  var index = 0
  while index < octets.count {
    if octets[index...].starts(with: [0x0D, 0x0A, 0x20]) {
      index += 3
    } else {
      unfolded.append(octets[index])
      index += 1
    }
  }
  return unfolded.split(separator: 0x0A).map { String(decoding: $0.dropLast(), as: UTF8.self) }
    .filter { $0.utf8.starts(with: name.utf8) }
}

/// The texts of a list of `TEXT`, read as RFC 5545, section 3.3.11, says.
func texts(of line: String, after name: String) -> [String] {
  var texts = [""]
  var scalars = line.unicodeScalars.dropFirst(name.unicodeScalars.count).makeIterator()
  while let scalar = scalars.next() {
    switch scalar {
    case ",": texts.append("")
    case "\\":
      let escaped = scalars.next()
      texts[texts.count - 1].unicodeScalars.append(
        escaped == "n" ? "\n" : escaped ?? "\\")
    default: texts[texts.count - 1].unicodeScalars.append(scalar)
    }
  }
  return texts
}

/// A feed with one entry.
func feed(entryTitled title: String, category: String) throws -> [UInt8] {
  let page = try link("https://etica.example.org/")
  let entry = try AtomEntry(
    id: tag("a"), title: title, page: page, updated: date("2026-01-05"), categories: [category])
  return try AtomFeed(
    id: tag("novedades"), title: "Faro", source: page, page: page, updated: date("2026-01-01"),
    author: "Comité", entries: [entry]
  ).bytes
}
