import HTML
import Programmes

/// Words of the institution on every page, above or below.
struct BrandingLines {
  let lines: [BrandingLine]
  /// The class of their list.
  let style: StaticString

  var html: HTML {
    if lines.isEmpty { return "" }
    return "<ul class=\"\(HTML(stringLiteral: style)) hoja\">\(lines.map(line))</ul>\n"
  }

  private func line(_ line: BrandingLine) -> HTML {
    let text: HTML = "\(line.text.text)"
    guard let link = line.link else { return "<li>\(text)</li>" }
    return "<li><a href=\"\(link.address)\" rel=\"noopener noreferrer\">\(text)</a></li>"
  }
}
