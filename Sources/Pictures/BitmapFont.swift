import EmbeddedFiles

/// Letters of points, all of one size.
struct BitmapFont: Sendable {
  private let glyphs: [UInt32: Glyph]

  /// A line is a code point and the rows of its glyph, in hexadecimal: `0041:0000…`. Others are
  /// remarks.
  init(_ text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
    let glyphs = lines.compactMap { line -> (UInt32, Glyph)? in
      let parts = line.split(separator: UInt8(ascii: ":"))
      guard parts.count == 2, let code = UInt32(Substring(parts[0]), radix: 16) else { return nil }
      return Glyph(hexadecimal: parts[1]).map { (code, $0) }
    }
    self.glyphs = Dictionary(glyphs) { first, _ in first }
  }
}

/// A letter.
struct Glyph: Sendable {
  /// From the top; the highest bit is the leftmost point.
  let rows: [UInt16]

  fileprivate init?(hexadecimal text: Substring.UTF8View) {
    var rest = text
    var rows: [UInt16] = []
    while let row = UInt16(Substring(rest.prefix(4)), radix: 16) {
      rows.append(row)
      rest = rest.dropFirst(4)
    }
    guard rows.count == BitmapFont.height, rest.isEmpty else { return nil }
    self.rows = rows
  }
}

extension Glyph {
  /// The columns that are inked, from the left.
  func runs(of row: Int) -> [Range<Int>] {
    var bits = rows[row]
    var runs: [Range<Int>] = []
    var column = 0
    while bits != 0 {
      let start = column + bits.leadingZeroBitCount
      bits <<= UInt16(start - column)
      let end = start + (~bits).leadingZeroBitCount
      runs.append(start..<end)
      bits = end - start < UInt16.bitWidth ? bits << UInt16(end - start) : 0
      column = end
    }
    return runs
  }
}

extension BitmapFont {
  /// In points.
  static let width = 16
  static let height = 32

  /// Spleen, by Frederic Cambus; its licence is in the file.
  static let own = BitmapFont(
    String(decoding: EmbeddedFile.font.bytes, as: UTF8.self))

  /// The letter for `scalar`, or a question mark; nil for what takes no room of its own.
  func glyph(_ scalar: Unicode.Scalar) -> Glyph? {
    if let glyph = glyphs[scalar.value] { return glyph }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return nil
    case .dashPunctuation: return glyphs[0x2013]
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return glyphs[0x20]
    default: return glyphs[0x3F]
    }
  }
}
