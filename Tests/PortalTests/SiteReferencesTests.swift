import SitePlan
import Testing

struct SiteReferencesTests {
  private func references(
    _ files: [(String, String)], below root: String = "/"
  ) -> SiteReferences {
    var references = SiteReferences(below: root)
    for (path, text) in files { references.add(path, Array(text.utf8)) }
    return references
  }

  @Test(arguments: [
    "<a href=\"../b/index.html\">b</a>", "<a href=\"../b/index.html#x\">b</a>",
    "<a href=\"../b/index.html?q=1#x\">b</a>", "<a href=\"#own\">a</a>", "<a href=\"?q=1\">a</a>",
    "<img src=\"../../logo.png\">", "<a href=\"/logo.png\">l</a>", "<a href=\"c.csv\">c</a>",
    "<a href=\"https://example.org/nada\">e</a>", "<a href=\"//example.org/nada\">e</a>",
    "<a href=\"mailto:a@example.org\">e</a>", "<a href=\"webcal://example.org/a.ics\">e</a>",
    "<script type=\"application/ld+json\">{\"a\":\" href=\"nada\"}</script>",
    "<a href=\"../b/\">b</a>", "<a href=\"../b\">b</a>", "<a href=\"../b/#x\">b</a>",
    "<a href=\"./c.csv\">c</a>", "<a href=\"../x/../b/index.html\">b</a>",
    "<a href=\"../../\">i</a>",
    "<a href=\"../b/index.html#\">b</a>", "<a href=\"#\">a</a>", "<p>href=&quot;nada&quot;</p>",
    "<p data-href=\"nada\">",
  ])
  func `a link that leads to a file, an anchor or another site is right`(markup: String) {
    let found = references([
      ("p/a/index.html", "<p id=\"own\"></p>" + markup), ("p/b/index.html", "<p id=\"x\">"),
      ("logo.png", ""), ("p/a/c.csv", ""), ("index.html", ""),
    ])
    #expect(found.broken.isEmpty)
    #expect(found.doubtful.isEmpty)
  }

  @Test(arguments: [
    "<a href=\"/a&amp;b/it&#39;s/p/index.html#x\">", "<a href=\"/a&amp;b/it&#39;s/\">",
  ])
  func `the folder of a site may have signs that pages escape`(markup: String) {
    let found = references(
      [("404.html", markup), ("index.html", ""), ("p/index.html", "<p id=\"x\">")],
      below: "/a&b/it's/")
    #expect(found.broken.isEmpty && found.doubtful.isEmpty)
  }

  @Test(arguments: [
    ("<a href=\"../c/index.html\">", "p/c/index.html"), ("<img src=\"logo.png\">", "p/a/logo.png"),
    ("<a href=\"/sitio/p/\">", "p/"),
    ("<script src=\"a.js\" defer></script>", "p/a/a.js"),
  ])
  func `a link that leads to no file is told with its page`(markup: String, target: String) {
    let found = references(
      [("sitio/p/a/index.html", markup), ("sitio/logo.png", "")], below: "/sitio/")
    let link = found.broken.first
    #expect(found.broken.count == 1)
    #expect(link?.page == "sitio/p/a/index.html")
    #expect(link.map { $0.target.hasSuffix(target) } == true)
  }

  @Test func `an anchor that is not there is in doubt until its page is looked at`() throws {
    var found = references([
      ("a/index.html", "<a href=\"../b/index.html#x\">"), ("b/index.html", "<p id=\"y\">"),
    ])
    found.settle()
    let link = try #require(found.doubtful.first)
    #expect(found.broken.isEmpty && found.doubtful.count == 1)
    #expect(SiteReferences.broken([link], in: Array("<p id=\"y\">".utf8)) == [link])
    #expect(SiteReferences.broken([link], in: Array("<p id=\"x\">".utf8)) == [])
  }

  @Test func `links in doubt can be taken out of a part before it is added`() {
    var site = references([("b/index.html", "<p id=\"x\">"), ("c/index.html", "<p id=\"z\">")])
    site.settle()
    site.add(references([("d/index.html", "<p id=\"x\">")]))
    var part = references([
      (
        "a/index.html",
        "<a href=\"../b/#x\"><a href=\"../c/#y\"><a href=\"../d/#x\"><a href=\"../e/#x\"><a href=\"../f\">"
      )
    ])
    let taken = site.takeDoubtful(from: &part)
    #expect(Set(taken.map(\.destination)) == ["../b/#x", "../c/#y"])
    site.add(part)
    #expect(site.doubtful.isEmpty)
    #expect(site.broken.map(\.destination) == ["../e/#x", "../f"])
  }

  @Test func `parts of a site may refer to each other in any order`() {
    var site = references([("a/index.html", "<a href=\"../b/index.html\"><a href=\"../c/x.csv\">")])
    site.settle()
    #expect(site.broken.count == 2)
    site.add(references([("b/index.html", "<a href=\"../a/index.html\">"), ("c/x.csv", "")]))
    #expect(site.broken.isEmpty)
  }
}
