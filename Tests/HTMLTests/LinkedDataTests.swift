import HTML
import Testing

@Suite struct LinkedDataTests {
  private func content(_ json: String) throws -> String {
    let text = HTML(linkedData: Array(json.utf8)).description
    let start = "<script type=\"application/ld+json\">"
    let end = "</script>\n"
    try #require(text.hasPrefix(start) && text.hasSuffix(end))
    return String(text.dropFirst(start.count).dropLast(end.count))
  }

  @Test(arguments: [
    ("{\"a\":\"b\"}", "{\"a\":\"b\"}"), ("\"</script>\"", "\"\\u003c/script\\u003e\""),
    ("\"</SCRIPT \"", "\"\\u003c/SCRIPT \""), ("\"<!--\"", "\"\\u003c!--\""),
    ("\"]]>\"", "\"]]\\u003e\""), ("\"&lt;\"", "\"\\u0026lt;\""),
    ("\"a\u{2028}b\u{2029}\"", "\"a\\u2028b\\u2029\""),
    ("\"\u{2027}\u{202A}\"", "\"\u{2027}\u{202A}\""),
    ("\"ñ 日本 👩‍👧\"", "\"ñ 日本 👩‍👧\""), ("", ""),
  ])
  func `no text ends the element of linked data`(json: String, expected: String) throws {
    #expect(try Array(content(json).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [[0xE2], [0xE2, 0x80], [0x80, 0xA8], [0xE2, 0x80, 0x3C]] as [[UInt8]])
  func `bytes that are cut short are kept, and signs after them escaped`(bytes: [UInt8]) {
    let html = HTML(linkedData: bytes)
    #expect(html.bytes.count { $0 == UInt8(ascii: "<") } == 2)
  }
}
