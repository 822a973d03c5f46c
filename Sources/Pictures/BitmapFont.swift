import Octets
import EmbeddedFiles

/// Letters of points, all of one size.
struct BitmapFont: Sendable {
  private let glyphs: [UInt32: Glyph]

  /// A line is a code point and the rows of its glyph, in hexadecimal: `0041:0000…`. Others are
  /// remarks.
  init(_ text: [UInt8]) {
    var glyphs: [UInt32: Glyph] = [:]
    for line in text.split(separator: UInt8(ascii: "\n")) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
        let code = UInt32(hexadecimal: line[..<colon]), let glyph = Glyph(line[(colon + 1)...])
      else { continue }
      glyphs[code] = glyph
    }
    self.glyphs = glyphs
  }
}

/// A letter.
struct Glyph: Sendable {
  /// From the top; the highest bit is the leftmost point.
  let rows: [UInt16]

  /// Four digits a row; nil for what is not that.
  fileprivate init?(_ digits: ArraySlice<UInt8>) {
    guard digits.count == 4 * BitmapFont.height else { return nil }
    var rows: [UInt16] = []
    rows.reserveCapacity(BitmapFont.height)
    for start in stride(from: digits.startIndex, to: digits.endIndex, by: 4) {
      guard let row = UInt32(hexadecimal: digits[start..<start + 4]) else { return nil }
      rows.append(UInt16(truncatingIfNeeded: row))
    }
    self.rows = rows
  }
}

extension Glyph {
  /// The columns of a row that are inked, from the left.
  func runs(of row: Int) -> InkedRuns { InkedRuns(bits: rows[row]) }
}

/// Points side by side that are inked, one run after another.
struct InkedRuns: Sequence, IteratorProtocol {
  /// What is still to come; the highest bit is at `column`.
  fileprivate var bits: UInt16
  private var column = 0

  fileprivate init(bits: UInt16) {
    self.bits = bits
  }
}

extension InkedRuns {
  mutating func next() -> Range<Int>? {
    guard bits != 0 else { return nil }
    let start = column + bits.leadingZeroBitCount
    bits <<= UInt16(start - column)
    column = start + (~bits).leadingZeroBitCount
    bits <<= UInt16(column - start)
    return start..<column
  }
}

extension UInt32 {
  /// The number that digits tell in hexadecimal; nil for others, none, or more than eight.
  fileprivate init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard (1...8).contains(digits.count) else { return nil }
    self = 0
    for digit in digits {
      guard let value = digit.hexadecimalValue else { return nil }
      self = self << 4 | UInt32(value)
    }
  }
}

extension BitmapFont {
  /// In points.
  static let width = 16
  static let height = 32

  /// Spleen, by Frederic Cambus; its licence is in the file.
  static let own = BitmapFont(EmbeddedFile.font.bytes)

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
