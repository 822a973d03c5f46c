public import Diagnostics

extension Rule {
  public static let noFrontMatter = Rule("sin-encabezado", .error)
  public static let openFrontMatter = Rule("encabezado-sin-cerrar", .error)
}

/// A Markdown file with YAML at its head, between two lines `---`.
public struct FrontMatter: Sendable {
  public let fields: YAMLDocument
  /// The Markdown below; empty when there is none.
  public let body: String
  public let bodyLocation: SourceLocation

  /// Splits and reads `file`. A `---` in the body is a rule of Markdown like any other.
  public init(parsing file: SourceFile) throws(Diagnostic) {
    let text = try file.checkedText()
    var lines = LineRanges(text)
    guard let opening = lines.next(), Self.isFence(text[opening]) else {
      throw Diagnostic(
        .noFrontMatter, at: file.start,
        Self.blankLines(before: text).map { ["blancos": "\($0)"] } ?? [:])
    }
    var line = 1
    var nearFence: (line: Int, range: Range<Int>)?
    let start = lines.position
    while let range = lines.next() {
      line += 1
      guard Self.isFence(text[range]) else {
        if nearFence == nil, Self.isNearFence(text[range]) { nearFence = (line, range) }
        continue
      }
      fields = try YAMLDocument(parsing: text[start..<range.lowerBound], of: file, firstLine: 2)
      body = String(decoding: text[lines.position...], as: UTF8.self)
      bodyLocation = SourceLocation(path: file.path, line: line + 1)
      return
    }
    guard let nearFence else { throw Diagnostic(.openFrontMatter, at: file.start, width: 3) }
    let words = String(decoding: text[nearFence.range], as: UTF8.self)
    throw Diagnostic(
      .openFrontMatter, at: SourceLocation(path: file.path, line: nearFence.line),
      width: words.unicodeScalars.count, ["renglon": .text(words)], correction: "---")
  }

  /// How many there are before the first fence; nil where something else comes first.
  private static func blankLines(before text: ArraySlice<UInt8>) -> Int? {
    var lines = LineRanges(text)
    var count = 0
    while let range = lines.next(), count < 100 {
      if isFence(text[range]) { return count }
      guard text[range].allSatisfy({ $0 == 0x20 || $0 == 0x0D }) else { return nil }
      count += 1
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D])
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x0D }
  }

  /// Whether a line has nothing but hyphens or dashes, as somebody writes who means a fence: `----`, ` ---`,
  /// `—` (which word processors make of hyphens).
  private static func isNearFence(_ line: ArraySlice<UInt8>) -> Bool {
    // A hyphen, or the first octet of a dash: most lines begin with a letter.
    guard let first = line.first(where: { $0 > 0x20 }), first == 0x2D || first == 0xE2 else {
      return false
    }
    let signs = line.filter { $0 > 0x20 }
    guard signs.count <= 80 else { return false }
    let words = String(decoding: signs, as: UTF8.self).unicodeScalars
    return words.allSatisfy { "-–—".unicodeScalars.contains($0) } && signs.count > 1
  }
}

/// Walks the lines of a text; ranges leave the line feed out.
private struct LineRanges {
  private let text: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    position = text.startIndex
  }

  mutating func next() -> Range<Int>? {
    guard position < text.endIndex else { return nil }
    let end = text[position...].firstIndex(of: 0x0A) ?? text.endIndex
    defer { position = min(end + 1, text.endIndex) }
    return position..<end
  }
}
