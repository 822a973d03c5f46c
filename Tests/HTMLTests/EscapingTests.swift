import HTML
import Testing

struct EscapingTests {
  @Test(arguments: [
    ("", ""),
    ("llano", "llano"),
    ("Ríos & lagos", "Ríos &amp; lagos"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"comillas\" y 'apóstrofos'", "&quot;comillas&quot; y &#39;apóstrofos&#39;"),
    ("&amp;", "&amp;amp;"),
    ("&&&", "&amp;&amp;&amp;"),
    ("<", "&lt;"),
    ("a>b", "a&gt;b"),
    ("\u{0}", "\u{FFFD}"),
    ("a\u{1}b\u{8}\u{B}\u{E}\u{1F}\u{7F}c", "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}c"),
    ("tab\t nueva\n línea\r\n", "tab\t nueva\n línea\r\n"),
    ("👩‍👧‍👦 e\u{301} ñ 日本", "👩‍👧‍👦 e\u{301} ñ 日本"),
    ("<\u{301}b>", "&lt;\u{301}b&gt;"),
    ("\"\u{FE0F} onclick=x", "&quot;\u{FE0F} onclick=x"),
    ("\u{202E}<img src=x onerror=alert(1)>", "\u{202E}&lt;img src=x onerror=alert(1)&gt;"),
    ("-->", "--&gt;"),
    ("]]>", "]]&gt;"),
  ])
  func `text shows as itself and never as markup`(text: String, expected: String) {
    let html: HTML = "\(text)"
    #expect(html.description == expected)
  }

  @Test func `every ASCII character is either kept, escaped or replaced`() {
    for value in UInt8(0)..<128 {
      let text = String(UnicodeScalar(value))
      let html: HTML = "\(text)"
      let isControl = (value < 32 && ![9, 10, 12, 13].contains(value)) || value == 127
      let escapes = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
      #expect(html.description == (isControl ? "\u{FFFD}" : escapes[text] ?? text))
    }
  }

  @Test func `a substring and a lazily bridged string are text too`() {
    let text = "nombre: <Ana>"
    let html: HTML = "<p>\(text.dropFirst(8))</p>"
    #expect(html == "<p>&lt;Ana&gt;</p>")
  }

  @Test func `an attribute value cannot leave its quotes`() {
    let hostile = "\" onmouseover=\"alert(1)"
    let html: HTML = "<a title=\"\(hostile)\">x</a>"
    #expect(html == "<a title=\"&quot; onmouseover=&quot;alert(1)\">x</a>")
    let singleQuoted = "' x='"
    let single: HTML = "<a title='\(singleQuoted)'>x</a>"
    #expect(single == "<a title='&#39; x=&#39;'>x</a>")
  }

  @Test func `only the two named doors let markup in`() {
    let markup = "<b>negrita</b>"
    #expect(HTML(trusting: markup) == "<b>negrita</b>")
    #expect(HTML(trusting: markup.dropFirst(3)) == "negrita</b>")
    let html: HTML = "<p>\(raw: markup)</p>"
    #expect(html == "<p><b>negrita</b></p>")
  }
}
