import Feeds
import Programmes
import Testing

struct AtomFeedTests {
  private let page: Link
  private let source: Link

  init() throws {
    page = try link("https://etica.example.org/novedades/")
    source = try link("https://etica.example.org/novedades.atom?a=1&b=ñ")
  }

  private func feed(
    updated: String = "2026-01-01", language: LanguageTag? = nil, entries: [AtomEntry] = []
  ) throws -> AtomFeed {
    try AtomFeed(
      id: tag("novedades"), title: "Novedades", source: source, page: page,
      updated: date(updated), author: "Comité de Ética", language: language, entries: entries)
  }

  private func entry(_ path: String, updated: String = "2026-03-05") throws -> AtomEntry {
    try AtomEntry(id: tag(path), title: path, page: page, updated: date(updated))
  }

  @Test func `a feed is what the standard says, octet by octet`() throws {
    let session = try AtomEntry(
      id: tag("sesiones/2026-03-05"), title: "Sesión <ordinaria> & \"pública\"", page: page,
      updated: date("2026-03-06"), published: date("2026-03-05"), summary: "Uno\nDos",
      categories: ["Sesión", ""])
    let feed = try AtomFeed(
      id: tag("novedades"), title: "Novedades", subtitle: "Informes y sesiones", source: source,
      page: page, updated: date("2026-01-01"), author: "Comité de Ética",
      language: LanguageTag("es-MX"), entries: [session, entry("informe")])
    #expect(
      String(decoding: feed.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es-MX">
        <id>tag:etica.example.org,2026-01-01:novedades</id>
        <title type="text">Novedades</title>
        <subtitle type="text">Informes y sesiones</subtitle>
        <updated>2026-03-06T00:00:00Z</updated>
        <author><name>Comité de Ética</name></author>
        <link rel="self" type="application/atom+xml" \
        href="https://etica.example.org/novedades.atom?a=1&amp;b=%C3%B1"/>
        <link rel="alternate" type="text/html" href="https://etica.example.org/novedades/"/>
        <entry>
        <id>tag:etica.example.org,2026-01-01:sesiones/2026-03-05</id>
        <title type="text">Sesión &lt;ordinaria&gt; &amp; &quot;pública&quot;</title>
        <link rel="alternate" type="text/html" href="https://etica.example.org/novedades/"/>
        <published>2026-03-05T00:00:00Z</published>
        <updated>2026-03-06T00:00:00Z</updated>
        <category term="Sesión"/>
        <summary type="text">Uno&#10;Dos</summary>
        </entry>
        <entry>
        <id>tag:etica.example.org,2026-01-01:informe</id>
        <title type="text">informe</title>
        <link rel="alternate" type="text/html" href="https://etica.example.org/novedades/"/>
        <updated>2026-03-05T00:00:00Z</updated>
        </entry>
        </feed>

        """)
  }

  @Test(arguments: [
    ("2026-01-01", "2026-03-05"), ("2026-03-05", "2026-03-05"), ("2026-04-01", "2026-04-01"),
  ])
  func `a feed is never older than its newest entry`(updated: String, expected: String) throws {
    let entries = try [
      entry("a", updated: "2026-02-01"), entry("b"), entry("c", updated: "2025-12-31"),
    ]
    #expect(try feed(updated: updated, entries: entries).updated == date(expected))
  }

  @Test func `a feed without entries is one`() throws {
    let read = try #require(elements(of: feed().bytes))
    #expect(
      read.map(\.name) == ["feed", "id", "title", "updated", "author", "name", "link", "link"])
    #expect(read[0].attributes["xml:lang"] == nil)
  }

  @Test func `of two entries that are one to a reader the first is kept`() throws {
    let twice = try feed(entries: [entry("a"), entry("b"), entry("b", updated: "2026-03-06")])
    #expect(try twice.bytes == feed(entries: [entry("a"), entry("b")]).bytes)
  }

  @Test(arguments: ["es", "es-MX", "nah", "zh-Hant-TW", "x-privado"])
  func `a language is named as the standard names it`(tag: String) throws {
    let language = try #require(LanguageTag(tag))
    let read = try #require(elements(of: feed(language: language).bytes))
    #expect(read[0].attributes["xml:lang"] == tag)
  }

  @Test(arguments: ["", "-", "es-", "es_MX", "es MX", "español-1", "123", "abcdefghi", "es\">"])
  func `other texts name no language`(text: String) {
    #expect(LanguageTag(text) == nil)
  }
}
