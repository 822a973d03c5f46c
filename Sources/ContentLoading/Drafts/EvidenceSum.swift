public import Checksums

/// The digest and the size of a file of evidence, as a report writes them.
public struct EvidenceSum: Sendable, Hashable {
  /// The file's name in its folder.
  public let name: String
  public let sha256: Digest
  /// In bytes.
  public let size: Int

  public init(name: String, sha256: Digest, size: Int) {
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

  private var keys: [String] { ["sha256: \(sha256.hexadecimal)", "bytes: \(size)"] }

  /// `text` of a report with this digest and this size in each piece of evidence whose `archivo` names
  /// the file and which has no digest yet, or the one of `old`; nil when there is none such. Nothing else is
  /// touched, ends of lines included.
  public func written(into text: String, over old: EvidenceSum? = nil) -> String? {
    var lines = [EvidenceLine](of: text)
    let places = lines.indices.filter { index in
      guard lines[index].names(name) else { return false }
      let digest = lines.value(of: "sha256", beside: index) ?? ""
      return digest.isEmpty || old != nil && Digest(hexadecimal: String(digest)) == old?.sha256
    }
    if places.isEmpty { return nil }
    for place in places.reversed() {
      let isNew = lines.value(of: "sha256", beside: place) ?? "" == ""
      // Each goes below the name, so that the last comes to stand first. A size may be left out.
      if isNew || lines.value(of: "bytes", beside: place) != nil {
        lines.set("bytes", to: "\(size)", beside: place)
      }
      lines.set("sha256", to: sha256.hexadecimal, beside: place)
    }
    let written = lines.map(\.text).joined(separator: "\n")
    return written.unicodeScalars.elementsEqual(text.unicodeScalars) ? nil : written
  }

  /// Whether an `archivo` in the text of a report names the file.
  func isNamed(in text: String) -> Bool {
    [EvidenceLine](of: text).contains { $0.names(name) }
  }
}

/// A line of a report, perhaps with a key and its value.
private struct EvidenceLine {
  private(set) var text: String
  /// Where its key begins, past the blanks and the dashes of items.
  let column: Int

  init(_ text: String) {
    self.text = text
    column = text.prefix { $0 == " " || $0 == "-" }.count
  }
}

extension EvidenceLine {
  func names(_ file: String) -> Bool { value(of: "archivo") ?? "" == file }

  /// Without quotes and without a comment after it; nil when the line has another key or none.
  func value(of key: String) -> Substring? {
    let entry = text.dropFirst(column)
    guard entry.hasPrefix("\(key):") else { return nil }
    var value = entry.dropFirst(key.count + 1)
    if let comment = value.firstRange(of: " #") { value = value[..<comment.lowerBound] }
    value = value.drop(while: \.isWhitespace)
    while value.last?.isWhitespace == true { value.removeLast() }
    let isQuoted = ["\"", "'"].contains { value.count > 1 && value.first == $0 && value.last == $0 }
    return isQuoted ? value.dropFirst().dropLast() : value
  }

  mutating func set(_ key: String, to new: String) {
    guard let old = value(of: key) else { return }
    if old.isEmpty {
      let place = text.index(text.startIndex, offsetBy: column + key.count + 1)
      text.insert(contentsOf: " \(new)", at: place)
    } else {
      text.replaceSubrange(old.startIndex..<old.endIndex, with: new)
    }
  }

  /// A line below it with the same indentation and the same end.
  func below(_ entry: String) -> EvidenceLine {
    EvidenceLine(
      String(repeating: " ", count: column) + entry + (text.hasSuffix("\r") ? "\r" : ""))
  }

  var beginsItem: Bool { text.drop { $0 == " " }.hasPrefix("- ") }

  /// Whether it still belongs to the mapping whose keys stand at `column`.
  func continues(_ column: Int) -> Bool {
    let words = text.drop(while: \.isWhitespace)
    return words.isEmpty || words.hasPrefix("#")
      || text.prefix(column).allSatisfy { $0 == " " } && self.column >= column
  }
}

extension [EvidenceLine] {
  /// By scalars: to Swift a CR and its LF are one character.
  init(of text: String) {
    self = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { EvidenceLine(String($0)) }
  }

  /// nil when the mapping that the line at `place` belongs to has no such key.
  func value(of key: String, beside place: Int) -> Substring? {
    self.place(of: key, beside: place).flatMap { self[$0].value(of: key) }
  }

  /// Gives the mapping that the line at `place` belongs to this value of `key`, below that line when it has none.
  mutating func set(_ key: String, to value: String, beside place: Int) {
    if let found = self.place(of: key, beside: place) {
      self[found].set(key, to: value)
    } else {
      insert(self[place].below("\(key): \(value)"), at: place + 1)
    }
  }

  private func place(of key: String, beside place: Int) -> Int? {
    let column = self[place].column
    func isSought(_ index: Int) -> Bool {
      self[index].column == column && self[index].value(of: key) != nil
    }
    let after = self[(place + 1)...].prefix { $0.continues(column) }
    if let found = after.indices.first(where: isSought) { return found }
    if self[place].beginsItem { return nil }
    for index in self[..<place].indices.reversed() {
      let isFirst = self[index].beginsItem && self[index].column == column
      guard isFirst || self[index].continues(column) else { return nil }
      if isSought(index) { return index }
      if isFirst { return nil }
    }
    return nil
  }
}
