/// Rows of cells with commas between them and CR LF after each (RFC 4180, section 2).
@usableFromInline
struct CSVRows {
  @usableFromInline private(set) var bytes: [UInt8] = []
  private var rowStart = 0
  /// Whether a cell stands before the next one in the same row.
  private var isWithinRow = false

  @usableFromInline
  init() { bytes.reserveCapacity(1024) }
}

extension CSVRows {
  @usableFromInline
  mutating func appendByteOrderMark() {
    bytes.append(contentsOf: "\u{FEFF}".utf8)
    rowStart = bytes.count
  }

  /// The next cell of the row.
  @usableFromInline
  mutating func append(_ cell: CSVCell) {
    if isWithinRow { bytes.append(UInt8(ascii: ",")) }
    isWithinRow = true
    append(value: cell)
  }

  /// After the last cell of a row.
  @usableFromInline
  mutating func endRow() {
    // A row of one empty cell would be an empty line, which readers skip.
    if bytes.count == rowStart { bytes.append(contentsOf: "\"\"".utf8) }
    bytes.append(0x0D)
    bytes.append(0x0A)
    rowStart = bytes.count
    isWithinRow = false
  }

  private mutating func append(value cell: CSVCell) {
    switch cell {
    case .number(let text) where CSVCell.isNumber(text): bytes.append(contentsOf: text.utf8)
    case .text(let text), .number(let text):
      if appendOrdinary(text) != true { append(quoting: PlainText(text)) }
    case .empty: break
    }
  }

  /// Most texts begin with a letter or a digit and hold nothing but letters, digits, blanks and commas:
  /// they need one look. Another text is left alone, and the answer is not true.
  private mutating func appendOrdinary(_ text: String) -> Bool? {
    text.utf8.withContiguousStorageIfAvailable { octets in
      guard let first = octets.first, let last = octets.last, last != UInt8(ascii: " "),
        PlainText.startsPlainly(first)
      else { return false }
      var isQuoted = false
      for octet in octets {
        switch octet {
        case UInt8(ascii: ","), UInt8(ascii: ";"): isQuoted = true
        case 0x00..<0x20, UInt8(ascii: "\""), 0x7F, 0xEF: return false
        default: continue
        }
      }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      bytes.append(contentsOf: octets)
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      return true
    }
  }

  private mutating func append(quoting text: PlainText) {
    let isQuoted = text.needsQuotes
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if text.startsFormula { bytes.append(UInt8(ascii: "'")) }
    if isQuoted, text.text.utf8.contains(UInt8(ascii: "\"")) {
      for octet in text.text.utf8 {
        if octet == UInt8(ascii: "\"") { bytes.append(octet) }
        bytes.append(octet)
      }
    } else {
      bytes.append(contentsOf: text.text.utf8)
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }
}
