import Feeds
import TestSupport
import Testing

/// What of a text gets into a feed.
struct ShownTextTests {
  static let cases: [(String, String)] = [
    ("llano", "llano"), ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a\nb"),
    ("a\r\r\nb", "a\n\nb"), ("a\n\rb", "a\n\nb"), ("a\r\u{0}\nb", "a\n\nb"),
    ("a\u{85}b\u{2028}c\u{2029}d", "a\nb\nc\nd"), ("a\tb", "a\tb"),
    ("a\u{0}b\u{8}\u{B}\u{C}\u{E}\u{1B}\u{1F}\u{7F}\u{80}\u{9F}c", "abc"),
    ("a\u{202A}b\u{202E}c\u{2066}d\u{2069}e", "abcde"),
    ("\u{200F}a\u{200E}\u{61C}", "\u{200F}a\u{200E}\u{61C}"),
    ("\u{FEFF}a\u{FFFE}\u{FFFF}\u{FFFD}", "a\u{FFFD}"),
    ("👩‍👧‍👦 e\u{301} \u{A0}日本", "👩‍👧‍👦 e\u{301} \u{A0}日本"),
    ("a\\nb;c,d:e\"f'", "a\\nb;c,d:e\"f'"), ("%0D%0A^n\\", "%0D%0A^n\\"),
    ("\r\nEND:VEVENT\r\nBEGIN:VALARM", "\nEND:VEVENT\nBEGIN:VALARM"),
    ("</title><script>alert(1)</script>", "</title><script>alert(1)</script>"),
    ("]]>&amp;&#60;<![CDATA[", "]]>&amp;&#60;<![CDATA["),
  ]

  @Test(arguments: cases)
  func `a calendar shows a text as it is, but for what would break or turn it`(
    text: String, shown: String
  ) throws {
    let calendar = try calendar(summary: text)
    #expect(try summary(of: calendar) == Array(shown.unicodeScalars))
    #expect(lines("END:VEVENT", of: calendar).count == 1)
  }

  @Test(arguments: cases)
  func `an Atom feed shows the same text`(text: String, shown: String) throws {
    let bytes = try feed(entryTitled: text, category: text)
    let read = try #require(elements(of: bytes))
    #expect(read.last { $0.name == "title" }.map(scalars) == Array(shown.unicodeScalars))
    #expect(read.last { $0.name == "category" }?.attributes["term"] == shown)
    #expect(read.map(\.name) == Self.elementNames)
  }

  @Test func `a thousand hostile texts come back`() throws {
    var hostile = HostileTexts(seed: 1)
    for _ in 0..<1000 {
      let text = hostile.next() + "."
      let expected = normalised(text)
      let calendar = try calendar(summary: text, categories: [text])
      let physical = calendar.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(physical.allSatisfy { $0.count <= 76 && ($0.isEmpty || $0.last == 0x0D) })
      #expect(lines("", of: calendar).count == 22)
      #expect(try summary(of: calendar) == expected)
      let read = try #require(elements(of: feed(entryTitled: text, category: text)))
      #expect(read.last { $0.name == "title" }.map(scalars) == expected)
      #expect(read.map(\.name) == Self.elementNames)
    }
  }

  private static let elementNames = [
    "feed", "id", "title", "updated", "author", "name", "link", "link", "entry", "id", "title",
    "link", "updated", "category",
  ]

  private func summary(of calendar: String) throws -> [Unicode.Scalar] {
    let line = try #require(lines("SUMMARY:", of: calendar).first)
    let texts = texts(of: line, after: "SUMMARY:")
    #expect(texts.count == 1)
    return Array(texts[0].unicodeScalars)
  }

  private func scalars(_ element: ReadElement) -> [Unicode.Scalar] {
    Array(element.text.unicodeScalars)
  }

  /// The same rules by the properties of characters.
  private func normalised(_ text: String) -> [Unicode.Scalar] {
    let ends: [Unicode.Scalar] = ["\r", "\u{85}", "\u{2028}", "\u{2029}"]
    let marks: [Unicode.Scalar] = ["\u{200E}", "\u{200F}", "\u{61C}"]
    var previous: Unicode.Scalar?
    let scalars = text.unicodeScalars.filter { scalar in
      defer { previous = scalar }
      return scalar != "\n" || previous != "\r"
    }
    return scalars.map { ends.contains($0) ? "\n" : $0 }.filter {
      $0 == "\n" || $0 == "\t" || marks.contains($0)
        || $0.properties.generalCategory != .control && !$0.properties.isBidiControl
          && !["\u{FEFF}", "\u{FFFE}", "\u{FFFF}"].contains($0)
    }
  }
}
