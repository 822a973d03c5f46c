import CCMark

/// A node of a ``SyntaxTree``, to be used only while the tree lives.
struct SyntaxNode: Equatable {
  let pointer: OpaquePointer
}

extension SyntaxNode {
  enum Kind {
    case document, blockQuote, list, item, taskItem, codeBlock, htmlBlock, paragraph, heading
    case thematicBreak, footnote, table, tableHeader, tableRow, tableCell
    case text, softBreak, lineBreak, code, inlineHTML, emphasis, strong, link, image
    case footnoteReference, other
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_ITEM: cmark_node_get_syntax_extension(pointer) == nil ? .item : .taskItem
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_DOCUMENT: .document
    default: extensionKind
    }
  }

  /// The kinds that extensions define have no constant in the library's headers, only a name.
  private var extensionKind: Kind {
    guard let name = cmark_node_get_type_string(pointer) else { return .other }
    switch String(cString: name) {
    case "table_cell": return .tableCell
    case "table_row": return .tableRow
    case "table_header": return .tableHeader
    case "table": return .table
    default: return .other
    }
  }
}

extension SyntaxNode {
  var parent: SyntaxNode? {
    cmark_node_parent(pointer).map { SyntaxNode(pointer: $0) }
  }

  /// Whether it has no nodes inside.
  var isEmpty: Bool {
    cmark_node_first_child(pointer) == nil
  }

  /// Whether no sibling comes after it.
  var isLast: Bool {
    cmark_node_next(pointer) == nil
  }

  /// Its first line in the source; the first of all is 1.
  var line: Int {
    Int(cmark_node_get_start_line(pointer))
  }

  var headingLevel: Int {
    Int(cmark_node_get_heading_level(pointer))
  }

  /// Whether a list shows its paragraphs without space between them.
  var isTight: Bool {
    cmark_node_get_list_tight(pointer) != 0
  }

  /// The number of the first item of a list, or nil when it is not numbered.
  var firstNumber: Int? {
    let isNumbered = cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
    return isNumbered ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// What a fenced block of code says after its fence; empty when it says nothing.
  var fenceInfo: String {
    cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? ""
  }

  /// Where a link or an image leads, once escapes and entities are read.
  var destination: String {
    cmark_node_get_url(pointer).map { String(cString: $0) } ?? ""
  }

  /// The title of a link or an image; empty when it has none.
  var title: String {
    cmark_node_get_title(pointer).map { String(cString: $0) } ?? ""
  }

  /// The alignment of each column of a table: `l`, `c`, `r` or 0.
  var alignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let start = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// Calls `body` with the UTF-8 of a text, a code or raw HTML; it is valid only during the call.
  func withLiteral(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let literal = cmark_node_get_literal(pointer) else { return }
    var count = 0
    while literal[count] != 0 { count += 1 }
    literal.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}
