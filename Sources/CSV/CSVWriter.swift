import Octets

/// Writes a table as comma-separated values (RFC 4180 in UTF-8, RFC 7111), cell by cell.
///
/// ```
/// var table = CSVWriter(columns: ["clave", "actividad"])
/// table.append(.number("1.1"))
/// table.append(.text("Difundir el código, las reglas y el protocolo"))
/// table.endRow()
/// ```
///
/// writes
///
/// ```
/// clave,actividad
/// 1.1,"Difundir el código, las reglas y el protocolo"
/// ```
public struct CSVWriter: Sendable {
  /// Of type `text/csv; charset=utf-8`.
  public private(set) var bytes: [UInt8] = []
  private var rowStart = 0
  /// Of the row that is being written.
  private var cellCount = 0
  /// Of every row: that of the first.
  private var columnCount: Int?

  /// Without the names of columns, to be put after other rows.
  public init() { bytes.reserveCapacity(1024) }
}

extension CSVWriter {
  public init(columns: some Sequence<String>) {
    self.init()
    for name in columns { append(.text(name)) }
    endRow()
  }

  /// The next cell of the row.
  public mutating func append(_ cell: CSVCell) {
    startCell()
    switch cell {
    case .number(let text) where CSVCell.isNumber(text): bytes.append(contentsOf: text.utf8)
    case .text(let text), .number(let text): write(text)
    case .empty: break
    }
  }

  /// A text, as ``CSVCell/text(_:)``.
  public mutating func append(_ text: String) {
    startCell()
    write(text)
  }

  /// After the last cell of a row, which has as many as the others.
  public mutating func endRow() {
    assert(cellCount == columnCount ?? cellCount, "a row of \(cellCount) cells among others")
    columnCount = cellCount
    // A row of one empty cell would be an empty line, which readers skip.
    if bytes.count == rowStart { bytes.append(contentsOf: "\"\"".utf8) }
    // RFC 4180, section 2, rule 1.
    bytes.append(0x0D)
    bytes.append(0x0A)
    rowStart = bytes.count
    cellCount = 0
  }

  private mutating func startCell() {
    if cellCount > 0 { bytes.append(UInt8(ascii: ",")) }
    cellCount += 1
  }

  private mutating func write(_ text: String) {
    if appendOrdinary(text) != true { append(quoting: PlainText(text)) }
  }

  /// Most texts begin with a letter or a digit and hold nothing but letters, digits, blanks and commas:
  /// they need one look. Another text is left alone, and the answer is not true.
  private mutating func appendOrdinary(_ text: String) -> Bool? {
    text.utf8.withContiguousStorageIfAvailable { octets in
      guard let first = octets.first, let last = octets.last, last != UInt8(ascii: " "),
        PlainText.startsPlainly(first)
      else { return false }
      var isQuoted = false
      var index = 0
      while true {
        index = octets.place(from: index, marked: Self.marks) { $0.isExtraordinary }
        guard index < octets.count else { break }
        guard octets[index] == UInt8(ascii: ",") || octets[index] == UInt8(ascii: ";") else {
          return false
        }
        isQuoted = true
        index += 1
      }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      bytes.append(contentsOf: octets)
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      return true
    }
  }

  /// All that are extraordinary.
  @inline(__always)
  private static func marks(_ octets: EightOctets) -> UInt64 {
    octets.marks(of: UInt8(ascii: ",")) | octets.marks(of: UInt8(ascii: ";"))
      | octets.marks(of: UInt8(ascii: "\"")) | octets.marks(of: 0x7F) | octets.marks(of: 0xEF)
      | octets.marks(below: 0x20)
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

extension UInt8 {
  /// Whether a cell with it is not written as it is.
  fileprivate var isExtraordinary: Bool {
    switch self {
    case 0..<0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x7F, 0xEF: true
    default: false
    }
  }
}
