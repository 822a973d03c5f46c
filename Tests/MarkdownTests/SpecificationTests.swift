import CCMark
import Testing

@testable import Markdown

/// The examples of the specification, but for two kinds: those of extensions that are not attached
/// (only `table` is), and those with raw HTML, which the specification lets through and this module
/// shows as text.
@Suite(.enabled(if: SpecificationExample.isInstalled, "needs Debian's package cmark-gfm"))
struct SpecificationTests {
  static let examples = SpecificationExample.all.filter {
    ["", "table"].contains($0.extensionName) && !hasRawHTML($0.markdown)
  }

  @Test func `the specification has the examples it is known to have`() {
    #expect(SpecificationExample.all.count == 673)
    #expect(SpecificationExample.all.count { $0.extensionName == "table" } == 8)
    #expect(Self.examples.count == 587)
  }

  @Test(arguments: examples)
  func `the parser, set as this module sets it, reads what the specification says`(
    example: SpecificationExample
  ) {
    let tree = SyntaxTree(parsing: Array(example.markdown.utf8), isSmart: false)
    guard let root = tree.root, let html = cmark_render_html(root.pointer, 0, nil) else {
      Issue.record("nothing was read")
      return
    }
    #expect(String(cString: html) == example.html)
    cmark_get_default_mem_allocator().pointee.free(html)
  }

  @Test(arguments: examples)
  func `undecorated markup is that of the specification`(example: SpecificationExample) throws {
    let options = RenderingOptions(isSmart: false, isDecorated: false)
    let markdown = try Markdown(example.markdown, options: options)
    let html = markdown.html.description.replacing("&#39;", with: "'")
    let expected = example.html.replacing(" />", with: ">").replacing("&#x27;", with: "'")
    #expect(html == expected)
  }

  private static func hasRawHTML(_ markdown: String) -> Bool {
    var hasRawHTML = false
    let tree = SyntaxTree(parsing: Array(markdown.utf8), isSmart: false)
    tree.root?.walk { (node: SyntaxNode, _: Bool) -> SyntaxNode.Step in
      if node.kind == .htmlBlock || node.kind == .inlineHTML { hasRawHTML = true }
      return .inside
    }
    return hasRawHTML
  }
}
