import Octets

/// A table as programs save or copy it: cells between separators, a row a line; a cell between quotes may hold
/// separators and ends of lines, and two quotes in it are one (RFC 4180).
///
/// What begins with a quote and is not closed as that asks is taken as it stands: people paste quotations too.
public struct DelimitedTable: Sendable, Hashable {
  public enum Separator: UInt8, Sendable, CaseIterable {
    case tab = 0x09
    case semicolon = 0x3B
    case comma = 0x2C
  }

  /// As a spreadsheet counts them, empty ones too: the first is row 1.
  public let rows: [[String]]

  public init(parsing text: String, separatedBy separator: Separator) {
    var reader = CellReader(Array(text.utf8), separator.rawValue)
    var rows: [[String]] = []
    while let row = reader.row() { rows.append(row) }
    // Excel writes it to say what follows.
    if rows.first?.joined().hasPrefix("sep=") == true { rows.removeFirst() }
    self.rows = rows
  }
}

/// Goes through the octets of a table.
private struct CellReader {
  private let octets: [UInt8]
  private let separator: UInt8
  private var place = 0
  /// Whether a cell was begun with a quote that nothing closes: then no later one is looked for.
  private var isUnclosed = false

  init(_ octets: [UInt8], _ separator: UInt8) {
    (self.octets, self.separator) = (octets, separator)
  }
}

extension CellReader {
  /// The next one; nil at the end.
  mutating func row() -> [String]? {
    guard place < octets.count else { return nil }
    var cells: [String] = []
    while true {
      cells.append(cell())
      guard place < octets.count else { return cells }
      let end = octets[place]
      place += 1
      if end == separator { continue }
      if end == 0x0D, place < octets.count, octets[place] == 0x0A { place += 1 }
      return cells
    }
  }

  /// Up to what ends it.
  private mutating func cell() -> String {
    if place < octets.count, octets[place] == UInt8(ascii: "\""), !isUnclosed,
      let text = quoted()
    {
      return text
    }
    let start = place
    while place < octets.count, !endsCell(octets[place]) { place += 1 }
    return text(octets[start..<place])
  }

  /// nil, and nothing is read, when the quote at the place does not begin a whole quoted cell.
  private mutating func quoted() -> String? {
    var content: [UInt8] = []
    var index = place + 1
    while index < octets.count {
      let octet = octets[index]
      index += 1
      if octet != UInt8(ascii: "\"") {
        content.append(octet)
      } else if index == octets.count || endsCell(octets[index]) {
        place = index
        return text(content[...])
      } else if octets[index] == UInt8(ascii: "\"") {
        content.append(octet)
        index += 1
      } else {
        return nil
      }
    }
    isUnclosed = true
    return nil
  }

  private func endsCell(_ octet: UInt8) -> Bool {
    octet == separator || octet == 0x0A || octet == 0x0D
  }

  private func text(_ octets: ArraySlice<UInt8>) -> String {
    PlainText(String(decoding: octets, as: UTF8.self)).text
  }
}
