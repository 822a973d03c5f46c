import CCMark

/// A source parsed by cmark; its nodes live as long as it does.
struct SyntaxTree: ~Copyable {
  let root: SyntaxNode?

  init(parsing source: [UInt8], isSmart: Bool) {
    _ = Self.areExtensionsRegistered
    let smart = isSmart ? CMARK_OPT_SMART : 0
    let parser = cmark_parser_new(smart | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8)
    defer { cmark_parser_free(parser) }
    for name in Self.extensions {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    source.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
      cmark_parser_feed(parser, start, bytes.count)
    }
    root = cmark_parser_finish(parser).map { SyntaxNode(pointer: $0) }
  }

  deinit {
    if let root { cmark_node_free(root.pointer) }
  }
}

extension SyntaxTree {
  /// The only two whose parsing shares no state between threads: the others change a table of the
  /// library while they work, and pages would differ from one build to another.
  private static let extensions = ["table", "tasklist"]

  /// Registers the extensions the first time it is read, once for the whole process.
  private static let areExtensionsRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}
