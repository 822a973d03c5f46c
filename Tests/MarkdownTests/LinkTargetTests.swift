import Testing

@testable import Markdown

struct LinkTargetTests {
  @Test(arguments: [
    ("", LinkTarget.local), ("#a", .local), ("a.html", .local), ("../a/b:c", .local),
    ("?a=b:c", .local), ("/a", .local), ("//a.mx", .web), ("http://a.mx", .web),
    ("HTTPS://a.mx", .web), ("mailto:a@b.mx", .contact), ("tel:+52", .contact),
    ("javascript:x", .runnable), ("Java\tScript:x", .runnable), (" data:x", .runnable),
    ("file:///x", .runnable), ("vbscript:x", .runnable), ("ftp://x", .other), ("año:1", .other),
  ])
  func `a destination is told by what comes before its first colon`(
    destination: String, target: LinkTarget
  ) {
    #expect(LinkTarget(destination) == target)
  }

  @Test func `an image is not a letter`() throws {
    let html = try Markdown("[a](mailto:b@c.mx) ![e](mailto:b@c.mx)").html.description
    #expect(html == "<p><a href=\"mailto:b@c.mx\">a</a> e</p>\n")
  }
}
