import HTML
import Programmes

/// How many activities have which status, as a bar in parts; the words are beside it.
struct StatusBar {
  let tally: StatusTally
  let words: Words
}

extension StatusBar {
  /// The bar above the list of its parts. `sentence` is the id of the text that says the same; `list` is the
  /// address of the list of activities by status, where each part has its activities.
  func figure(describedBy sentence: String, leadingTo list: String? = nil) -> HTML {
    if tally.total == 0 { return "" }
    return """
      <figure class="grafica">
      <svg class="partes" viewBox="0 0 \(Self.width) 10" preserveAspectRatio="none" role="img" \
      aria-labelledby="\(sentence)">\(segments)</svg>
      \(legend(leadingTo: list))</figure>

      """
  }

  /// The bar alone, for rows whose text already gives the numbers.
  var bare: HTML {
    if tally.total == 0 { return "" }
    return """
      <svg class="partes" viewBox="0 0 \(Self.width) 10" preserveAspectRatio="none" \
      aria-hidden="true">\(segments)</svg>
      """
  }

  /// The bar above its numbers in few words, with icons from ``StatusIcons``: where many stand on a page.
  var counted: HTML {
    if tally.total == 0 { return "" }
    let items = tally.present.map { status, count -> HTML in
      """
      <li><svg class="icono \(status.style)" aria-hidden="true"><use href="#\(StatusIcons.id(of: status))"/></svg>\
      \(words.number(count)) \(words.adjective(of: status, count))</li>

      """
    }
    return "\(bare)\n<ul class=\"conteo\">\n\(items)</ul>\n"
  }

  private func legend(leadingTo list: String?) -> HTML {
    let items = tally.present.map { status, count -> HTML in
      let notes =
        status == .fulfilled ? words.notes(onFulfilledOf: tally).map { " (\($0))" } : nil
      let part: HTML = "\(StatusMark(status, words: words).html) <b>\(words.number(count))</b>"
      let way = list.map { "<a href=\"\($0)#\(status.style)\">\(part)</a>" as HTML } ?? part
      return "<li>\(way)\(notes)</li>\n"
    }
    return "<ul class=\"leyenda\">\n\(items)</ul>\n"
  }

  private var segments: HTML {
    let parts = StatusBarPart.parts(of: tally, width: Self.width, least: Self.leastWidth)
    let areas = parts.map { part -> HTML in
      """
      <rect class="\(part.status.style)" x="\(part.start)" y="1" width="\(part.width)" height="8"/>
      """
    }
    let gaps = parts.dropFirst().map { part -> HTML in
      "<line x1=\"\(part.start)\" y1=\"0\" x2=\"\(part.start)\" y2=\"10\"/>"
    }
    return "\(areas)\(parts.map(mark))\(gaps)"
  }

  /// What tells a part from others without its colour: stripes, a cross, or the line of its icon.
  private func mark(_ part: StatusBarPart) -> HTML {
    let (start, end) = (part.start, part.start + part.width)
    let path: String
    switch part.status {
    case .fulfilled, .pending, .unreported: return ""
    case .inProgress, .atRisk, .notApplicable: path = "M\(start) 5H\(end)"
    case .overdue: path = "M\(start) 1L\(end) 9M\(start) 9L\(end) 1"
    case .cancelled: path = "M\(start) 9L\(end) 1"
    }
    return "<path class=\"\(part.status.style)\" d=\"\(path)\"/>"
  }

  private static let width = 1000
  /// One in a hundred: what is there can be seen.
  private static let leastWidth = 10
}

/// Where a status stands in a bar.
struct StatusBarPart: Equatable {
  let status: Status
  let start: Int
  let width: Int
}

extension StatusBarPart {
  /// The statuses that are present, each as wide as its share of `width` and at least `least` wide;
  /// what rounding and narrow parts need is taken from the widest.
  static func parts(of tally: StatusTally, width: Int, least: Int) -> [StatusBarPart] {
    let present = tally.present
    var widths = present.map { max(least, $0.count * width / tally.total) }
    guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else { return [] }
    widths[widest] += width - widths.reduce(0, +)
    var start = 0
    return zip(present, widths).map { part, width in
      defer { start += width }
      return StatusBarPart(status: part.status, start: start, width: width)
    }
  }
}
