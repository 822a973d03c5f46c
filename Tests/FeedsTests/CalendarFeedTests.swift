import Feeds
import Programmes
import Testing

struct CalendarFeedTests {
  @Test func `a calendar is what the standard says, octet by octet`() throws {
    let session = try CalendarEvent(
      id: tag("instituciones/faro/sesiones/2026-02-12"), days: days("2026-02-12", "2026-02-12"),
      summary: "Sesión ordinaria, primera",
      description: "Orden del día:\n1. Lista; 2. Acta\\Minuta",
      page: Link("https://etica.example.org/sesiones/ñ/?a=1,2"),
      categories: ["Sesión", "Acta, minuta"], sequence: 2,
      lastModified: date("2026-01-05"))
    let cards = try #require(
      try Recurrence(reading: "segunda quincena de junio y septiembre")
        .calendarRule(within: date("2020-01-01")...date("2020-12-31")))
    let card = try CalendarEvent(
      id: tag("tarjetas"), days: .repeated(cards), summary: "Tarjeta", status: .cancelled,
      lastModified: date("2026-01-06"))
    let head = CalendarHead(
      name: "Faro; vencimientos", description: "Lo que vence",
      page: Link("https://etica.example.org/calendario/"),
      source: Link("https://etica.example.org/vencimientos.ics"),
      product: "-//Vitrina//Calendario//ES")
    let feed = CalendarFeed(head, events: [session, card])
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Vitrina//Calendario//ES
      CALSCALE:GREGORIAN
      NAME:Faro\\; vencimientos
      X-WR-CALNAME:Faro\\; vencimientos
      DESCRIPTION:Lo que vence
      X-WR-CALDESC:Lo que vence
      URL:https://etica.example.org/calendario/
      SOURCE;VALUE=URI:https://etica.example.org/vencimientos.ics
      LAST-MODIFIED:20260106T000000Z
      REFRESH-INTERVAL;VALUE=DURATION:P1D
      X-PUBLISHED-TTL:P1D
      BEGIN:VEVENT
      UID:b7faba1f-3cba-87a3-b588-be1ff2ceffc2
      DTSTAMP:20260105T000000Z
      LAST-MODIFIED:20260105T000000Z
      SEQUENCE:2
      DTSTART;VALUE=DATE:20260212
      DTEND;VALUE=DATE:20260213
      SUMMARY:Sesión ordinaria\\, primera
      DESCRIPTION:Orden del día:\\n1. Lista\\; 2. Acta\\\\Minuta
      URL:https://etica.example.org/sesiones/%C3%B1/?a=1,2
      CATEGORIES:Sesión,Acta\\, minuta
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:f235d5e6-a6b3-89e5-9d8c-92c7db26306a
      DTSTAMP:20260106T000000Z
      LAST-MODIFIED:20260106T000000Z
      SEQUENCE:0
      DTSTART;VALUE=DATE:20200616
      DTEND;VALUE=DATE:20200701
      RRULE:FREQ=MONTHLY;BYMONTH=6,9;BYMONTHDAY=16;COUNT=2
      SUMMARY:Tarjeta
      STATUS:CANCELLED
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR

