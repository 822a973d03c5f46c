/// How a text is turned into markup.
struct RenderingOptions: Sendable {
  var idPrefix = ""
  var headingOffset = 0
  var words = Markdown.Words.none
  /// Whether straight quotes, hyphens and dots become typographic ones.
  var isSmart = true
  /// Whether to write, beyond what the specification of CommonMark writes, what pages need: ids,
  /// relations, names for assistive technology. Tests turn it off to compare with the specification.
  var isDecorated = true
}
