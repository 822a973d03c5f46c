import HTML
import Testing

struct AttributeTests {
  @Test func `an attribute brings its space, its quotes and its escapes`() {
    let link = "?a=1&b=\"2\""
    let html: HTML = "<a\(attribute: "href", link)>x</a>"
    #expect(html == "<a href=\"?a=1&amp;b=&quot;2&quot;\">x</a>")
  }

  @Test func `an absent attribute leaves no trace, an empty one stays`() {
    let html: HTML = "<p\(attribute: "title", nil)\(attribute: "lang", "")>"
    #expect(html == "<p lang=\"\">")
  }

  @Test func `a Bool attribute is present or absent`() {
    let html: HTML = "<input\(attribute: "disabled", true)\(attribute: "checked", false)>"
    #expect(html == "<input disabled>")
  }

  @Test func `a whole number is an attribute value`() {
    let html: HTML = "<td\(attribute: "colspan", 3)>"
    #expect(html == "<td colspan=\"3\">")
  }

  @Test func `attributes mix with literal ones`() {
    let title: String? = "Año"
    let html: HTML = "<a class=\"x\"\(attribute: "title", title) id=\"y\"\(attribute: "rel", "z")>"
    #expect(html == "<a class=\"x\" title=\"Año\" id=\"y\" rel=\"z\">")
  }

  @Test(arguments: [
    (true, "<li class=\"abierto\" hidden>"), (false, "<li class=\"cerrado\">"),
  ])
  func `literals chosen by a condition fit inside a tag or an attribute`(
    isOpen: Bool, expected: String
  ) {
    let html: HTML = "<li class=\"\(isOpen ? "abierto" : "cerrado")\"\(isOpen ? " hidden" : "")>"
    #expect(html.description == expected)
  }

  @Test func `the number of a heading goes inside the tag name`() {
    let level = 2
    let title = "Año"
    let html: HTML = "<h\(level)\(attribute: "id", "x")>\(title)</h\(level)>"
    #expect(html == "<h2 id=\"x\">Año</h2>")
  }

  @Test func `markup with escaped text fits in an attribute`() {
    let name: String? = "\"Ana\""
    let html: HTML = "<a title=\"\(name.map { "Ver \($0)" } ?? "Ver")\">x</a>"
    #expect(html == "<a title=\"Ver &quot;Ana&quot;\">x</a>")
  }
}