      """
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(String(decoding: feed.bytes, as: UTF8.self) == expected)
  }

  @Test func `a calendar is its opening, its events one after the other, and its ending`() throws {
    let events = try (0..<3).map { number in
      WrittenEvent(
        try CalendarEvent(
          id: tag("\(number)"), days: days("2026-02-12", "2026-02-12"),
          summary: String(repeating: "Sesión ", count: 20),
          lastModified: date(number == 0 ? "2026-01-07" : "2026-01-05")))
    }
    let head = CalendarHead(name: "Faro", product: "-//Vitrina//ES")
    let opening = try head.opening(lastModified: date("2026-01-07"))
    #expect(
      CalendarFeed(head, written: events).bytes
        == opening + events.flatMap(\.bytes) + head.ending)
  }

  /// Made by Python's `hashlib` and `uuid` as RFC 9562, appendix B.2, shows.
  @Test(arguments: [
    ("a", "78966a58-a9e8-8cbd-ad9d-d80726153433"),
    ("instituciones/faro/", "2b886c86-842e-8e08-a3fb-d79dbd6d4a30"),
    ("ñ", "2c6ef379-0095-806b-8771-158c07f263cd"),
  ])
  func `the identifier of an event is a UUID of its name alone`(path: String, uuid: String) throws {
    let one = try CalendarEvent(
      id: tag(path), days: days("2026-02-12", "2026-02-12"), summary: "Antes",
      lastModified: date("2026-01-05"))
    let other = try CalendarEvent(
      id: tag(path), days: days("2027-03-01", "2027-03-31"), summary: "Después",
      description: "x", page: Link("https://example.org/"), sequence: 9,
      lastModified: date("2027-01-05"))
    #expect(try lines("UID:", of: text(of: [one])) == ["UID:\(uuid)"])
    #expect(try lines("UID:", of: text(of: [other])) == ["UID:\(uuid)"])
  }

  @Test(arguments: [
    ("2026-02-12", "2026-02-12", "20260213"), ("2026-02-01", "2026-02-28", "20260301"),
    ("2024-02-01", "2024-02-28", "20240229"), ("2024-02-29", "2024-02-29", "20240301"),
    ("2026-12-31", "2026-12-31", "20270101"), ("1900-01-01", "2199-12-31", "22000101"),
    ("2026-09-30", "2026-10-09", "20261010"), ("2100-02-28", "2100-02-28", "21000301"),
  ])
  func `an event ends on the first day that it does not have`(
    first: String, last: String, end: String
  ) throws {
    let text = try calendar(days: days(first, last))
    #expect(lines("DTEND", of: text) == ["DTEND;VALUE=DATE:\(end)"])
    #expect(lines("DTSTART", of: text).first?.hasSuffix(first.filter { $0 != "-" }) == true)
  }

  @Test(arguments: [(-1, "0"), (0, "0"), (7, "7"), (Int.max, "2147483647"), (Int.min, "0")])
  func `the sequence is an integer of the standard`(sequence: Int, expected: String) throws {
    #expect(try lines("SEQUENCE", of: calendar(sequence: sequence)) == ["SEQUENCE:\(expected)"])
  }

  @Test func `categories that show nothing are left out, and the line with the last of them`()
    throws
  {
    let text = try calendar(categories: ["", "Eje I", "\u{0}", "\u{202E}"])
    #expect(lines("CATEGORIES", of: text) == ["CATEGORIES:Eje I"])
    #expect(try lines("CATEGORIES", of: calendar(categories: [""])).isEmpty)
  }

  @Test(arguments: [
    ("https://example.org/a b", nil), ("https://example.org/ñ", "https://example.org/%C3%B1"),
    ("https://ética.mx/", "https://%C3%A9tica.mx/"),
    ("https://example.org/%C3%B1", "https://example.org/%C3%B1"),
    ("https://example.org/a,b;c?d=1&e='f'#g", "https://example.org/a,b;c?d=1&e='f'#g"),
    ("https://example.org/{x}|[1]^`", "https://example.org/%7Bx%7D%7C%5B1%5D%5E%60"),
    ("javascript:alert(1)", nil),
  ])
  func `an address is written in the characters of a URI`(address: String, uri: String?) throws {
    let text = try calendar(page: Link(address))
    #expect(lines("URL:", of: text) == (uri.map { ["URL:\($0)"] } ?? []))
  }

  @Test func `a calendar without events is no empty file`() throws {
    let text = try text(of: [])
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test func `of two events that are one to a reader the first is kept`() throws {
    let events = try ["a", "b", "a"].map {
      try CalendarEvent(
        id: tag($0), days: days("2026-02-12", "2026-02-12"), summary: $0,
        lastModified: date("2026-01-05"))
    }
    #expect(try text(of: events) == text(of: Array(events.prefix(2))))
  }
}
