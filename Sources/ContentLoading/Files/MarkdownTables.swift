import Diagnostics
import Programmes

/// The tables of a Markdown text, as its lines show them. A cell beyond the last column of the header
/// would vanish from the page without a word (GitHub Flavored Markdown, section 4.10).
struct MarkdownTables {
  private let lines: [Substring]
  private let location: SourceLocation

  init(_ text: MarkdownText) {
    lines = text.lines
    location = text.location
  }
}

extension MarkdownTables {
  /// Rows with more cells than their header.
  var problems: [Diagnostic] {
    var found: [Diagnostic] = []
    var columns: Int?
    var fence: Character?
    for (index, line) in lines.enumerated() {
      let text = line.drop { $0 == " " }
      if let mark = text.first, mark == "`" || mark == "~",
        text.prefix(3).allSatisfy({ $0 == mark }),
        text.count >= 3, fence == nil || fence == mark
      {
        fence = fence == nil ? mark : nil
        columns = nil
        continue
      }
      if fence != nil { continue }
      if text.allSatisfy(\.isWhitespace) {
        columns = nil
      } else if let header = columns {
        let cells = cells(of: text)
        if cells.count > header { found.append(problem(index, cells, header)) }
      } else if index > 0, isDelimiter(text),
        cells(of: lines[index - 1]).count == cells(of: text).count
      {
        columns = cells(of: text).count
      }
    }
    return found
  }

  private func problem(_ index: Int, _ cells: [Substring], _ header: Int) -> Diagnostic {
    let line = lines[index]
    let column = line[..<cells[header].startIndex].unicodeScalars.count + 1
    return Diagnostic(
      .wideTable,
      at: location.ofText(line: index + 1, column: column),
      width: cells[header].unicodeScalars.count,
      ["celdas": "\(cells.count)", "columnas": "\(header)"])
  }

  /// `|---|:-:|`: bars, colons, blanks and at least one hyphen in each cell.
  private func isDelimiter(_ line: Substring) -> Bool {
    line.utf8.allSatisfy(\.isOfDelimiter) && line.contains("|")
      && cells(of: line).allSatisfy { $0.contains("-") }
  }

  /// What stands between the bars that part cells, outer bars left out.
  private func cells(of line: Substring) -> [Substring] {
    var cells: [Substring] = []
    var start = line.startIndex
    var isEscaped = false
    for index in line.indices {
      if line[index] == "|", !isEscaped {
        cells.append(line[start..<index])
        start = line.index(after: index)
      }
      isEscaped = line[index] == "\\" && !isEscaped
    }
    cells.append(line[start...])
    if let first = cells.first, first.allSatisfy(\.isWhitespace) { cells.removeFirst() }
    if let last = cells.last, last.allSatisfy(\.isWhitespace) { cells.removeLast() }
    return cells
  }
}

extension UInt8 {
  fileprivate var isOfDelimiter: Bool {
    switch self {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), 0x09, 0x0D:
      true
    default: false
    }
  }
}
