import HTML

/// Writes a syntax tree as markup, in one walk.
///
/// Each kind of node is written by the extension that its file names.
struct Renderer {
  let options: RenderingOptions
  /// Lines of the source with a task list item whose box is ticked.
  let checkedTasks: Set<Int>

  var html = HTML()
  var headings: [Markdown.Heading] = []
  var links: [Markdown.Link] = []

  var anchors: Anchors
  var table = TableState()
  var footnotes = FootnoteState()
  /// Whether an `<a>` is open; no other may open inside.
  var isInsideLink = false
  /// Bytes of destinations and titles so far.
  var linkBytes = 0

  init(options: RenderingOptions, checkedTasks: Set<Int>) {
    self.options = options
    self.checkedTasks = checkedTasks
    anchors = Anchors(prefix: options.idPrefix)
  }
}

extension Renderer {
  /// Writes the whole tree.
  mutating func render(_ tree: borrowing SyntaxTree) throws(MarkdownRejection) {
    guard let root = tree.root else { return }
    try root.walk { (node, isEntering) throws(MarkdownRejection) in
      try render(node, isEntering)
    }
    closeFootnotes()
  }

  private mutating func render(
    _ node: SyntaxNode, _ isEntering: Bool
  ) throws(MarkdownRejection) -> SyntaxNode.Step {
    switch node.kind {
    case .document, .other: break
    case .text: node.withLiteral { html.append(escaping: $0) }
    case .softBreak: html.append("\n")
    case .lineBreak: html.append("<br>\n")
    case .code: renderCode(node)
    case .inlineHTML: renderInlineHTML(node)
    case .emphasis: html.append(isEntering ? "<em>" : "</em>")
    case .strong: html.append(isEntering ? "<strong>" : "</strong>")
    case .link: try renderLink(node, isEntering)
    case .image: return try renderImage(node)
    case .footnoteReference: if isEntering { renderFootnoteReference(node) }
    case .paragraph: renderParagraph(node, isEntering)
    case .heading: return renderHeading(node, isEntering)
    case .thematicBreak: renderThematicBreak()
    case .blockQuote: renderBlockQuote(isEntering)
    case .list: renderList(node, isEntering)
    case .item, .taskItem: renderItem(node, isEntering)
    case .codeBlock: renderCodeBlock(node)
    case .htmlBlock: renderHTMLBlock(node)
    case .footnote: renderFootnote(isEntering)
    case .table: renderTable(node, isEntering)
    case .tableHeader: renderTableHeader(isEntering)
    case .tableRow: renderTableRow(isEntering)
    case .tableCell: renderTableCell(node, isEntering)
    }
    return .inside
  }

  /// Ends the line, unless the markup is at the start of one.
  mutating func startLine() {
    if let last = html.bytes.last, last != UInt8(ascii: "\n") { html.append("\n") }
  }
}
