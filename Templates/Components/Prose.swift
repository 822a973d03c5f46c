import HTML
import Markdown
import Programmes

/// Markdown as a page shows it.
enum Prose {
  /// The text's highest headings become `level`, whatever the editor began with, and the others
  /// follow.
  static func html(
    _ text: MarkdownText, _ words: Words, idPrefix: String = "", level: Int = 2
  ) -> HTML {
    let spoken = words.ofProse
    do throws(MarkdownRejection) {
      let asWritten = try Markdown(text.source, idPrefix: idPrefix, words: spoken)
      let highest = asWritten.headings.map(\.level).min() ?? level
      let markdown =
        highest == level
        ? asWritten
        : try Markdown(
          text.source, idPrefix: idPrefix, headingOffset: level - highest, words: spoken)
      return "<div class=\"prosa\">\n\(markdown.html)</div>\n"
    } catch {
      // Loading has refused such a text already; here it is still shown whole, as plain text.
      return "<pre class=\"prosa\">\(text.source)</pre>\n"
    }
  }
}
