import TestSupport

/// Something that can go wrong with a file while somebody edits it.
enum Mutation: CaseIterable {
  case flipByte, insertByte, deleteBytes, repeatBytes
  case deleteLine, repeatLine, swapLines, indentLine, outdentLine, insertTab
  case dropColonSpace, insertQuote, insertSyntax, cutFile, repeatMany, nestDeeply
}

extension Mutation {
  /// Changes `bytes` at a place that `numbers` choose.
  func apply(to bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
    if bytes.isEmpty { bytes = [0x2D] }
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    switch self {
    case .flipByte: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
    case .insertByte: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
    case .deleteBytes:
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &numbers))
      bytes.removeSubrange(place..<end)
    case .repeatBytes:
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &numbers))
      bytes.insert(contentsOf: bytes[place..<end], at: place)
    case .cutFile: bytes.removeSubrange(place...)
    case .insertQuote:
      bytes.insert(Array("\"'`".utf8).randomElement(using: &numbers) ?? 0x22, at: place)
    case .insertSyntax:
      let piece = Self.syntax.randomElement(using: &numbers) ?? "- "
      bytes.insert(contentsOf: piece.utf8, at: place)
    case .repeatMany:
      let piece = Self.syntax.randomElement(using: &numbers) ?? "["
      let count = Int.random(in: 100...5_000, using: &numbers)
      bytes.insert(
        contentsOf: Array(repeating: Array(piece.utf8), count: count).joined(), at: place)
    case .nestDeeply:
      let depth = Int.random(in: 60...2_000, using: &numbers)
      bytes.insert(
        contentsOf: Array(repeating: Array("\n- ".utf8), count: depth).joined(), at: place)
    default: applyToLines(of: &bytes, &numbers)
    }
  }

  private func applyToLines(of bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let line = Int.random(in: 0..<lines.count, using: &numbers)
    let other = Int.random(in: 0..<lines.count, using: &numbers)
    switch self {
    case .deleteLine: lines.remove(at: line)
    case .repeatLine: lines.insert(lines[line], at: other)
    case .swapLines: lines.swapAt(line, other)
    case .indentLine:
      lines[line].insert(
        contentsOf: Array(repeating: 0x20, count: Int.random(in: 1...9, using: &numbers)), at: 0)
    case .outdentLine: lines[line].removeFirst(min(2, lines[line].count))
    case .insertTab: lines[line].insert(0x09, at: 0)
    case .dropColonSpace:
      if let colon = lines[line].firstIndex(of: 0x3A), colon + 1 < lines[line].count {
        lines[line].remove(at: colon + 1)
      }
    default: break
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private static let syntax = [
    ": ", "- ", "? ", "[", "{", "}", "]", "&a ", "*a ", "!t ", "%", "@", "|", ">", ">-\n", "#",
    " #",
    "---\n", "...\n", "\u{FEFF}", "\u{A0}", "\u{2028}", "<<: *a\n", "\"", "'", "\\", "\r\n", "\0",
    "![[](", "| a | b |\n|---|---|\n", "[^1]: x\n", "```\n", "<script>", "30/02/2020", "99/99/9999",
    "clave: 1\n", "ñ", "\u{202E}", "🏛️",
  ]
}
