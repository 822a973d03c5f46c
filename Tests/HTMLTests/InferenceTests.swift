import HTML
import Testing

/// Each of these expressions could be read as `String`, which would escape its tags.
struct InferenceTests {
  let absent: String? = nil
  let present: String? = "<Ana>"
  let names = ["a", "<b>", "c"]

  @Test func `a string value is text and a literal is markup`() {
    let name = "<Ana>"
    let html: HTML = "\(name)\("<br>")"
    #expect(html == "&lt;Ana&gt;<br>")
  }

  @Test func `an optional string is text, and nothing when absent`() {
    let html: HTML = "[\(present)][\(absent)]"
    #expect(html == "[&lt;Ana&gt;][]")
  }

  @Test func `the closure of an optional map is markup`() {
    let html: HTML = "\(present.map { "<time>\($0)</time>" })\(absent.map { "<time>\($0)</time>" })"
    #expect(html == "<time>&lt;Ana&gt;</time>")
  }

  @Test func `an optional map with a literal fallback is markup`() {
    let html: HTML = "\(absent.map { "<b>\($0)</b>" } ?? "<i>nadie</i>")"
    #expect(html == "<i>nadie</i>")
  }

  @Test func `a string with a literal fallback is text`() {
    let html: HTML = "\(absent ?? "–") \(present ?? "–")"
    #expect(html == "– &lt;Ana&gt;")
  }

  @Test func `the closure of a sequence map is markup`() {
    let html: HTML = "<ul>\(names.map { "<li>\($0)</li>" })</ul>"
    #expect(html == "<ul><li>a</li><li>&lt;b&gt;</li><li>c</li></ul>")
  }

  @Test func `the closure of a lazy map is markup`() {
    let html: HTML = "\(names.lazy.map { "<li>\($0)</li>" })"
    #expect(html == "<li>a</li><li>&lt;b&gt;</li><li>c</li>")
  }

  @Test func `a closure of several statements is markup`() {
    let html: HTML = """
      \(names.enumerated().map { index, name in
        let row = index + 1
        return "<li>\(row)\(name)</li>"
      })
      """
    #expect(html == "<li>1a</li><li>2&lt;b&gt;</li><li>3c</li>")
  }

  @Test func `a ternary of literals is markup`() {
    let html: HTML = "\(names.isEmpty ? "<p>nada</p>" : "<p>\(names.count)</p>")"
    #expect(html == "<p>3</p>")
  }

  @Test func `a ternary of a literal and markup is markup`() {
    let table: HTML = "<table></table>"
    let html: HTML = "\(names.isEmpty ? "<p>nada</p>" : table)"
    #expect(html == "<table></table>")
  }

  @Test func `a ternary of strings is text`() {
    let left = "<a>"
    let right = "<b>"
    let html: HTML = "\(names.isEmpty ? left : right)"
    #expect(html == "&lt;b&gt;")
  }

  @Test func `a map joined by a literal is markup`() {
    let html: HTML = "\(names.map { "<b>\($0)</b>" }.joined(separator: ", "))"
    #expect(html == "<b>a</b>, <b>&lt;b&gt;</b>, <b>c</b>")
  }

  @Test func `strings joined by a literal are text`() {
    let html: HTML = "\(names.joined(separator: "<br>"))"
    #expect(html == "a&lt;br&gt;&lt;b&gt;&lt;br&gt;c")
  }

  @Test func `closures nested four deep are markup`() {
    let years = [[[["<x>"]]]]
    let html: HTML = """
      \(years.map { "<a>\($0.map { "<b>\($0.map { "<i>\($0.map { "<u>\($0)</u>" })</i>" })</b>" })</a>" })
      """
    #expect(html == "<a><b><i><u>&lt;x&gt;</u></i></b></a>")
  }

  @Test func `a map inside a ternary inside a map is markup`() {
    let html: HTML = """
      \(names.map { $0 == "a" ? "<i>\($0)</i>" : "\(present.map { "<b>\($0)</b>" } ?? "–")" })
      """
    #expect(html == "<i>a</i><b>&lt;Ana&gt;</b><b>&lt;Ana&gt;</b>")
  }

  @Test func `a flat map to an array of markup is markup`() {
    let html: HTML = "\(names.flatMap { ["<dt>\($0)</dt>", "<dd></dd>"] })"
    #expect(html == "<dt>a</dt><dd></dd><dt>&lt;b&gt;</dt><dd></dd><dt>c</dt><dd></dd>")
  }

  @Test func `whole numbers of any type are digits, and nil is nothing`() {
    let none: Int? = nil
    let html: HTML = "\(1)\(UInt8(2))\(-3)\(none)\(Optional(4))\(UInt64.max)"
    #expect(html == "12-3418446744073709551615")
  }
}
