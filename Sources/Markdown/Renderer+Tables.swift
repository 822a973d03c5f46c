import HTML

/// Tables, with a name and a frame that scrolls:
///
/// ```
/// | Eje | Meta |
/// | --- | ---: |
/// | 1   | 40   |
/// ```
///
/// is written
///
/// ```
/// <div class="tabla-ancha" role="region" tabindex="0" aria-label="Tabla 1">
/// <table aria-label="Tabla 1">
/// <thead>
/// <tr>
/// <th scope="col">Eje</th>
/// <th scope="col" class="derecha">Meta</th>
/// ```
///
/// and so on, in the words of the page. A header cell that is empty is written as a `<td>`: it heads nothing.
extension Renderer {
  mutating func renderTable(_ node: SyntaxNode, _ isEntering: Bool) {
    startLine()
    if isEntering {
      table = TableState(number: table.number + 1, alignments: node.alignments)
      openTable()
    } else {
      if table.isBodyOpen { html.append("</tbody>\n") }
      html.append(options.isDecorated ? "</table>\n</div>\n" : "</table>\n")
    }
  }

  private mutating func openTable() {
    guard options.isDecorated else {
      html.append("<table>\n")
      return
    }
    let name = options.words.text(.table(table.number))
    html.append("<div class=\"tabla-ancha\" role=\"region\" tabindex=\"0\" aria-label=\"")
    html.append(escaping: name)
    html.append("\">\n<table aria-label=\"")
    html.append(escaping: name)
    html.append("\">\n")
  }

  mutating func renderTableHeader(_ isEntering: Bool) {
    html.append(isEntering ? "<thead>\n<tr>\n" : "</tr>\n</thead>\n")
    table.column = 0
    table.isInHeader = isEntering
  }

  mutating func renderTableRow(_ isEntering: Bool) {
    if isEntering && !table.isBodyOpen {
      html.append("<tbody>\n")
      table.isBodyOpen = true
    }
    html.append(isEntering ? "<tr>\n" : "</tr>\n")
    table.column = 0
  }

  mutating func renderTableCell(_ node: SyntaxNode, _ isEntering: Bool) {
    let isHeading = table.isInHeader && !(node.isEmpty && options.isDecorated)
    guard isEntering else {
      html.append(isHeading ? "</th>\n" : "</td>\n")
      table.column += 1
      return
    }
    html.append(isHeading ? "<th" : "<td")
    if isHeading && options.isDecorated { html.append(" scope=\"col\"") }
    appendAlignment()
    html.append(">")
  }

  private mutating func appendAlignment() {
    guard table.column < table.alignments.count else { return }
    switch table.alignments[table.column] {
    case UInt8(ascii: "l"):
      html.append(options.isDecorated ? " class=\"izquierda\"" : " align=\"left\"")
    case UInt8(ascii: "c"):
      html.append(options.isDecorated ? " class=\"centro\"" : " align=\"center\"")
    case UInt8(ascii: "r"):
      html.append(options.isDecorated ? " class=\"derecha\"" : " align=\"right\"")
    default:
      break
    }
  }
}
