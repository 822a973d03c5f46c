import Markdown
import Testing

struct HostileTests {
  static let schemes = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)", "&#x6A;&#x61;vascript:alert(1)", "java&#9;script:alert(1)",
    "java&#10;script:alert(1)", "&#1;javascript:alert(1)", "java\u{1}script:alert(1)",
    "\u{1}javascript:alert(1)", "javascript\\:alert(1)", "java%0ascript:alert(1)",
    "vbscript:msgbox(1)", "VBScript:x", "data:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml,%3Csvg/onload=alert(1)%3E", "DATA:text/html,x", "file:///etc/passwd",
    "blob:x", "view-source:x", "intent:x", "x:y", "java\u{200B}script:alert(1)",
  ]

  @Test(arguments: schemes)
  func `a link with an unsafe scheme shows its text alone`(scheme: String) throws {
    let sources = [
      "[texto](<\(scheme)>)", "[texto](\(scheme))", "[texto][r]\n\n[r]: <\(scheme)>", "<\(scheme)>",
      "![texto](<\(scheme)>)", "[![texto](<\(scheme)>)](<\(scheme)>)",
    ]
    for source in sources {
      let markdown = try Markdown(source)
      let html = markdown.html.description
      #expect(!html.contains("<a") && !html.contains("<img"), "\(source)")
      #expect(!html.contains("href") && !html.contains("src="), "\(source)")
    }
    #expect(try Markdown("[texto](<\(scheme)>)").html.description == "<p>texto</p>\n")
  }

  static let markup = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<SCRIPT SRC=//x></SCRIPT>",
    "texto <b onclick=\"x\">b</b>", "<!-- comentario -->", "<?php x ?>", "<![CDATA[x]]>",
    "<!DOCTYPE html>", "<style>*{}</style>", "</div></main>", "<svg/onload=alert(1)>",
    "<a href=\"javascript:alert(1)\">x</a>", "<iframe srcdoc='<script>'>", "<textarea>",
    "- <script>\n\n  alert(1)\n\n  </script>", "> <details open ontoggle=alert(1)>",
    "| <img src=x onerror=alert(1)> |\n|-|\n| <script> |", "# <script>alert(1)</script>",
    "`<script>`", "```\"><script>\n</code></pre><script>\n```", "    <script>",
    "![<img src=x>\" onerror=\"x](y)", "[x](y \"\\\" onclick=\\\"alert(1)\")",
    "[x](y '\"><script>alert(1)</script>')", "[x](\"><script>)", "[x](<y\" onclick=\"z>)",
    "[^<script>]: <script>\n\n[^<script>]", "\u{0}<script\u{0}>", "&lt;script&gt;",
    "&#60;script&#62;",
    "<https://x/\"onclick=\"alert(1)>", "<scr<script>ipt>", "\\<script>", "*<b>*<i>",
  ]

  /// Takes away all the tags and attributes this module writes: no `<` may remain.
  @Test(arguments: markup)
  func `markup in the source is shown, never obeyed`(source: String) throws {
    let html = try Markdown(source, idPrefix: "p-").html.description
    let known =
      /<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|sup|section|div|table|thead|tbody|tr|th|td|a|img|br|hr|input)(?: (?:id|class|href|src|alt|title|rel|loading|scope|role|tabindex|aria-label|type)="[^"<>]*"| disabled| checked)*>/
    let rest = html.replacing(known, with: "")
    #expect(!rest.contains("<") && !rest.contains(">"), "\(html)")
    #expect(!html.contains("<!--"))
  }

  @Test func `raw HTML keeps its place and its text`() throws {
    let html = try Markdown("<div>\n*a*\n</div>\n\nb <i>c</i>").html.description
    let expected = """
      <pre class="html-crudo"><code>&lt;div&gt;
      *a*
      &lt;/div&gt;
      </code></pre>
      <p>b &lt;i&gt;c&lt;/i&gt;</p>

      """
    #expect(html == expected)
  }

  @Test func `control characters do not reach the page`() throws {
    let html = try Markdown("a\u{0}b\u{1}c\u{1B}[31md `\u{7}` &#0; &#8;").html.description
    #expect(html.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
  }

  @Test func `a hostile prefix cannot leave its attribute`() throws {
    let html = try Markdown("# a\n\nb[^1]\n\n[^1]: c", idPrefix: "\"><script>").html.description
    #expect(!html.contains("<script"))
  }
}
