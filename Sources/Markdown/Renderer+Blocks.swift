import HTML

extension Renderer {
  /// Inside a tight list a paragraph has no tags.
  mutating func renderParagraph(_ node: SyntaxNode, _ isEntering: Bool) {
    let parent = node.parent
    if let list = parent?.parent, list.kind == .list, list.isTight { return }
    if isEntering {
      startLine()
      html.append("<p>")
    } else {
      if node.isLast, parent?.kind == .footnote { renderReturns(after: " ") }
      html.append("</p>\n")
    }
  }

  /// `## Año` is written `<h2 id="ano">Año</h2>`; an empty heading is not written.
  mutating func renderHeading(_ node: SyntaxNode, _ isEntering: Bool) -> SyntaxNode.Step {
    let level = min(max(node.headingLevel + options.headingOffset, 1), 6)
    guard isEntering else {
      html.append("</h")
      html.append(level)
      html.append(">\n")
      return .inside
    }
    if node.isEmpty && options.isDecorated { return .past }
    startLine()
    html.append("<h")
    html.append(level)
    if options.isDecorated {
      let text = node.plainText
      let id = anchors.next(for: text)
      headings.append(Markdown.Heading(level: level, text: text, id: id, line: node.line))
      html.append(" id=\"")
      html.append(escaping: id)
      html.append("\"")
    }
    html.append(">")
    return .inside
  }

  mutating func renderThematicBreak() {
    startLine()
    html.append("<hr>\n")
  }

  mutating func renderBlockQuote(_ isEntering: Bool) {
    startLine()
    html.append(isEntering ? "<blockquote>\n" : "</blockquote>\n")
  }

  mutating func renderList(_ node: SyntaxNode, _ isEntering: Bool) {
    guard let number = node.firstNumber else {
      if isEntering { startLine() }
      html.append(isEntering ? "<ul>\n" : "</ul>\n")
      return
    }
    guard isEntering else {
      html.append("</ol>\n")
      return
    }
    startLine()
    html.append("<ol")
    if number != 1 {
      html.append(" start=\"")
      html.append(number)
      html.append("\"")
    }
    html.append(">\n")
  }

  /// A task begins with its box: `<input type="checkbox" disabled checked aria-label="Hecha">`, or
  /// `<input type="checkbox" disabled aria-label="Pendiente">`, in the words of the page.
  mutating func renderItem(_ node: SyntaxNode, _ isEntering: Bool) {
    guard isEntering else {
      html.append("</li>\n")
      return
    }
    startLine()
    html.append("<li>")
    guard node.kind == .taskItem else { return }
    let isDone = checkedTasks.contains(node.line)
    html.append("<input type=\"checkbox\" disabled")
    if isDone { html.append(" checked") }
    html.append(" aria-label=\"")
    html.append(escaping: isDone ? options.words.text(.doneTask) : options.words.text(.pendingTask))
    html.append("\"> ")
  }

  /// The first word after a fence names the language: `<pre><code class="language-yaml">`.
  mutating func renderCodeBlock(_ node: SyntaxNode) {
    startLine()
    let language = Substring(node.fenceInfo.utf8.prefix { $0 > 0x20 })
    if language.isEmpty {
      html.append("<pre><code>")
    } else {
      html.append("<pre><code class=\"language-")
      html.append(escaping: language)
      html.append("\">")
    }
    node.withLiteral { html.append(escaping: $0) }
    html.append("</code></pre>\n")
  }

  /// Raw HTML is shown, never obeyed.
  mutating func renderHTMLBlock(_ node: SyntaxNode) {
    startLine()
    html.append("<pre class=\"html-crudo\"><code>")
    node.withLiteral { html.append(escaping: $0) }
    html.append("</code></pre>\n")
  }
}
