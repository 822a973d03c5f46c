import Octets
import Diagnostics
import EvidenceFiles
import Programmes

/// A key of a person within a file of evidence that is text.
struct EvidenceIdentifier: Sendable, Hashable {
  let kind: PersonalIdentifier.Kind
  /// Its start.
  let masked: String
  /// From 1.
  let line: Int
  let column: Int
}

extension EvidenceIdentifier {
  /// The first of each line of a file of `type`, but no more than an editor would read through. A column of a
  /// table is announced by its name: below `NSS`, eleven digits are one.
  static func all(in bytes: [UInt8], of type: FileType) -> [EvidenceIdentifier] {
    guard type == .text || type == .csv else { return [] }
    var found: [EvidenceIdentifier] = []
    var columns: AnnouncedColumns?
    for piece in TextPieces(bytes) {
      if columns == nil { columns = type == .csv ? AnnouncedColumns(bytes[piece.range]) : .none }
      let digits = bytes[piece.range].count(where: \.isDigit)
      guard digits >= PersonalIdentifier.fewestDigits else { continue }
      let text = String(decoding: bytes[piece.range], as: UTF8.self)
      let first =
        PersonalIdentifier.all(in: TextWords(of: text)).first.map {
          EvidenceIdentifier($0, at: piece.line, after: text[..<$0.written.startIndex])
        } ?? columns?.identifier(in: text, at: piece.line)
      guard let first, found.last?.line != first.line else { continue }
      found.append(first)
      if found.count == most { break }
    }
    return found
  }

  private static let most = 10

  fileprivate init(
    _ identifier: PersonalIdentifier, at line: Int, after before: Substring
  ) {
    self.init(
      kind: identifier.kind, masked: identifier.written.masked, line: line,
      column: before.unicodeScalars.count + 1)
  }

  /// `file` is where the content folder `root` has it, `claim` where a report names it.
  func diagnostic(
    at file: String, below root: String? = nil, related claim: SourceLocation? = nil
  ) -> Diagnostic {
    Diagnostic(
      .personalDataInEvidence, at: SourceLocation(path: file, line: line, column: column),
      [
        "clase": .term("revision.dato-\(kind.rawValue)"), "dato": .text(masked),
        "ruta": .text(root.map { ContentOrder.ofFile(at: file, in: $0).text } ?? file),
      ],
      related: claim)
  }
}

/// The lines of a text; a very long one in pieces.
private struct TextPieces: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var start: Int
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> (line: Int, range: Range<Int>)? {
    guard start < bytes.count else { return nil }
    let limit = Swift.min(bytes.count, start + Self.longest)
    let lineEnd = bytes[start..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D }
    // Between two words, so that none is cut.
    let end =
      lineEnd ?? (limit == bytes.count ? limit : nil)
      ?? bytes[start..<limit].lastIndex { $0 < 0x80 && !$0.isASCIILetterOrDigit }.map { $0 + 1 }
      ?? limit
    defer {
      start = end
      if lineEnd != nil {
        if bytes[end] == 0x0A || end + 1 == bytes.count || bytes[end + 1] != 0x0A { line += 1 }
        start += 1
      }
    }
    return (line, start..<end)
  }

  private static let longest = 1 << 16
}

/// The columns of a table whose names announce keys of persons.
private struct AnnouncedColumns {
  private let names: [Int: String]
  private let separator: UInt8

  static let none = AnnouncedColumns([])

  /// `header` is the first line.
  init(_ header: ArraySlice<UInt8>) {
    let separator = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].max { one, other in
      header.count { $0 == one } < header.count { $0 == other }
    }
    self.separator = separator ?? UInt8(ascii: ",")
    let text = String(decoding: header, as: UTF8.self)
    let cells = text.cells(partedBy: self.separator).enumerated().filter {
      PersonalIdentifier.isAnnounced(by: TextWords(of: String($0.element)))
    }
    names = Dictionary(uniqueKeysWithValues: cells.map { ($0.offset, String($0.element)) })
  }

  /// The first in a row.
  func identifier(in row: String, at line: Int) -> EvidenceIdentifier? {
    if names.isEmpty { return nil }
    for (index, cell) in row.cells(partedBy: separator).enumerated() {
      guard let name = names[index] else { continue }
      if let found = PersonalIdentifier.all(in: TextWords(of: "\(name): \(cell)")).first {
        return EvidenceIdentifier(found, at: line, after: row[..<cell.startIndex])
      }
    }
    return nil
  }
}

extension String {
  /// The cells of a row of CSV (RFC 4180), as they are written.
  fileprivate func cells(partedBy separator: UInt8) -> [Substring] {
    var cells: [Substring] = []
    var start = startIndex
    var isQuoted = false
    for index in utf8.indices {
      if utf8[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if utf8[index] == separator, !isQuoted {
        cells.append(self[start..<index])
        start = utf8.index(after: index)
      }
    }
    return cells + [self[start...]]
  }
}
