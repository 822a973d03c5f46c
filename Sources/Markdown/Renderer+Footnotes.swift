import Octets
import HTML

/// Footnotes, named by their number:
///
/// ```
/// Según el acta[^acta].
///
/// [^acta]: Sesión del 3 de marzo.
/// ```
///
/// is written, but for the break in the first line,
///
/// ```
/// <p>Según el acta<sup class="llamada"><a href="#nota_1" id="llamada_1"
///   aria-label="Nota 1">1</a></sup>.</p>
/// <div class="notas">
/// <ol>
/// <li id="nota_1">
/// <p>Sesión del 3 de marzo. <a href="#llamada_1" aria-label="Volver al texto">↩</a></p>
/// </li>
/// </ol>
/// </div>
/// ```
///
/// with the prefix of the text in every id, in the words of the page. A note leads back to the references written before it;
/// a reference inside a link does not lead to its note.
extension Renderer {
  mutating func renderFootnoteReference(_ node: SyntaxNode) {
    var number = 0
    node.withLiteral { digits in
      for digit in digits where digit.isDigit {
        number = (number * 10 + Int(digit - 0x30)) % 1_000_000
      }
    }
    html.append("<sup class=\"llamada\">")
    if isInsideLink {
      html.append(number)
    } else {
      appendReference(number)
    }
    html.append("</sup>")
  }

  private mutating func appendReference(_ number: Int) {
    let copy = footnotes.references[number, default: 0] + 1
    footnotes.references[number] = copy
    html.append("<a href=\"#")
    appendNoteID(number)
    html.append("\" id=\"")
    appendReferenceID(number, copy)
    html.append("\" aria-label=\"")
    html.append(escaping: options.words.text(.note(number)))
    html.append("\">")
    html.append(number)
    html.append("</a>")
  }

  mutating func renderFootnote(_ isEntering: Bool) {
    if isEntering {
      startLine()
      if footnotes.number == 0 { html.append("<div class=\"notas\">\n<ol>\n") }
      footnotes.number += 1
      footnotes.hasReturns = false
      html.append("<li id=\"")
      appendNoteID(footnotes.number)
      html.append("\">\n")
    } else {
      renderReturns(after: "")
      startLine()
      html.append("</li>\n")
    }
  }

  /// Writes the links back of the footnote, once, with `space` before the first.
  mutating func renderReturns(after space: StaticString) {
    guard !footnotes.hasReturns else { return }
    footnotes.hasReturns = true
    let count = footnotes.references[footnotes.number, default: 0]
    guard count > 0 else { return }
    html.append(space)
    for copy in 1...count {
      html.append(copy == 1 ? "<a href=\"#" : " <a href=\"#")
      appendReferenceID(footnotes.number, copy)
      html.append("\" aria-label=\"")
      html.append(escaping: options.words.text(.wayBack(copy)))
      html.append("\">↩")
      if copy > 1 {
        html.append("<sup>")
        html.append(copy)
        html.append("</sup>")
      }
      html.append("</a>")
    }
  }

  mutating func closeFootnotes() {
    if footnotes.number > 0 { html.append("</ol>\n</div>\n") }
  }
}

extension Renderer {
  private mutating func appendNoteID(_ number: Int) {
    html.append(escaping: options.idPrefix)
    html.append("nota_")
    html.append(number)
  }

  private mutating func appendReferenceID(_ number: Int, _ copy: Int) {
    html.append(escaping: options.idPrefix)
    html.append("llamada_")
    html.append(number)
    guard copy > 1 else { return }
    html.append("_")
    html.append(copy)
  }
}
