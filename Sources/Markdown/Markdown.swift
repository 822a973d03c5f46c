public import HTML

/// A text written in Markdown, already turned into markup that is safe to put in a page.
///
/// It is CommonMark with tables, task lists, footnotes and typographic quotes. Nothing in the
/// source can run: raw HTML is shown as text and links with unsafe schemes lose their destination.
///
/// ```
/// ## Qué mide
/// Lea el [informe](https://example.org/).
/// ```
///
/// becomes, with the prefix `a-`,
///
/// ```
/// <h2 id="a-que-mide">Qué mide</h2>
/// <p>Lea el <a href="https://example.org/" rel="noopener noreferrer">informe</a>.</p>
/// ```
public struct Markdown: Sendable, Hashable {
  /// The whole text as blocks of markup, each ended by a new line.
  public let html: HTML
  /// The headings shown, in the order of the source; those inside footnotes come last.
  public let headings: [Heading]
  /// Links and images, shown or not, in the order they are written to the page.
  public let links: [Link]

  init(_ source: String, options: RenderingOptions) throws(MarkdownRejection) {
    let inspection = try SourceInspection(source)
    let isSmart = options.isSmart && inspection.quotes <= Limits.smartQuotes
    let tree = SyntaxTree(parsing: inspection.bytes, isSmart: isSmart)
    var renderer = Renderer(options: options, checkedTasks: inspection.checkedTasks)
    renderer.html.reserveCapacity(inspection.bytes.count * 5 / 4)
    try renderer.render(tree)
    html = renderer.html
    headings = renderer.headings
    links = renderer.links
  }
}

extension Markdown {
  /// Reads Markdown.
  ///
  /// - Parameters:
  ///   - source: The text; its first line is line 1 in headings, links and rejections.
  ///   - idPrefix: What every `id` begins with, so that several texts fit in one page: ASCII
  ///     letters, digits and hyphens.
  ///   - headingOffset: What is added to the level of every heading; no level passes 6.
  ///   - words: Of the language of the page, for those who hear it.
  /// - Throws: The first limit that the source passes.
  public init(
    _ source: String, idPrefix: String = "", headingOffset: Int = 0, words: Words = .none
  ) throws(MarkdownRejection) {
    let options = RenderingOptions(
      idPrefix: idPrefix, headingOffset: headingOffset, words: words)
    try self.init(source, options: options)
  }
}

extension Markdown {
  /// Throws what reading the source would throw, at less cost.
  public static func check(_ source: String) throws(MarkdownRejection) {
    let inspection = try SourceInspection(source)
    if inspection.hasDefinitions { _ = try Markdown(source) }
  }
}
