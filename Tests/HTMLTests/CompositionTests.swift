import HTML
import Testing

struct CompositionTests {
  @Test func `markup adds up`() {
    var html: HTML = "<p>"
    html += "a"
    html += HTML() + "</p>"
    #expect(html == "<p>a</p>")
    #expect(html + "<hr>" == "<p>a</p><hr>")
  }

  @Test func `only markup of no bytes is empty`() {
    #expect(HTML().isEmpty)
    #expect(("" as HTML).isEmpty)
    #expect(!(" " as HTML).isEmpty)
  }

  @Test func `joining puts the separator between elements only`() {
    let rows: [HTML] = ["<b>1</b>", "", "<b>3</b>"]
    #expect(rows.joined(separator: ", ") == "<b>1</b>, , <b>3</b>")
    #expect(rows.joined() == "<b>1</b><b>3</b>")
    #expect([HTML]().joined(separator: ", ") == "")
    #expect(rows.lazy.filter { !$0.isEmpty }.joined(separator: "|") == "<b>1</b>|<b>3</b>")
  }

  @Test func `optional markup shows nothing when absent`() {
    let none: HTML? = nil
    let some: HTML? = "<b></b>"
    let html: HTML = "\(none)\(some)"
    #expect(html == "<b></b>")
  }

  @Test func `markup is not escaped twice`() {
    let inner: HTML = "<b>\("&" as String)</b>"
    let outer: HTML = "<p>\(inner)</p>"
    #expect(outer == "<p><b>&amp;</b></p>")
  }

  @Test func `equal bytes are equal markup and hash alike`() {
    let name = "Ana"
    let interpolated: HTML = "<b>\(name)</b>"
    #expect(Set([interpolated, "<b>Ana</b>"]).count == 1)
    #expect(interpolated.bytes == Array("<b>Ana</b>".utf8))
  }

  @Test func `a multi-line literal keeps its lines`() {
    let name = "Ana"
    let html: HTML = """
      <tr>
        <td>\(name)</td>
      </tr>

      """
    #expect(html == "<tr>\n  <td>Ana</td>\n</tr>\n")
  }
}
