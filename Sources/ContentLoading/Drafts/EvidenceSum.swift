/// The digest and the size of a file of evidence, as a report writes them.
public struct EvidenceSum: Sendable, Hashable {
  /// The file's name in its folder.
  public let name: String
  /// 64 hexadecimal digits.
  public let sha256: String
  /// In bytes.
  public let size: Int

  public init(name: String, sha256: String, size: Int) {
    self.name = name
    self.sha256 = sha256
    self.size = size
  }
}

extension EvidenceSum {
  /// The lines with which a report names the file.
  public var lines: [String] {
    ["- archivo: \(name)", "  tipo:", "  fecha:", "  descripcion:"] + keys.map { "  " + $0 }
  }

  private var keys: [String] { ["sha256: \(sha256)", "bytes: \(size)"] }

  /// `text` of a report with the digest and the size below each `archivo` that names the file and has
  /// no digest yet; nil when there is none such. Nothing else is touched, ends of lines included.
  public func added(to text: String) -> String? {
    // By scalars: to Swift a CR and its LF are one character.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    let places = lines.indices.filter { names(lines[$0]) && !hasDigest(beside: $0, in: lines) }
    if places.isEmpty { return nil }
    for place in places.reversed() {
      let end = lines[place].hasSuffix("\r") ? "\r" : ""
      let indentation = String(repeating: " ", count: Self.column(of: lines[place]))
      lines.insert(contentsOf: keys.map { indentation + $0 + end }, at: place + 1)
    }
    return lines.joined(separator: "\n")
  }

  /// `text` of a report with this digest and size in the place of `old`; nil when it does not have it.
  public func replacing(_ old: EvidenceSum, in text: String) -> String? {
    guard text.contains(old.sha256) else { return nil }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    let places = lines.indices.filter { lines[$0].contains(old.sha256) }
    let replaced = lines.indices.map { index in
      let isNear = places.contains { abs($0 - index) <= Self.mostKeys }
      let line = lines[index].replacing(old.sha256, with: sha256)
      let isSize = line.dropFirst(Self.column(of: line)) == "bytes: \(old.size)"
      return isNear && isSize ? line.replacing("\(old.size)", with: "\(size)") : line
    }
    return replaced.joined(separator: "\n")
  }

  /// How far apart two keys of one piece of evidence may stand.
  private static let mostKeys = 6

  /// Whether a line is `archivo: NAME`, perhaps the first of an item, perhaps in quotes.
  private func names(_ line: String) -> Bool {
    let entry = line.dropFirst(Self.column(of: line))
    guard entry.hasPrefix("archivo:") else { return false }
    let value = entry.dropFirst("archivo:".count).filter { !$0.isWhitespace }
    return [name, "\"\(name)\"", "'\(name)'"].contains(value)
  }

  /// Whether the mapping that the line at `place` belongs to has the key `sha256`.
  private func hasDigest(beside place: Int, in lines: [String]) -> Bool {
    let column = Self.column(of: lines[place])
    func isDigest(_ line: String) -> Bool {
      Self.column(of: line) == column && line.dropFirst(column).hasPrefix("sha256:")
    }
    let after = lines[(place + 1)...].prefix { Self.continues($0, at: column) }
    if after.contains(where: isDigest) { return true }
    if Self.beginsItem(lines[place]) { return false }
    for line in lines[..<place].reversed() {
      if isDigest(line) { return true }
      if Self.beginsItem(line) && Self.column(of: line) == column
        || !Self.continues(line, at: column)
      {
        return false
      }
    }
    return false
  }

  /// Whether a line still belongs to the mapping whose keys stand at `column`.
  private static func continues(_ line: String, at column: Int) -> Bool {
    let isBlank = line.allSatisfy(\.isWhitespace)
    return isBlank
      || line.prefix(column).allSatisfy { $0 == " " } && self.column(of: line) >= column
  }

  private static func beginsItem(_ line: String) -> Bool {
    line.drop { $0 == " " }.hasPrefix("- ")
  }

  /// Where the key of a line begins, past the blanks and the dashes of items.
  private static func column(of line: String) -> Int {
    line.prefix { $0 == " " || $0 == "-" }.count
  }
}
