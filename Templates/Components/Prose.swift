import HTML
import Markdown
import Programmes

/// Markdown as a page shows it.
enum Prose {
  /// `offset` is added to the levels of its headings, so that they go below the page's own.
  static func html(_ text: MarkdownText, idPrefix: String = "", headingOffset: Int = 1) -> HTML {
    do throws(MarkdownRejection) {
      let markdown = try Markdown(
        text.source, idPrefix: idPrefix, headingOffset: headingOffset)
      return "<div class=\"prosa\">\n\(markdown.html)</div>\n"
    } catch {
      // Loading has refused such a text already; here it is still shown whole, as plain text.
      return "<pre class=\"prosa\">\(text.source)</pre>\n"
    }
  }
}
