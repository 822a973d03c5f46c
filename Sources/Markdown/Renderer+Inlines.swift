import HTML

extension Renderer {
  mutating func renderCode(_ node: SyntaxNode) {
    html.append("<code>")
    node.withLiteral { html.append(escaping: $0) }
    html.append("</code>")
  }

  /// Raw HTML is shown, never obeyed.
  mutating func renderInlineHTML(_ node: SyntaxNode) {
    node.withLiteral { html.append(escaping: $0) }
  }

  /// A fragment by itself names an id of the same text, which has the text's prefix.
  private func inThisText(_ destination: String) -> String {
    guard destination.hasPrefix("#"), !options.idPrefix.isEmpty else { return destination }
    return "#\(options.idPrefix)\(destination.dropFirst())"
  }

  /// A link that is not safe shows its text alone; one without text shows its destination.
  mutating func renderLink(_ node: SyntaxNode, _ isEntering: Bool) throws(MarkdownRejection) {
    guard isEntering else {
      if isInsideLink { html.append("</a>") }
      isInsideLink = false
      return
    }
    let destination = node.destination
    let title = node.title
    try note(Markdown.Link(destination: destination, line: node.line, isImage: false), title)
    let target = LinkTarget(destination)
    if isShown(target, inImage: false) {
      isInsideLink = true
      html.append("<a href=\"")
      html.append(destination: inThisText(destination))
      appendTitle(title)
      html.append(
        target == .web && options.isDecorated ? "\" rel=\"noopener noreferrer\">" : "\">")
    }
    if node.isEmpty && options.isDecorated { html.append(escaping: destination) }
  }

  /// `![Mapa](mapa.png)` is written `<img src="mapa.png" alt="Mapa" loading="lazy">`; an image that
  /// is not safe shows its alternative text alone.
  mutating func renderImage(_ node: SyntaxNode) throws(MarkdownRejection) -> SyntaxNode.Step {
    let destination = node.destination
    let title = node.title
    try note(Markdown.Link(destination: destination, line: node.line, isImage: true), title)
    let alternative = node.plainText
    guard isShown(LinkTarget(destination), inImage: true) else {
      html.append(escaping: alternative)
      return .past
    }
    html.append("<img src=\"")
    html.append(destination: destination)
    html.append("\" alt=\"")
    html.append(escaping: alternative)
    appendTitle(title)
    html.append(options.isDecorated ? "\" loading=\"lazy\">" : "\">")
    return .past
  }
}

extension Renderer {
  /// Without decorations any scheme that cannot run is shown, as the specification does. A picture of
  /// another site would tell that site who reads the page.
  private func isShown(_ target: LinkTarget, inImage isImage: Bool) -> Bool {
    switch target {
    case .local: true
    case .web, .contact: !isImage || !options.isDecorated
    case .other: !options.isDecorated
    case .runnable: false
    }
  }

  /// Adds a link to the list, and counts its bytes: references may repeat a long definition.
  private mutating func note(
    _ link: Markdown.Link, _ title: String
  ) throws(MarkdownRejection) {
    linkBytes += link.destination.utf8.count + title.utf8.count
    guard linkBytes <= Limits.linkBytes else {
      throw .referenceDefinitionTooLong(line: link.line)
    }
    links.append(link)
  }

  /// Closes the attribute before and opens the title, when there is one.
  private mutating func appendTitle(_ title: String) {
    guard !title.isEmpty else { return }
    html.append("\" title=\"")
    html.append(escaping: title)
  }
}
